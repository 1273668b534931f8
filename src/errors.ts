import { sanitize, withoutSecrets } from './log-text.ts';

/** Exit codes are those of the AWS CLI v2 and part of the public interface: scripts branch on them. */
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

/** Every failure we foresee. Anything else that is thrown is a bug and keeps its stack. */
export abstract class ExpectedError extends Error {
  abstract readonly exitCode: ExitCode;
}

/** Bad options: the caller can fix all of `problems` by editing the workflow or the command line. Nothing was sent. */
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

/** A line each, as many as a log needs. */
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

/** No region, no identity or no credentials; the message says where we looked. */
export class ConfigurationError extends ExpectedError {
  override readonly name = 'ConfigurationError';
  readonly exitCode = ExitCode.configuration;
}

/** A service of AWS understood the request and said no. `code` is AWS's own word for the reason. */
export class ServiceError extends ExpectedError {
  override readonly name = 'ServiceError';
  readonly exitCode = ExitCode.service;
  readonly code: string;

  constructor(operation: string, refusal: { readonly code: string; readonly message: string }, options?: ErrorOptions) {
    const { code, message } = refusal;
    super(
      `An error occurred (${sanitize(code)}) when calling the ${operation} operation: ${sanitize(message) || sanitize(code)}`,
      options,
    );
    this.code = code;
  }
}

/** Network, TLS, a time-out, or an answer that cannot be trusted. */
export class FailureError extends ExpectedError {
  override readonly name = 'FailureError';
  readonly exitCode = ExitCode.failure;
}

/** More lines than a list of problems or a stack has. */
const MOST_LINES = 200;

/** The code of an error of Node.js or the system, such as ENOENT; undefined when it has none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/**
 * What a reader needs to know of an error: its message and, a line each, what led to it. Safe for a log of a
 * CI system. No stack for an expected error, since the reader did not write this program.
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

/** A secret may be broken over lines, so that it is hidden before the lines are looked at. */
function linesOf(message: string): string[] {
  return withoutSecrets(message)
    .split('\n', MOST_LINES)
    .map((line) => (/^\s{0,20}/.exec(line)?.[0] ?? '') + sanitize(line));
}
