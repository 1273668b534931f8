import { ExpectedError, FailureError, ServiceError } from '../errors.ts';
import { sanitize } from '../log-text.ts';
import { networkFailure } from './network-failure.ts';
import { retryAfterOf } from './retry-after.ts';
import { type FailureKind, TransportError } from './transport-error.ts';

/** What a failed attempt means: whether waiting can help, and the error to throw if it does not. */
export interface Failure {
  readonly kind: FailureKind;
  readonly error: unknown;
  /** What the server asked us to wait, in milliseconds. */
  readonly retryAfter?: number;
}

/** A longer code is not one of AWS's, and patterns read no more of it. */
const LONGEST_CODE = 200;

// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
const THROTTLED =
  /Throttl\w*$|^(?:RequestLimitExceeded|TooManyRequests\w*|SlowDown|BandwidthLimitExceeded|LimitExceeded\w*|PriorRequestNotComplete|429)$/;
const TRANSIENT =
  /^(?:InternalServer\w*|InternalFailure|InternalError|ServiceUnavailable\w*|RequestTimeout\w*|IDPCommunicationError\w*|5\d\d)$/;
// The SDK corrects its clock from such an answer, so the next attempt is signed with the right time.
const CLOCK = /^(?:RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/;

/**
 * Reads what the SDK, our transport or the network threw while `operation` (the API's own name, or a token endpoint's)
 * was called. `now` is in milliseconds since the epoch.
 */
export function failureOf(thrown: unknown, operation: string, now = Date.now()): Failure {
  if (!(thrown instanceof Error) || thrown instanceof ExpectedError) return { kind: 'final', error: thrown };
  // The SDK takes these from the answer as they are there: JSON or XML can hold anything in their places.
  if (typeof thrown.message !== 'string') thrown.message = '';
  if (typeof thrown.name !== 'string') thrown.name = 'Unknown';
  if (thrown instanceof TransportError) {
    const { kind, message, headers, cause } = thrown;
    const error = new FailureError(`${operation}: ${message}`, cause === undefined ? {} : { cause });
    return { kind, error, ...waitOf(headers, now) };
  }
  if (isAnswer(thrown)) return refusal(thrown, operation, now);
  const network = networkFailure(thrown);
  if (network) {
    const { kind, words, cause } = network;
    return { kind, error: new FailureError(`${operation}: ${words}`, { cause }) };
  }
  if (thrown.name === 'TimeoutError') {
    const words = 'no answer in time (cli-connect-timeout, cli-read-timeout)';
    return { kind: 'transient', error: new FailureError(`${operation}: ${words}`, { cause: plain(thrown) }) };
  }
  const header = /Invalid character in header content \["([\w-]+)"\]/.exec(thrown.message)?.[1];
  if (header !== undefined) {
    const words = `the request was not sent: a key or token has a line end or another character that the header ${header} cannot have`;
    return { kind: 'final', error: new FailureError(`${operation}: ${words}`) };
  }
  return isUnreadable(thrown) ? unreadable(thrown, operation, now) : { kind: 'final', error: thrown };
}

/** The part of the answer that the SDK hangs on its errors. */
interface Response {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Answer extends Error {
  readonly $fault?: unknown;
  readonly $metadata: { readonly httpStatusCode?: number };
  readonly $response?: Response;
  readonly Code?: unknown;
  readonly Error?: { readonly Code?: unknown };
}

/** AWS marks its own answers with `$fault`. */
function isAnswer(thrown: Error): thrown is Answer {
  return '$fault' in thrown && '$metadata' in thrown;
}

function refusal(answer: Answer, operation: string, now: number): Failure {
  const full = [answer.Error?.Code, answer.Code].find((each) => typeof each === 'string') ?? answer.name;
  const code = full.slice(0, LONGEST_CODE);
  const status = answer.$metadata.httpStatusCode ?? 0;
  const error = new ServiceError(operation, { code, message: answer.message });
  const wait = waitOf(answer.$response?.headers, now);
  if (full.length > LONGEST_CODE) return { kind: status >= 500 ? 'transient' : 'final', error, ...wait };
  if (THROTTLED.test(code) || status === 429) return { kind: 'throttled', error, ...wait };
  const mayPass =
    TRANSIENT.test(code) ||
    CLOCK.test(code) ||
    status >= 500 ||
    couldNotVerify(code, answer.message) ||
    /signature expired|signature not yet current/i.test(answer.message);
  return { kind: mayPass ? 'transient' : 'final', error, ...wait };
}

/** STS fetches the issuer's keys with a few seconds of patience; the next attempt usually finds them. */
function couldNotVerify(code: string, message: string): boolean {
  return code.startsWith('InvalidIdentityToken') && /verification key|communicat/i.test(message);
}

function isUnreadable(thrown: Error): boolean {
  return thrown instanceof SyntaxError || /deserializ|unclosed|not valid JSON|parse/i.test(thrown.message);
}

/** A parser's message quotes what it could not parse, and that may be the password. */
function unreadable(thrown: Error & { readonly $response?: Response }, operation: string, now: number): Failure {
  const { statusCode = 0, headers } = thrown.$response ?? {};
  const status = statusCode >= 400 ? ` (HTTP ${statusCode})` : '';
  const error = new FailureError(`${operation}: the answer could not be read${status}; it is not shown`);
  const kind = statusCode === 429 ? 'throttled' : statusCode >= 500 ? 'transient' : 'final';
  return { kind, error, ...waitOf(headers, now) };
}

function waitOf(headers: Response['headers'], now: number): { readonly retryAfter?: number } {
  const retryAfter = headers && retryAfterOf(headers, now);
  return retryAfter === undefined ? {} : { retryAfter };
}

/** The cause without its stack and its hidden response: name and message. */
function plain(thrown: Error): Error {
  return new Error(`${thrown.name}: ${sanitize(thrown.message)}`);
}
