import { ciIds } from '../ci/ids.ts';
import type { OptionTable, ValuesOf } from '../options/option.ts';
import type { Rule } from '../options/rules.ts';
import { forms } from './print.ts';

/** To whom the login goes, in a step of a workflow; the names of the variables hold everywhere. */
export const handoverOptions = {
  'export-env': {
    kind: 'switch',
    only: 'action',
    summary: 'Set environment variables for the later steps of the job; the outputs are always set',
    default: true,
  },
  'env-prefix': {
    kind: 'text',
    summary: 'Beginning of the names of the variables, in place of the part before the last word',
    otherwise: 'the prefix of the operation: {prefixes}',
    example: 'WAREHOUSE',
    maxLength: 100,
    pattern: { regex: /^[A-Za-z_][A-Za-z0-9_]*$/, says: 'letters, digits and _, first no digit' },
    refuses: [
      {
        matches: (text: string) => /^(?:GITHUB|RUNNER|INPUT)(?:_|$)/i.test(text),
        says: 'belongs to the runner, which would drop or overwrite the variables',
      },
    ],
  },
  summary: {
    kind: 'switch',
    only: 'action',
    summary: "Add what was obtained, without any secret, to the job's summary",
    default: true,
  },
  'skip-cleanup': {
    kind: 'switch',
    only: 'action',
    summary: 'Leave the variables set when the job ends, instead of emptying them in a post step',
    default: false,
  },
} as const satisfies OptionTable;

/** To whom a command hands the login. Without any of these it prints what the AWS CLI would. */
export const deliveryOptions = {
  export: {
    kind: 'choice',
    only: 'cli',
    summary: "Hand over to later steps in the CI system's own way; auto takes the one that is found",
    choices: ['auto', ...ciIds],
    bare: 'auto',
  },
  print: {
    kind: 'choice',
    only: 'cli',
    summary: 'Print the variables as text to evaluate or to read, and nothing else on stdout',
    choices: forms,
  },
  // Not env-file: Node itself takes that one, wherever it stands on the command line, and ends when there is no such file.
  'dotenv-file': {
    kind: 'text',
    only: 'cli',
    summary: 'Write the variables to this file, in the form of dotenv, readable by nobody else; it must not exist',
    example: '/run/user/1000/login.env',
  },
  ci: {
    kind: 'choice',
    only: 'cli',
    summary: 'The CI system this is, where it is not found or found wrongly',
    choices: ciIds,
    otherwise: 'the one whose variables are set',
  },
  'allow-unmasked': {
    kind: 'switch',
    only: 'cli',
    summary: 'Hand over although nothing hides the password in the log from then on',
  },
  'add-mask': {
    kind: 'switch',
    only: 'cli',
    summary:
      'The runner was set up to obey ::add-mask::, as GitLab is with proxy_exec; elsewhere it would print the password',
  },
  'keep-env': {
    kind: 'switch',
    only: 'cli',
    summary: 'Leave AWS keys and OIDC variables in the environment of the command behind --',
  },
  'no-masking': {
    kind: 'switch',
    only: 'cli',
    summary: 'Pass the output of the command behind -- on as it is',
  },
  tty: {
    kind: 'switch',
    only: 'cli',
    summary: 'Let the command behind -- have the terminal; nothing in its output is hidden',
  },
  refresh: {
    kind: 'switch',
    only: 'cli',
    summary:
      'Renew the login before it expires, as long as the command after -- runs. The password is in a private file, named ' +
      'by {password-file-variables}, and the variable with the password is not set',
  },
} as const satisfies OptionTable;

export type DeliveryValues = ValuesOf<typeof deliveryOptions>;

export const deliveryRules: readonly Rule[] = [
  { kind: 'at-most-one-of', names: ['export', 'print', 'dotenv-file', 'output'] },
  { kind: 'at-most-one-of', names: ['export', 'print', 'dotenv-file', 'query'] },
  { kind: 'at-most-one-of', names: ['tty', 'no-masking'] },
];
