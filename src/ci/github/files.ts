// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
import type { Addition } from '../append.ts';
import type { Payload } from '../ci-system.ts';
import type { NamedFile } from '../files.ts';
import { heredocs } from './commands.ts';

/** The file of the step's outputs. */
export const OUTPUT: NamedFile = { variable: 'GITHUB_OUTPUT', canBeMade: false };
/** The file of the variables of later steps. */
export const VARIABLES: NamedFile = { variable: 'GITHUB_ENV', canBeMade: false };

/** The text for each of the two files. */
export function additionsOf({ outputs, variables }: Payload): Addition[] {
  return [
    { ...OUTPUT, text: heredocs(outputs) },
    { ...VARIABLES, text: heredocs(variables) },
  ];
}
