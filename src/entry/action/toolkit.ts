import { debug, error, info, warning } from '@actions/core';
import type { StepParts } from '../../ci/github/step.ts';

/** The part of GitHub's toolkit that we use, by name: with the whole of it a bundle would hold an HTTP client twice. */
export const toolkit: StepParts['toolkit'] = { debug, error, info, warning };
