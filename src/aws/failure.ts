import { ExpectedError, FailureError, ServiceError } from '../errors.ts';
import { sanitize } from '../log-text.ts';
import type { Surface } from '../options/names.ts';
import { networkFailure, noAnswerInTime } from './network-failure.ts';
import { waitOf } from './retry-after.ts';
import { type FailureKind, TransportError } from './transport-error.ts';

/** What a failed attempt means: whether waiting can help, and the error to throw if it does not. */
export interface Failure {
  readonly kind: FailureKind;
  readonly error: unknown;
  /** How long the server asks us to wait, in milliseconds. */
  readonly retryAfter?: number;
}

/** AWS has no longer codes. The patterns below read only so much, in bounded time. */
const LONGEST_CODE = 200;

// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
const THROTTLED =
  /Throttl\w*$|^(?:RequestLimitExceeded|TooManyRequests\w*|SlowDown|BandwidthLimitExceeded|LimitExceeded\w*|PriorRequestNotComplete|429)$/;
const TRANSIENT =
  /^(?:InternalServer\w*|InternalFailure|InternalError|ServiceUnavailable\w*|RequestTimeout\w*|IDPCommunicationError\w*|5\d\d)$/;
// server-clock.ts learns from such an answer, so the next attempt is signed with the right time.
const CLOCK = /^(?:RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/;

export interface FailureOptions {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Where the user wrote the options: messages name the time-outs as they are typed there. */
  readonly surface: Surface;
}

/**
 * Reads an error that the SDK, the transport or the network threw while `operation` was called. `operation` is the
 * API's own name, or the name of a token endpoint: messages begin with it.
 */
export function failureOf(thrown: unknown, operation: string, { now, surface }: FailureOptions): Failure {
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
  const network = networkFailure(thrown, surface);
  if (network) {
    const { kind, reason, cause } = network;
    return { kind, error: new FailureError(`${operation}: ${reason}`, { cause }) };
  }
  if (thrown.name === 'TimeoutError') {
    const message = `${operation}: ${noAnswerInTime(surface)}`;
    return { kind: 'transient', error: new FailureError(message, { cause: plain(thrown) }) };
  }
  const header = /Invalid character in header content \["([\w-]+)"\]/.exec(thrown.message)?.[1];
  if (header !== undefined) {
    const reason = `the request was not sent: a key or token has a line end or another character that the header ${header} cannot have`;
    return { kind: 'final', error: new FailureError(`${operation}: ${reason}`) };
  }
  return isUnreadable(thrown) ? unreadable(thrown, operation, now) : { kind: 'final', error: thrown };
}

/** The part of the response that call.ts adds to an error. */
interface SdkResponse {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

interface SdkError extends Error {
  readonly $fault?: unknown;
  readonly $metadata: { readonly httpStatusCode?: number };
  readonly $response?: SdkResponse;
  readonly Code?: unknown;
  readonly ErrorCode?: unknown;
  readonly Error?: { readonly Code?: unknown };
}

/** The SDK marks the errors that a service answered with `$fault`. */
function isAnswer(thrown: Error): thrown is SdkError {
  return '$fault' in thrown && '$metadata' in thrown;
}

function refusal(answer: SdkError, operation: string, now: number): Failure {
  const full = [answer.Error?.Code, answer.Code].find((each) => typeof each === 'string') ?? answer.name;
  const code = full.slice(0, LONGEST_CODE);
  const status = answer.$metadata.httpStatusCode ?? 0;
  const error = new ServiceError(operation, { code, message: answer.message, details: detailsOf(answer) });
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

/** The one member besides code and message that the API of an operation here documents for its errors. */
function detailsOf(answer: SdkError): Readonly<Record<string, string>> {
  return typeof answer.ErrorCode === 'string' ? { ErrorCode: answer.ErrorCode } : {};
}

/** STS waits only a few seconds for the keys of the issuer. The next attempt usually finds them. */
function couldNotVerify(code: string, message: string): boolean {
  return code.startsWith('InvalidIdentityToken') && /verification key|communicat/i.test(message);
}

function isUnreadable(thrown: Error): boolean {
  return thrown instanceof SyntaxError || /deserializ|unclosed|not valid JSON|parse/i.test(thrown.message);
}

/** Does not show the parser's message: it quotes the text that it could not parse, which may be the password. */
function unreadable(thrown: Error & { readonly $response?: SdkResponse }, operation: string, now: number): Failure {
  const { statusCode = 0, headers } = thrown.$response ?? {};
  const status = statusCode >= 400 ? ` (HTTP ${statusCode})` : '';
  const error = new FailureError(`${operation}: the answer could not be read${status}; it is not shown`);
  const kind = statusCode === 429 ? 'throttled' : statusCode >= 500 ? 'transient' : 'final';
  return { kind, error, ...waitOf(headers, now) };
}

/** Name and message of the cause, without its stack and its response. */
function plain(thrown: Error): Error {
  return new Error(`${thrown.name}: ${sanitize(thrown.message)}`);
}
