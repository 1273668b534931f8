import { debug, error, info, setSecret, warning } from '@actions/core';
import type { Toolkit } from '../../ci/github.ts';

/** The part of GitHub's toolkit that we use, by name: with the whole of it a bundle would hold an HTTP client twice. */
export const toolkit: Toolkit = { debug, error, info, setSecret, warning };
