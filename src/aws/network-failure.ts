import { codeOf } from '../errors.ts';
import { sanitize } from '../log-text.ts';
import type { FailureKind } from './transport-error.ts';

/** An error of the network, in words. */
export interface NetworkFailure {
  readonly kind: FailureKind;
  /** A clause, such as "the connection was lost". */
  readonly words: string;
  /** The error without its stack, its response and its addresses: code and message. */
  readonly cause: Error;
}

const PASSING =
  /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)$/;
/** The parser of HTTP: what came is not HTTP, as from a load balancer that is just being replaced. */
const GARBAGE = /^HPE_/;
const CERTIFICATE = /CERT|SELF_SIGNED|ISSUER|VERIFY/;
const TLS = /CRL|^EPROTO$|^ERR_SSL_|^ERR_TLS_/;

/** Reads an error of Node's network modules; undefined when it is something else, such as a bug of ours. */
export function networkFailure(thrown: Error): NetworkFailure | undefined {
  const code = networkCode(thrown);
  if (code === undefined) return undefined;
  const kind = PASSING.test(code) || GARBAGE.test(code) ? 'transient' : 'final';
  return { kind, words: inWords(code), cause: new Error(`${code}: ${sanitize(thrown.message)}`) };
}

function networkCode(thrown: Error): string | undefined {
  const code = codeOf(thrown);
  // Other errors of Node have codes too, such as a file that is missing: those are bugs, and keep their stack.
  if (code !== undefined && [PASSING, GARBAGE, CERTIFICATE, TLS].some((each) => each.test(code))) return code;
  return thrown.message === 'aborted' || thrown.message === 'socket hang up' ? 'ECONNRESET' : undefined;
}

function inWords(code: string): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host name could not be resolved';
  if (code === 'ECONNREFUSED') return 'the connection was refused';
  if (code === 'ETIMEDOUT') return 'no answer in time (cli-connect-timeout, cli-read-timeout)';
  if (GARBAGE.test(code)) return 'the answer is not HTTP';
  if (PASSING.test(code)) return 'the connection was lost';
  if (CERTIFICATE.test(code)) return 'the certificate of the server is not trusted';
  return 'the connection failed';
}
