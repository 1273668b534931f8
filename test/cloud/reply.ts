/** An error of a service, before it is written in the form of a protocol. */
export interface Fault {
  readonly status: number;
  readonly code: string;
  readonly message: string | undefined;
}

/** An HTTP answer. `sent`: the connection ends after so many bytes of the body. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly sent?: number;
}

export type Outcome = Reply | Fault;

export const REQUEST_ID = '00000000-1111-2222-3333-444444444444';

export function fault(status: number, code: string, message: string | undefined): Fault {
  return { status, code, message };
}

export function isFault(value: object): value is Fault {
  return 'code' in value;
}

export function toJson(value: unknown, type = 'application/json'): Reply {
  return { status: 200, type, body: JSON.stringify(value) };
}
