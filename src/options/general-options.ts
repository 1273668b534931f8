import { documentOptions } from './cli-input.ts';
import type { OptionTable } from './option.ts';

/** What only the doors themselves obey. */
export const documentAndSkeletonOptions = {
  ...documentOptions,
  'generate-cli-skeleton': {
    kind: 'choice',
    summary: 'Print a document to fill in (input, yaml-input) or a sample of the output, and call nothing',
    choices: ['input', 'yaml-input', 'output'],
    bare: 'input',
  },
} as const satisfies OptionTable;

/** What is accepted because scripts that call the AWS CLI have it. There is no pager and no prompt here. */
export const commandLineOptions = {
  color: {
    kind: 'choice',
    only: 'cli',
    summary: 'Accepted as in the AWS CLI; nothing here is coloured',
    choices: ['on', 'off', 'auto'],
    default: 'auto',
  },
  'no-cli-pager': { kind: 'switch', only: 'cli', summary: 'Accepted as in the AWS CLI; there is no pager' },
  'cli-auto-prompt': {
    kind: 'switch',
    only: 'cli',
    negatable: true,
    summary: 'Accepted as in the AWS CLI; nothing is ever prompted for',
  },
  'cli-binary-format': {
    kind: 'choice',
    only: 'cli',
    summary: 'Accepted as in the AWS CLI; no option here is binary',
    choices: ['base64', 'raw-in-base64-out'],
  },
  version: { kind: 'switch', only: 'cli', summary: 'Print the version and do nothing else' },
  help: { kind: 'switch', only: 'cli', summary: 'Print this page; "help" as the last word does the same' },
} as const satisfies OptionTable;
