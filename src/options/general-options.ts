import { documentOptions } from './cli-input.ts';
import type { OptionTable } from './option.ts';

/** The option for policies of IAM. */
export const policyOptions = {
  'generate-policy': {
    kind: 'choice',
    only: 'cli',
    summary:
      "Print the IAM policy that the role needs for these options (identity), or the role's trust policy for the CI system (trust). Nothing is sent to AWS; for trust, the claims of the job's token are read",
    choices: ['identity', 'trust'],
    bare: 'identity',
  },
} as const satisfies OptionTable;

/** The options for documents and their skeletons, and for policies. */
export const documentAndSkeletonOptions = {
  ...documentOptions,
  'generate-cli-skeleton': {
    kind: 'choice',
    summary: 'Print a document to fill in (input, yaml-input) or a sample answer (output). Nothing is sent to AWS',
    choices: ['input', 'yaml-input', 'output'],
    bare: 'input',
  },
  ...policyOptions,
} as const satisfies OptionTable;

/** Options of the command line. Some exist only because scripts for the AWS CLI use them. */
export const commandLineOptions = {
  color: {
    kind: 'choice',
    only: 'cli',
    summary: 'Accepted as in the AWS CLI. The output has no colours',
    choices: ['on', 'off', 'auto'],
    default: 'auto',
  },
  'no-cli-pager': { kind: 'switch', only: 'cli', summary: 'Accepted as in the AWS CLI. There is no pager' },
  'cli-auto-prompt': {
    kind: 'switch',
    only: 'cli',
    negatable: true,
    summary: 'Accepted as in the AWS CLI. There are no prompts',
  },
  'cli-binary-format': {
    kind: 'choice',
    only: 'cli',
    summary: 'Accepted as in the AWS CLI. No option is binary',
    choices: ['base64', 'raw-in-base64-out'],
  },
  'cli-error-format': {
    kind: 'choice',
    only: 'cli',
    summary:
      'Form of errors on stderr. json, yaml, text and table have the members Code and Message, for scripts; legacy and enhanced are for people',
    choices: ['legacy', 'json', 'yaml', 'text', 'table', 'enhanced'],
    otherwise: 'AWS_CLI_ERROR_FORMAT, cli_error_format of the profile, enhanced',
  },
  version: { kind: 'switch', only: 'cli', summary: 'Print the version' },
  help: { kind: 'switch', only: 'cli', summary: 'Print this page. "help" as the last word does the same' },
} as const satisfies OptionTable;
