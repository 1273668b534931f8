import { code, table } from '../../src/manual/markdown.ts';
import { type Case, cases } from './cases.ts';
import { type Difference, differences } from './differences.ts';

const HEAD = ['What you give', 'AWS CLI', 'This command', 'Why'];

/** The deliberate differences from the AWS CLI as a Markdown table, one row for each recorded run that differs. */
export function differencesTable(): string {
  const rows = Object.entries(differences).map(([id, difference]) => rowOf(caseOf(id), difference));
  return table(HEAD, rows);
}

function caseOf(id: string): Case {
  const recorded = cases.find((each) => each.id === id);
  if (!recorded) throw new Error(`no recorded run has the id ${id}`);
  return recorded;
}

function rowOf(recorded: Case, { reason, exitCode, calls }: Difference): string[] {
  const sent = recorded.requests.some(({ operation }) => operation !== undefined);
  return [
    given(recorded).join(', '),
    outcome(recorded.exit_code, sent),
    outcome(exitCode, calls > 0),
    `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`,
  ];
}

function outcome(exitCode: number, sent: boolean): string {
  return `exit code ${exitCode}, ${sent ? 'a request is sent' : 'nothing is sent'}`;
}

/** How this run differs from the plain one: options, variables, files and the answer. If it does not, the operation. */
function given({ argv, env, files, server_mode: mode }: Case): string[] {
  const [, ...words] = argv.map(readable);
  const operation = words.slice(0, 2).join(' ');
  const options = optionsIn(words).filter((option) => !isPlain(option));
  const variables = Object.entries(env)
    .filter(([name, value]) => !PLAIN_VARIABLES.has(name) && value !== '{TMP}/ca.pem')
    .map(([name, value]) => `${name}=${readable(value)}`);
  const contents = Object.entries(files).map(
    ([name, text]) => `${code(name)} with ${code(JSON.stringify(shortened(text)))}`,
  );
  const answer = mode === 'ok' ? [] : ['a faulty answer of AWS'];
  const parts = [...[...options, ...variables].map(code), ...contents, ...answer];
  return parts.length > 0 ? parts : [code(operation)];
}

/** Each option with its values, as a user types it. */
function optionsIn(words: readonly string[]): string[] {
  const options: string[][] = [];
  for (const word of words) {
    if (word.startsWith('--')) options.push([word]);
    else options.at(-1)?.push(word === '' ? '""' : word);
  }
  return options.map((option) => option.join(' '));
}

const PLAIN_OPTIONS = [
  '--db-user adminuser',
  '--cluster-identifier mycluster',
  '--cluster-id j-1',
  '--cluster-id j-EXAMPLE123',
  '--execution-role-arn arn:aws:iam::123456789012:role/runtime',
  '--endpoint-url https://aws.example.com',
];

const PLAIN_VARIABLES = new Set([
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_DEFAULT_REGION',
  'AWS_MAX_ATTEMPTS',
  'AWS_ENDPOINT_URL_STS',
  'AWS_ROLE_ARN',
]);

function isPlain(option: string): boolean {
  return PLAIN_OPTIONS.includes(option);
}

function readable(text: string): string {
  return text.replace(/\{ENDPOINT(?:_TLS)?\}/g, 'https://aws.example.com').replaceAll('{TMP}', '/tmp');
}

/** Shortens a token, which is long and has no meaning for the reader. */
function shortened(text: string): string {
  return text.replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/, 'TOKEN');
}
