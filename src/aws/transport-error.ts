/** Whether waiting can help: the service is busy, the failure may pass, or the same request would fail again. */
export type FailureKind = 'throttled' | 'transient' | 'final';

export interface TransportErrorOptions extends ErrorOptions {
  /** The headers of the answer, for Retry-After. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A failure on the way to a service: of a proxy, by a time-out, or by an answer that the service did not send. The
 * message is a clause: failureOf() puts the operation before it. It never contains a secret or a body.
 */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly kind: FailureKind;
  readonly headers: Readonly<Record<string, string>>;

  constructor(kind: FailureKind, message: string, { headers = {}, ...options }: TransportErrorOptions = {}) {
    super(message, options);
    this.kind = kind;
    this.headers = headers;
  }
}

/** The kind of an HTTP status that comes without a reason of the service. */
export function kindOfStatus(status: number): FailureKind {
  if (status === 429) return 'throttled';
  return status >= 500 || status === 408 ? 'transient' : 'final';
}
