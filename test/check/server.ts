import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { Certificate } from './certificates.ts';

export interface Server {
  readonly port: number;
  /** How many connections have come. */
  readonly count: () => number;
  /** Resolves when no connection is open any more. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A server on loopback that does with each connection what it is told. */
export async function serve(act: (socket: Socket, count: number) => unknown, port = 0): Promise<Server> {
  const open = new Set<Socket>();
  let count = 0;
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => {});
    count += 1;
    Promise.resolve(act(socket, count)).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    count: () => count,
    idle: async () => {
      while (open.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The client's side of a dialogue, after TLS. */
export interface Client {
  readonly connection: Duplex;
  readonly send: (...bytes: readonly Uint8Array[]) => void;
  /** The parameters of the start-up message. */
  readonly startup: () => Promise<ReadonlyMap<string, string>>;
  /** The next message: its type and its body. */
  readonly next: () => Promise<{ readonly type: string; readonly body: Buffer }>;
}

/** A PostgreSQL server that answers `S` to the request for TLS, begins TLS, and then follows a script. */
export function servePostgres(
  certificate: Certificate,
  script: (client: Client) => Promise<unknown>,
  port?: number,
): Promise<Server> {
  return serve(async (socket) => {
    const client = clientOf(await beginTls(socket, certificate));
    await script(client);
    // A server that does not read does not see the client go.
    for (;;) await client.next();
  }, port);
}

/** Answers to the request for TLS, and begins it. */
export async function beginTls(socket: Socket, { key, cert }: Certificate): Promise<TLSSocket> {
  const request = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
  if (request.toString('hex') !== '0000000804d2162f') throw new Error('no request for TLS');
  socket.pause();
  socket.write('S');
  const secure = new TLSSocket(socket, { isServer: true, key, cert });
  secure.on('error', () => {});
  return secure;
}

export function clientOf(connection: Duplex): Client {
  const chunks = connection[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest = Buffer.alloc(0);
  const take = async (length: number): Promise<Buffer> => {
    while (rest.length < length) {
      const { value, done } = await chunks.next();
      if (done) throw new Error('the client has gone');
      rest = Buffer.concat([rest, value]);
    }
    const bytes = rest.subarray(0, length);
    rest = rest.subarray(length);
    return bytes;
  };
  const body = async () => take((await take(4)).readInt32BE() - 4);
  return {
    connection,
    send: (...bytes) => void connection.write(Buffer.concat(bytes)),
    async startup() {
      const texts = (await body()).toString('utf8', 4).split('\0');
      const pairs = texts
        .slice(0, -2)
        .flatMap((name, index) => (index % 2 ? [] : [[name, texts[index + 1] ?? ''] as const]));
      return new Map(pairs);
    },
    async next() {
      return { type: (await take(1)).toString('latin1'), body: await body() };
    },
  };
}
