import { ExitCode } from '../errors.ts';
import { code, table } from './markdown.ts';

interface Row {
  /** When the command ends with it. */
  readonly when: string;
  /** The member Code of `--cli-error-format json`, where it is not a code of AWS. */
  readonly codes: readonly string[];
  /** What was sent to AWS. */
  readonly sent: string;
  /** What was exported, printed or written. */
  readonly exported: string;
}

const NOTHING = 'nothing';

/** Every exit code that is our own. */
const rows: Readonly<Record<keyof typeof ExitCode, Row>> = {
  ok: {
    when: 'The login was delivered, or the text that was asked for was printed.',
    codes: [],
    sent: 'one request for each step of the identity, and one for the login; for a help page or a skeleton, nothing',
    exported: 'what the options say: the answer, the variables or the file, whole',
  },
  interrupted: {
    when: 'The command was stopped by SIGINT (Ctrl-C) before the login was delivered.',
    codes: [],
    sent: 'maybe some of the requests',
    exported: NOTHING,
  },
  terminated: {
    when: 'The command was stopped by SIGTERM before the login was delivered.',
    codes: [],
    sent: 'maybe some of the requests',
    exported: NOTHING,
  },
  usage: {
    when: 'An option, a document or a setting of a role is wrong, or a required option is missing. The message lists every problem.',
    codes: ['ParamValidation'],
    sent: NOTHING,
    exported: NOTHING,
  },
  configuration: {
    when: 'No Region, no identity or no CI system was found, a time format is wrong, or a file, a folder or a setting of Node is not safe.',
    codes: ['NoRegion', 'NoCredentials', 'Configuration'],
    sent: 'nothing, or the request for a token that the CI system refused',
    exported: NOTHING,
  },
  service: {
    when: 'AWS refused a request. The message has the code and the words of AWS.',
    codes: ['the code of AWS, such as `AccessDenied`'],
    sent: 'the request that was refused, and those before it. It was repeated if the reason could pass',
    exported: NOTHING,
  },
  failure: {
    when: 'Anything else: the network, TLS, a time-out, an answer that cannot be trusted, a broken profile or configuration file, a query or an output format that fails, an stdout that is closed or full.',
    codes: ['Failure'],
    sent: 'what the message says; nothing for a setting, a profile, a query on the sample or an stdout that was closed from the start',
    exported: 'nothing. Only where stdout or a file of the CI system fails while it is written, a part can be there',
  },
};

/** The whole page docs/exit-codes.md. */
export function exitCodesPage(): string {
  const ours = (Object.keys(rows) as (keyof typeof ExitCode)[])
    .map((name) => ({ exitCode: ExitCode[name], row: rows[name] }))
    .sort((one, other) => one.exitCode - other.exitCode)
    .map(({ exitCode, row }) => [
      code(String(exitCode)),
      row.when,
      row.codes.map((each) => (each.includes(' ') ? each : code(each))).join(', '),
      row.sent,
      row.exported,
    ]);
  return [
    '# Exit codes',
    '<!-- Generated from src/manual/exit-codes-page.ts by "npm run manual". -->',
    'Scripts may branch on these codes: they are those of the AWS CLI v2, and a new version of this command keeps them. ' +
      'Each message goes to stderr. With `--cli-error-format json`, the error is an object with `Code` and `Message`, after warnings and lines about retries.',
    '## The command',
    table(['Exit code', 'When', '`Code`', 'What was sent', 'What was exported'], ours),
    'A code other than `0` means that no login was delivered. A run is retried by running it again: no request changes ' +
      'anything in the cluster except with `--auto-create`, which creates the user once.',
    '`doctor` ends with `0` if no check failed, and else with the code of the run: that of the first check that failed.',
    '## A command after `--`',
    'Once your command has started, its exit code is ours.',
    table(
      ['Exit code', 'When'],
      [
        ['that of your command', 'Your command ended by itself; on Windows, also if it was ended from outside.'],
        ['`128` and the number of the signal', 'A signal ended your command: `130` for SIGINT, `143` for SIGTERM.'],
        ['`127`', 'Your command was not found. A login was made, and was not exported.'],
        ['`126`', 'Your command could not be started. A login was made, and was not exported.'],
      ],
    ),
    'If your command itself ends with `252` to `255`, the code alone does not show whether a login was made.',
    '## The action',
    'A step has no codes: it succeeds or it fails. A step that fails has exported nothing, and its annotation has the message of ' +
      'the command.',
  ]
    .map((block) => `${block.trimEnd()}\n`)
    .join('\n');
}
