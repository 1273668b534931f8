// https://www.postgresql.org/docs/current/protocol-message-formats.html
import type { Duplex } from 'node:stream';

/** The codes in place of a version at the start of a connection. */
export const CANCEL_REQUEST = 80_877_102;
export const SSL_REQUEST = 80_877_103;
export const GSSENC_REQUEST = 80_877_104;
export const VERSION_3_0 = 196_608;

export interface Startup {
  readonly version: number;
  /** Name and value in turn, in their order. */
  readonly parameters: ReadonlyMap<string, string>;
}

export interface Message {
  /** The letter of the type. */
  readonly type: string;
  readonly body: Buffer;
}

// PostgreSQL's own limits: MAX_STARTUP_PACKET_LENGTH and the longest message before a client has logged in.
const LONGEST_STARTUP = 10_000;
const LONGEST_MESSAGE = 65_535;

/** Reads exactly so many bytes, and leaves later ones. Undefined if the connection ends before. */
export async function readBytes(stream: Duplex, size: number): Promise<Buffer | undefined> {
  let bytes: Buffer = Buffer.alloc(0);
  while (bytes.length < size) {
    // read(size) would leave too few bytes in the stream, which then calls itself readable for ever.
    const chunk = stream.read() as Buffer | null;
    if (chunk) bytes = Buffer.concat([bytes, chunk]);
    else if (stream.readableEnded || stream.destroyed) return undefined;
    else await untilChanged(stream);
  }
  if (bytes.length > size) stream.unshift(bytes.subarray(size));
  return bytes.subarray(0, size);
}

/** The first message of a connection, with its length. Undefined if it is cut short, or no message of this protocol. */
export async function readStartMessage(stream: Duplex): Promise<Buffer | undefined> {
  const head = await readBytes(stream, 8);
  const length = head?.readUInt32BE(0) ?? 0;
  if (!head || length < 8 || length > LONGEST_STARTUP) return undefined;
  const rest = await readBytes(stream, length - 8);
  return rest && Buffer.concat([head, rest]);
}

export async function readMessage(stream: Duplex): Promise<Message | undefined> {
  const head = await readBytes(stream, 5);
  const length = head?.readUInt32BE(1) ?? 0;
  if (!head || length < 4 || length > LONGEST_MESSAGE) return undefined;
  const body = await readBytes(stream, length - 4);
  return body && { type: head.toString('latin1', 0, 1), body };
}

export function parseStartup(message: Buffer): Startup {
  const texts = message.toString('utf8', 8).split('\0');
  const parameters = new Map<string, string>();
  for (let at = 0; texts[at]; at += 2) parameters.set(texts[at] ?? '', texts[at + 1] ?? '');
  return { version: message.readUInt32BE(4), parameters };
}

export function writeStartup({ version, parameters }: Startup): Buffer {
  const texts = [...parameters].flat().map((text) => `${text}\0`);
  const body = Buffer.concat([int32(version), Buffer.from(`${texts.join('')}\0`)]);
  return Buffer.concat([int32(body.length + 4), body]);
}

export function writeMessage({ type, body }: Message): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

/** Authentication: 0 is "ok", 3 asks for the password in clear text. */
export function writeAuthentication(code: 0 | 3): Buffer {
  return writeMessage({ type: 'R', body: int32(code) });
}

export function writePassword(password: string): Buffer {
  return writeMessage({ type: 'p', body: Buffer.from(`${password}\0`) });
}

/** NegotiateProtocolVersion: the server has version 3.0, and does not know these options of the protocol. */
export function writeVersion(unknown: readonly string[]): Buffer {
  const names = Buffer.from(unknown.map((name) => `${name}\0`).join(''));
  return writeMessage({ type: 'v', body: Buffer.concat([int32(VERSION_3_0), int32(unknown.length), names]) });
}

/** ErrorResponse, with the severity FATAL. */
export function writeFatal({ code, message }: { readonly code: string; readonly message: string }): Buffer {
  return writeMessage({ type: 'E', body: Buffer.from(`SFATAL\0C${code}\0M${message}\0\0`) });
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function untilChanged(stream: Duplex): Promise<void> {
  const events = ['readable', 'end', 'close', 'error'] as const;
  return new Promise((resolve) => {
    const go = () => {
      for (const event of events) stream.off(event, go);
      resolve();
    };
    for (const event of events) stream.on(event, go);
  });
}
