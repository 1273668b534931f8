import { createServer, type Socket } from 'node:net';

/** What a proxy does with a connection when it has read the head of a request. */
export type Behaviour = (socket: Socket, head: string) => void;

const after = (milliseconds: number, run: () => void) => void setTimeout(run, milliseconds).unref();

/** Faults of proxies that occur in practice. */
export const behaviours = {
  'never answers': () => {},
  closes: (socket) => socket.end(),
  resets: (socket) => socket.resetAndDestroy(),
  'answers garbage': (socket) => socket.end('\u0000\u0001 what is this\r\n\r\n'),
  'drips headers': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => socket.write('x-a: b\r\n'), 200).unref();
    socket.on('close', () => clearInterval(timer));
  },
  'wants a password': (socket) =>
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\ncontent-length: 0\r\n\r\n'),
  'wants a password in XML': (socket) =>
    socket.end('HTTP/1.1 407 No\r\ncontent-type: text/xml\r\ncontent-length: 4\r\n\r\n<a/>'),
  forbids: (socket) => socket.end('HTTP/1.1 403 Forbidden\r\ncontent-type: text/html\r\ncontent-length: 3\r\n\r\n<p>'),
  'is overloaded': (socket) => socket.end('HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n'),
  'opens and then says nothing': (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n'),
  'opens and then closes': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    after(50, () => socket.end());
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

export interface OddProxy {
  readonly host: string;
  /** The heads of the requests, in the order of arrival. */
  readonly heads: readonly string[];
}

/** A server on loopback. It uses one behaviour for each connection in turn, and repeats the last one. */
export async function withOddServer<T>(
  turns: readonly [Behaviour, ...Behaviour[]],
  use: (proxy: OddProxy) => Promise<T>,
): Promise<T> {
  const heads: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    socket.once('data', (chunk) => {
      const turn = turns[Math.min(heads.length, turns.length - 1)];
      heads.push(String(chunk));
      turn?.(socket, String(chunk));
      socket.resume();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    return await use({ host: `127.0.0.1:${port}`, heads });
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}
