// https://www.postgresql.org/docs/current/protocol-message-formats.html
import { ProtocolError } from './protocol-error.ts';

/** A message of the server: its type, a letter, and the rest without its length. */
export interface Message {
  readonly type: string;
  readonly body: Buffer;
}

/** The request for TLS, the first bytes of a connection. The server answers with one letter: S or N. */
export const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);
const PROTOCOL_3_0 = 196_608;

/** Begins a session. The names and values are sent as UTF-8; a NUL in one is a ProtocolError. */
export function startup(parameters: Readonly<Record<string, string>>): Buffer {
  const texts = Object.entries(parameters).flat().map(cString);
  const body = Buffer.concat([int32(PROTOCOL_3_0), ...texts, Buffer.of(0)]);
  return Buffer.concat([int32(body.length + 4), body]);
}

/** A password, in clear text or as an md5 digest. */
export function password(text: string): Buffer {
  return message('p', cString(text));
}

/** The first answer of SASL: the name of the method, and its first message. */
export function saslFirst(mechanism: string, text: string): Buffer {
  const data = Buffer.from(text);
  return message('p', cString(mechanism), int32(data.length), data);
}

/** A later answer of SASL. */
export function saslNext(text: string): Buffer {
  return message('p', Buffer.from(text));
}

export function query(statement: string): Buffer {
  return message('Q', cString(statement));
}

/** Ends a session. */
export function terminate(): Buffer {
  return message('X');
}

/** The method of authentication that the server asks for, by its number, and the data with it. */
export function authentication({ body }: Message): { readonly method: number; readonly data: Buffer } {
  if (body.length < 4) throw new ProtocolError('a message is cut short');
  return { method: body.readInt32BE(0), data: body.subarray(4) };
}

/** The names in a list of texts that end with NUL, such as the methods of SASL. */
export function names(data: Buffer): string[] {
  return data
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '');
}

/** The first column of a row; undefined for NULL. */
export function firstColumn({ body }: Message): string | undefined {
  if (body.length < 6 || body.readInt16BE(0) < 1) throw new ProtocolError('a row has no column');
  const length = body.readInt32BE(2);
  if (length === -1) return undefined;
  if (length < 0 || 6 + length > body.length) throw new ProtocolError('a row is cut short');
  return body.toString('utf8', 6, 6 + length);
}

/** The fields of an error or a notice, by their letters. https://www.postgresql.org/docs/current/protocol-error-fields.html */
export function errorFields({ body }: Message): ReadonlyMap<string, string> {
  const fields = names(body).map((field) => [field.slice(0, 1), field.slice(1)] as const);
  return new Map(fields);
}

function message(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function cString(text: string): Buffer {
  // The server would read what is after it as the next parameter.
  if (text.includes('\0')) throw new ProtocolError('a name or a password contains a NUL');
  return Buffer.from(`${text}\0`);
}
