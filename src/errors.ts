import { sanitize, withoutSecrets } from './log-text.ts';

/** The exit codes of the AWS CLI v2. They are a part of the public interface: scripts depend on them. */
export const ExitCode = {
  ok: 0,
  interrupted: 130,
  terminated: 143,
  usage: 252,
  configuration: 253,
  service: 254,
  failure: 255,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Of a list of problems, and of one of them, in characters. */
const LONGEST_LIST = 14_000;
const LONGEST_PROBLEM = 600;

/** A failure that the program foresees. Any other error is a bug, and its stack is shown. */
export abstract class ExpectedError extends Error {
  abstract readonly exitCode: ExitCode;
}

/** Bad options. The user can fix all `problems` in the workflow or the command line. Nothing was sent. */
export class UsageError extends ExpectedError {
  override readonly name = 'UsageError';
  readonly exitCode: ExitCode;
  readonly problems: readonly string[];

  constructor(subject: string, problems: readonly string[], exitCode: ExitCode = ExitCode.usage) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super([`${subject}: ${count}`, ...listed(problems)].join('\n'));
    this.problems = problems;
    this.exitCode = exitCode;
  }
}

/** A line for each problem, as many as a log needs. */
function listed(problems: readonly string[]): string[] {
  const shown: string[] = [];
  let left = LONGEST_LIST;
  for (const problem of problems) {
    const line = `  - ${problem.slice(0, LONGEST_PROBLEM)}`;
    left -= line.length;
    if (left < 0) return [...shown, `  - and ${problems.length - shown.length} more`];
    shown.push(line);
  }
  return shown;
}

/** The code of an error of configuration in the AWS CLI's machine-readable formats. */
export type ConfigurationCode = 'Configuration' | 'NoRegion' | 'NoCredentials';

interface ConfigurationErrorOptions extends ErrorOptions {
  readonly code?: ConfigurationCode;
}

/** No Region, no identity or no credentials. The message names the places where the program looked. */
export class ConfigurationError extends ExpectedError {
  override readonly name = 'ConfigurationError';
  readonly exitCode = ExitCode.configuration;
  readonly code: ConfigurationCode;

  constructor(message: string, { code = 'Configuration', ...options }: ConfigurationErrorOptions = {}) {
    super(message, options);
    this.code = code;
  }
}

/** AWS refused a request. `code` is AWS's error code. The advice is on lines of its own, after the words of AWS. */
export class ServiceError extends ExpectedError {
  override readonly name = 'ServiceError';
  readonly exitCode = ExitCode.service;
  readonly code: string;
  /** What the service says of the reason, on one line and safe for a log. */
  readonly reason: string;
  /** The other members that the API documents for this error, such as ErrorCode of EMR; safe for a log. */
  readonly details: Readonly<Record<string, string>>;
  /** The API's own name of the operation. */
  readonly operation: string;
  /** What the user can do, in our words; safe for a log. */
  readonly advice: string | undefined;

  constructor(operation: string, refusal: Refusal, options?: ErrorOptions) {
    const { code, message, details = {}, advice } = refusal;
    const first = `An error occurred (${sanitize(code)}) when calling the ${operation} operation: `;
    const lines = advice?.split('\n').map(sanitize) ?? [];
    super([first + (sanitize(message) || sanitize(code)), ...lines].join('\n'), options);
    this.operation = operation;
    this.advice = advice === undefined ? undefined : lines.join('\n');
    this.code = code;
    this.reason = sanitize(message) || sanitize(code);
    this.details = Object.fromEntries(
      Object.entries(details).map(([name, value]) => [sanitize(name), sanitize(value)]),
    );
  }
}

/** The refusal of a service, as it came. */
interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly details?: Readonly<Record<string, string>>;
  readonly advice?: string | undefined;
}

/** A failure of the network or TLS, a time-out, or an answer that cannot be trusted. */
export class FailureError extends ExpectedError {
  override readonly name = 'FailureError';
  readonly exitCode = ExitCode.failure;
}

/** No list of problems and no stack has more lines. */
const MOST_LINES = 200;

/** The code of an error of Node.js or the system, such as ENOENT; undefined when it has none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Why something failed, in a few words: the code of the error, or else its message. */
export function reasonOf(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.message : 'unknown');
}

/**
 * The text of an error for a log of a CI system: its message, and a line for each cause. It contains no secret. An
 * expected error has no stack: it is not a bug of this program.
 */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return sanitize(String(error));
  const lines = linesOf(error instanceof ExpectedError ? error.message : (error.stack ?? error.message));
  const seen = new Set<unknown>([error]);
  for (let { cause } = error; cause instanceof Error && !seen.has(cause); cause = cause.cause) {
    seen.add(cause);
    lines.push(`because: ${sanitize(cause.message) || cause.name}`);
  }
  return lines.join('\n');
}

/** Hides secrets before it splits the text: a secret may contain line ends. */
function linesOf(message: string): string[] {
  return withoutSecrets(message)
    .split('\n', MOST_LINES)
    .map((line) => (/^\s{0,20}/.exec(line)?.[0] ?? '') + sanitize(line));
}
