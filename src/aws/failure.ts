import { codeOf, ExpectedError, FailureError, ServiceError } from '../errors.ts';
import { sanitize } from '../log-text.ts';

/** What a failed attempt means: whether waiting can help, and the error to tell if it does not. */
export interface Failure {
  readonly kind: 'throttled' | 'transient' | 'final';
  readonly error: unknown;
  /** What the server asked us to wait, in milliseconds. */
  readonly retryAfter?: number;
}

// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
const THROTTLED =
  /^(?:.*Throttl\w*|RequestLimitExceeded|TooManyRequests\w*|SlowDown|BandwidthLimitExceeded|LimitExceeded\w*|PriorRequestNotComplete|429)$/;
const TRANSIENT =
  /^(?:InternalServer\w*|InternalFailure|InternalError|ServiceUnavailable\w*|RequestTimeout\w*|IDPCommunicationError\w*|5\d\d)$/;
// The SDK corrects its clock from such an answer, so the next attempt is signed with the right time.
const CLOCK = /^(?:RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/;
const NETWORK =
  /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_SOCKET)$/;
const TLS = /CERT|SELF_SIGNED|ISSUER|VERIFY|CRL|^EPROTO$|^ERR_SSL_|^ERR_TLS_|^HPE_/;

/** Reads what the SDK, our transport or the network threw while `operation` (the API's own name) was called. */
export function failureOf(thrown: unknown, operation: string): Failure {
  if (!(thrown instanceof Error) || thrown instanceof ExpectedError) return { kind: 'final', error: thrown };
  if (isAnswer(thrown)) return refusal(thrown, operation);
  const code = networkCode(thrown);
  if (code !== undefined) {
    const kind = NETWORK.test(code) ? 'transient' : 'final';
    return { kind, error: new FailureError(`${operation}: ${inWords(code)}`, { cause: plain(thrown, code) }) };
  }
  if (thrown.name === 'TimeoutError') {
    return {
      kind: 'transient',
      error: new FailureError(`${operation}: no answer in time (cli-connect-timeout, cli-read-timeout)`, {
        cause: plain(thrown),
      }),
    };
  }
  // A parser's message quotes what it could not parse, and that may be the password.
  if (thrown instanceof SyntaxError || /deserializ|unclosed|not valid JSON|parse/i.test(thrown.message)) {
    return { kind: 'final', error: new FailureError(`${operation}: the answer could not be read; it is not shown`) };
  }
  return { kind: 'final', error: thrown };
}

interface Answer extends Error {
  readonly $fault?: unknown;
  readonly $metadata: { readonly httpStatusCode?: number };
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> };
  readonly Code?: unknown;
  /** Set by us where there was no answer behind the status. */
  readonly unreadable?: boolean;
  readonly Error?: { readonly Code?: unknown };
}

/** AWS marks its own answers with `$fault`. */
function isAnswer(thrown: Error): thrown is Answer {
  return '$fault' in thrown && '$metadata' in thrown;
}

function refusal(answer: Answer, operation: string): Failure {
  const code = String(answer.Error?.Code ?? answer.Code ?? answer.name);
  const status = answer.$metadata.httpStatusCode ?? 0;
  const error = answer.unreadable
    ? new FailureError(`${operation}: HTTP status ${status}, and no answer of AWS behind it`)
    : new ServiceError(operation, { code, message: answer.message });
  const retryAfter = Number(answer.$response?.headers?.['retry-after']) * 1000;
  const wait = retryAfter > 0 ? { retryAfter } : {};
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

function networkCode(thrown: Error): string | undefined {
  const code = codeOf(thrown);
  // Other errors of Node have codes too, such as a file that is missing: those are bugs, and keep their stack.
  if (code !== undefined && (NETWORK.test(code) || TLS.test(code))) return code;
  return thrown.message === 'aborted' || thrown.message === 'socket hang up' ? 'ECONNRESET' : undefined;
}

function inWords(code: string): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host name could not be resolved';
  if (code === 'ECONNREFUSED') return 'the connection was refused';
  if (code === 'ETIMEDOUT') return 'no answer in time (cli-connect-timeout, cli-read-timeout)';
  if (NETWORK.test(code)) return 'the connection was lost';
  if (/CERT|SELF_SIGNED|ISSUER|VERIFY/.test(code)) return 'the certificate of the server is not trusted';
  return 'the connection failed';
}

/** The cause without its stack, its hidden response and its addresses: code and first line. */
function plain(thrown: Error, code = thrown.name): Error {
  return new Error(`${code}: ${sanitize(thrown.message)}`);
}
