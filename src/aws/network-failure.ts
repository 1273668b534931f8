import { codeOf } from '../errors.ts';
import { sanitize } from '../log-text.ts';
import { type Surface, shown } from '../options/names.ts';
import type { FailureKind } from './transport-error.ts';

/** An error of the network, as a message reports it. */
export interface NetworkFailure {
  readonly kind: FailureKind;
  /** A clause, such as "the connection was lost". */
  readonly reason: string;
  /** The error without its stack, its response and its addresses: code and message. */
  readonly cause: Error;
}

const PASSING =
  /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)$/;
/** Errors of Node's HTTP parser. A load balancer that is being replaced can send something that is not HTTP. */
const GARBAGE = /^HPE_/;
const CERTIFICATE = /CERT|SELF_SIGNED|ISSUER|VERIFY/;
const TLS = /CRL|^EPROTO$|^ERR_SSL_|^ERR_TLS_/;

/** Reads an error of Node's network modules. Undefined for any other error, such as a bug. */
export function networkFailure(thrown: Error, surface: Surface): NetworkFailure | undefined {
  const code = networkCode(thrown);
  if (code === undefined) return undefined;
  const kind = PASSING.test(code) || GARBAGE.test(code) ? 'transient' : 'final';
  return { kind, reason: reasonOf(code, surface), cause: new Error(`${code}: ${sanitize(thrown.message)}`) };
}

function networkCode(thrown: Error): string | undefined {
  const code = codeOf(thrown);
  // Other errors of Node have codes too, such as a missing file. Those are bugs, and keep their stack.
  if (code !== undefined && [PASSING, GARBAGE, CERTIFICATE, TLS].some((each) => each.test(code))) return code;
  return thrown.message === 'aborted' || thrown.message === 'socket hang up' ? 'ECONNRESET' : undefined;
}

function reasonOf(code: string, surface: Surface): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host name could not be resolved';
  if (code === 'ECONNREFUSED') return 'the connection was refused';
  if (code === 'ETIMEDOUT') return noAnswerInTime(surface);
  if (GARBAGE.test(code)) return 'the answer is not HTTP';
  if (PASSING.test(code)) return 'the connection was lost';
  if (CERTIFICATE.test(code)) return 'the certificate of the server is not trusted';
  return 'the connection failed';
}

/** The clause for a time-out of the system or the SDK: these two options can end the wait earlier. */
export function noAnswerInTime(surface: Surface): string {
  return `no answer in time (${shown('cli-connect-timeout', surface)}, ${shown('cli-read-timeout', surface)})`;
}
