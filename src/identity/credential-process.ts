import type { AwsKeys, Connection } from '../aws/client.ts';
import { splitWords } from '../aws/split-words.ts';
import type { Clock, Env } from '../context.ts';
import { FailureError } from '../errors.ts';
import { jsonObjectIn } from '../json-object.ts';
import { quote, sanitize } from '../log-text.ts';
import { checkedKeys } from './given-keys.ts';

const LARGEST_OUTPUT = 256 * 1024;

/** The `credential_process` of a profile, and its environment. */
export interface CredentialProcess {
  readonly profile: string;
  readonly command: string;
  readonly env: Env;
  readonly clock: Clock;
}

/**
 * The keys that the `credential_process` of a profile prints. It runs without a shell, as in the AWS CLI, and is killed
 * at the deadline of the run. Rejects with a FailureError that has the reason and the program's stderr without what
 * looks like a key, and never its stdout.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
export function keysOfProcess(source: CredentialProcess, { retryPolicy }: Connection): Promise<AwsKeys> {
  const subject = `credential_process of the profile ${quote(source.profile)}`;
  const [program, ...args] = splitWords(source.command) ?? [];
  if (program === undefined) throw new FailureError(`${subject}: a quotation mark or a backslash has no partner`);
  return retryPolicy.retry(subject, async (signal) => {
    const output = await run(program, args, { subject, signal, env: source.env });
    return printedKeys(output, subject, source);
  });
}

interface ProcessOptions {
  readonly subject: string;
  readonly signal: AbortSignal;
  readonly env: Env;
}

async function run(
  program: string,
  args: readonly string[],
  { subject, signal, env }: ProcessOptions,
): Promise<string> {
  // Loaded late: few profiles have a process.
  const { execFile } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const options = {
      env: { ...env },
      maxBuffer: LARGEST_OUTPUT,
      windowsHide: true,
      signal,
      killSignal: 'SIGKILL',
    } as const;
    const child = execFile(program, [...args], options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (signal.aborted) reject(error);
      else reject(new FailureError(`${subject}: ${quote(program)} ${howItFailed(error)}${reasonIn(stderr)}`));
    });
    child.stdin?.on('error', () => {});
    child.stdin?.end();
  });
}

function howItFailed({ code, signal }: { code?: unknown; signal?: unknown }): string {
  if (code === 'ENOENT') return 'was not found';
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'printed more than 256 KiB';
  if (typeof code === 'number') return `failed with exit code ${code}`;
  return `failed (${sanitize(String(code ?? signal))})`;
}

/** The program's own words about its failure, without what looks like a key. */
function reasonIn(stderr: string): string {
  const text = sanitize(stderr.replace(/[A-Za-z0-9+/=_-]{20,}/g, (word) => (looksSecret(word) ? '***' : word)));
  return text === '' ? '' : `: ${text}`;
}

function looksSecret(word: string): boolean {
  return /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
}

function printedKeys(output: string, subject: string, { profile, clock }: CredentialProcess): AwsKeys {
  const answer = jsonObjectIn(output);
  if (!answer) throw new FailureError(`${subject}: the output is not a JSON object; it is not shown`);
  if (answer['Version'] !== 1) {
    const version = answer['Version'];
    throw new FailureError(
      `${subject}: the output has ${version === undefined ? 'no Version' : `Version ${quote(JSON.stringify(version))}`}; it must have Version 1`,
    );
  }
  const find = (name: string) => {
    const value = answer[name];
    return typeof value === 'string' && value !== '' ? { from: `${name} of the ${subject}`, value } : undefined;
  };
  const names = ['AccessKeyId', 'SecretAccessKey'] as const;
  const given = {
    accessKeyId: find(names[0]),
    secretAccessKey: find(names[1]),
    sessionToken: find('SessionToken'),
    expiration: find('Expiration'),
  };
  const keys = checkedKeys(given, {
    origin: `the credential_process of the profile ${quote(profile)}`,
    names,
    now: clock.now(),
  });
  if (!keys) throw new FailureError(`${subject}: the output has no AccessKeyId`);
  return keys;
}
