import { request as forward } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** An answer as bytes can be made from it: what the cloud said, whole. */
export interface GoodAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** One request that arrived, and what a fault needs to answer it. */
export interface Exchange {
  readonly socket: Socket;
  /** 1 for the first request that this server got. */
  readonly attempt: number;
  readonly request: RawRequest;
  /** What the cloud answers to this request. */
  readonly good: () => Promise<GoodAnswer>;
}

export interface Fault {
  /** Runs when a connection opens, before a request is read. Returns true when no request shall be read. */
  readonly connected?: (socket: Socket) => boolean;
  /** Answers a request, well or badly. */
  readonly answer: (exchange: Exchange) => void | Promise<void>;
}

export interface FaultServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Stands before the cloud at `target` and answers each request as the fault says. Speaks TCP and not HTTP, because most
 * faults are answers that no HTTP server sends. Listens on loopback.
 */
export async function startFaultServer(target: string, fault: Fault): Promise<FaultServer> {
  const sockets = new Set<Socket>();
  let attempt = 0;
  const server = createServer((socket) => {
    sockets.add(socket.unref());
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    if (fault.connected?.(socket)) return;
    readRequests(socket, (request) => {
      attempt += 1;
      const exchange = { socket, attempt, request, good: () => askCloud(target, request) };
      // A client that has gone away in the middle of an answer is what many faults are about.
      Promise.resolve(fault.answer(exchange)).catch(() => socket.destroy());
    });
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve());
    server.unref();
  });
}

export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Hands over each whole request of a connection. Our clients always send a length. */
function readRequests(socket: Socket, onRequest: (request: RawRequest) => void): void {
  let buffered = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    buffered = Buffer.concat([buffered, chunk]);
    for (;;) {
      const end = buffered.indexOf('\r\n\r\n');
      if (end < 0) return;
      const [first = '', ...lines] = buffered.subarray(0, end).toString('latin1').split('\r\n');
      const headers = Object.fromEntries(
        lines.map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
        }),
      );
      const length = Number(headers['content-length'] ?? 0);
      if (buffered.length < end + 4 + length) return;
      const [method = '', path = ''] = first.split(' ');
      const body = buffered.subarray(end + 4, end + 4 + length);
      buffered = buffered.subarray(end + 4 + length);
      onRequest({ method, path, headers, body });
    }
  });
}

/** Passes the request on as it is, the Host header included: the signature covers it. */
function askCloud(target: string, { method, path, headers, body }: RawRequest): Promise<GoodAnswer> {
  return new Promise((resolve, reject) => {
    const url = new URL(target);
    const outgoing = forward(
      { host: url.hostname, port: url.port, method, path, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    outgoing.on('error', reject).end(body);
  });
}
