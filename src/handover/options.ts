import { ciIds } from '../ci/ids.ts';
import { problemWithVariableName } from '../ci/variable-names.ts';
import { variableName } from '../connect/variables.ts';
import { VARIABLE_NAME } from '../context.ts';
import type { OptionTable, ValuesOf } from '../options/option.ts';
import type { Rule } from '../options/rules.ts';
import { printForms } from './print.ts';

/** How a step of the action hands over the login. Commands use the prefix too. */
export const handoverOptions = {
  'export-env': {
    kind: 'switch',
    only: 'action',
    summary: 'Set environment variables for the later steps of the job. The outputs are always set',
    default: true,
  },
  'env-prefix': {
    kind: 'text',
    summary: 'Prefix of the variable names',
    otherwise: '{prefixes}',
    example: 'WAREHOUSE',
    maxLength: 100,
    pattern: { regex: VARIABLE_NAME, says: 'letters, digits and _, and must not begin with a digit' },
    refuses: [
      {
        matches: makesObeyedName,
        says: 'belongs to the runner, the shell or another program, which would obey the variables. Choose another prefix',
      },
    ],
  },
  summary: {
    kind: 'switch',
    only: 'action',
    summary: "Add the user name, the cluster and the expiry to the job's summary. It holds no secret",
    default: true,
  },
  'skip-cleanup': {
    kind: 'switch',
    only: 'action',
    summary: 'Leave the variables set at the end of the job. Otherwise a post step empties them',
    default: false,
  },
} as const satisfies OptionTable;

/** How a command hands over the login. Without these options it prints the answer as the AWS CLI does. */
export const deliveryOptions = {
  export: {
    kind: 'choice',
    only: 'cli',
    summary: "Hand the login to later steps in the CI system's own way. auto: the system that is found",
    choices: ['auto', ...ciIds],
    bare: 'auto',
  },
  print: {
    kind: 'choice',
    only: 'cli',
    summary: 'Print the variables in this form, and nothing else on stdout',
    choices: printForms,
  },
  // Not env-file: Node reads that option itself, at any place of the command line, and ends if the file does not exist.
  'dotenv-file': {
    kind: 'text',
    only: 'cli',
    summary: 'Write the variables to this new dotenv file, which only your user can read',
    example: '/run/user/1000/login.env',
  },
  ci: {
    kind: 'choice',
    only: 'cli',
    summary: 'The CI system of this job, if it is not found or the wrong one is found',
    choices: ciIds,
    otherwise: 'the one whose variables are set',
  },
  'allow-unmasked': {
    kind: 'switch',
    only: 'cli',
    summary: 'Hand over the login even if the log does not hide the password',
  },
  'add-mask': {
    kind: 'switch',
    only: 'cli',
    summary:
      'Confirm that the runner obeys ::add-mask::, as GitLab does with proxy_exec. Any other runner prints the password',
  },
  'keep-env': {
    kind: 'switch',
    only: 'cli',
    summary: 'Leave AWS keys and OIDC variables in the environment of the command after --',
  },
  'no-masking': {
    kind: 'switch',
    only: 'cli',
    summary: 'Pass on the output of the command after -- unchanged',
  },
  tty: {
    kind: 'switch',
    only: 'cli',
    summary: 'Give the terminal to the command after --. Nothing in its output is hidden',
  },
  refresh: {
    kind: 'switch',
    only: 'cli',
    summary:
      'Keep the password fresh while the command after -- runs. It is in a private file, which is renewed before the ' +
      'login expires. {password-file-variables} names the file. The password variable is not set',
  },
  'set-netrc': {
    kind: 'switch',
    only: 'cli',
    summary:
      'With --refresh and a netrc file, set NETRC too. Programs that read it, such as pip, send the login to the host unasked',
  },
} as const satisfies OptionTable;

export type DeliveryValues = ValuesOf<typeof deliveryOptions>;

export const deliveryRules: readonly Rule[] = [
  { kind: 'at-most-one-of', names: ['export', 'print', 'dotenv-file', 'output'] },
  { kind: 'at-most-one-of', names: ['export', 'print', 'dotenv-file', 'query'] },
  { kind: 'at-most-one-of', names: ['tty', 'no-masking'] },
  { kind: 'needs', name: 'set-netrc', other: 'refresh' },
];

/** The last words of the variable names: an operation, or `--refresh`, puts them after a prefix. */
export const variableWords = ['USER', 'USERNAME', 'PASSWORD', 'EXPIRATION', 'NETRC'] as const;

function makesObeyedName(prefix: string): boolean {
  if (!VARIABLE_NAME.test(prefix)) return false;
  return variableWords.some((word) => problemWithVariableName(variableName({ prefix }, word)) !== undefined);
}
