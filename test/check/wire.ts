/** The messages of a PostgreSQL server, written for these tests from the documentation of the protocol. */
export function message(type: string, ...parts: readonly (Uint8Array | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from(type, 'latin1'), int32(body.length + 4), body]);
}

export function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

export function authentication(method: number, data: Uint8Array | string = ''): Buffer {
  return message('R', int32(method), data);
}

export function error(code: string, text: string, severity = 'FATAL'): Buffer {
  return message('E', `S${severity}\0V${severity}\0C${code}\0M${text}\0Fauth.c\0L321\0\0`);
}

const ready = message('Z', 'I');
/** What a server sends between a good login and its readiness. */
export const welcome = Buffer.concat([
  authentication(0),
  message('S', 'server_version\x008.0.2\0'),
  message('K', int32(4711), int32(42)),
  message('N', 'SNOTICE\0C00000\0Mhello\0\0'),
  ready,
]);

/** The answer to `select current_user`. */
export function row(user: string | null): Buffer {
  const name = message('T', Buffer.of(0, 1), 'current_user\0', Buffer.alloc(18));
  const value = user === null ? int32(-1) : Buffer.concat([int32(Buffer.byteLength(user)), Buffer.from(user)]);
  return Buffer.concat([name, message('D', Buffer.of(0, 1), value), message('C', 'SELECT\0'), ready]);
}
