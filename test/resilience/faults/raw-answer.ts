import type { Exchange, Fault, GoodAnswer } from '../fault-server.ts';

/** An answer with anything in it: nothing here checks that it is HTTP. */
export interface RawAnswer {
  readonly line?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** The bytes of an answer. A length is added where the headers have none. */
export function bytesOf({
  status = 200,
  line = `HTTP/1.1 ${status} Status`,
  headers = {},
  body = '',
}: RawAnswer): Buffer {
  const content = Buffer.from(body);
  const hasLength = Object.keys(headers).some((name) => /^(?:content-length|transfer-encoding)$/i.test(name));
  const all = hasLength ? headers : { ...headers, 'content-length': String(content.length) };
  const head = [line, ...Object.entries(all).map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'latin1'), content]);
}

/** A fault that always sends this answer. */
export function always(answer: RawAnswer): Fault {
  return { answer: ({ socket }) => void socket.write(bytesOf(answer)) };
}

/** A fault that sends these bytes and closes. */
export function bytesThenClose(bytes: string | Buffer): Fault {
  return { answer: ({ socket }) => void socket.end(bytes) };
}

/** A fault that changes the good answer. */
export function changed(change: (good: GoodAnswer) => RawAnswer): Fault {
  return { answer: async ({ socket, good }) => void socket.write(bytesOf(change(await good()))) };
}

/** A fault that changes the text of the good answer's body. */
export function rewritten(change: (text: string) => string): Fault {
  return changed(({ status, headers, body }) => ({
    status,
    headers: withoutLength(headers),
    body: change(body.toString('utf8')),
  }));
}

/** A fault that writes the good answer in its own way. */
export function written(write: (bytes: Buffer, exchange: Exchange) => void | Promise<void>): Fault {
  return {
    async answer(exchange) {
      const { status, headers, body } = await exchange.good();
      await write(bytesOf({ status, headers: withoutLength(headers), body }), exchange);
    },
  };
}

/** The fault for the first requests, and good answers after that. */
export function atFirst(times: number, fault: Fault): Fault {
  return {
    answer: (exchange) => (exchange.attempt <= times ? fault : good).answer(exchange),
  };
}

/** No fault at all. */
export const good: Fault = written((bytes, { socket }) => void socket.write(bytes));

function withoutLength(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !/^(?:content-length|transfer-encoding|connection|keep-alive)$/.test(name),
    ),
  );
}
