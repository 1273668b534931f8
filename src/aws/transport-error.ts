/** Whether waiting can help: the service is busy, something passing went wrong, or the same request fails again. */
export type FailureKind = 'throttled' | 'transient' | 'final';

export interface TransportErrorOptions extends ErrorOptions {
  /** The headers of the answer, for Retry-After. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What failed between us and a service: a proxy, a time-out, or an answer that the service did not send. The message
 * is a clause without a name in front: failureOf() puts the operation there. It never holds a secret or a body.
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

/** The kind of a bare HTTP status, where no service gave a reason. */
export function kindOfStatus(status: number): FailureKind {
  if (status === 429) return 'throttled';
  return status >= 500 || status === 408 ? 'transient' : 'final';
}
