import { debug, error, info, warning } from '@actions/core';
import type { StepParts } from '../../ci/github/step.ts';

/**
 * The functions of GitHub's toolkit that we use. They are imported by name: the whole toolkit would add an HTTP client.
 */
export const toolkit: StepParts['toolkit'] = { debug, error, info, warning };
