import { createServer, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { REQUEST_ID, type Reply } from './reply.ts';

export interface Listener {
  readonly server: Server;
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on loopback, on a port that the system chooses, without keeping the process alive. */
export async function listen(tls?: { readonly key: Buffer; readonly cert: Buffer }): Promise<Listener> {
  const server = tls ? createTlsServer(tls) : createServer();
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.unref());
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  return {
    server,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Writes a reply. With `sent`, it announces its whole length and then ends the connection early. */
export function send(response: ServerResponse, { status, type, body, headers, sent }: Reply): void {
  const bytes = Buffer.from(body);
  const length = { 'content-type': type, 'content-length': String(bytes.length) };
  response.writeHead(status, { 'x-amzn-requestid': REQUEST_ID, ...length, ...headers });
  if (sent === undefined) {
    response.end(bytes);
    return;
  }
  response.flushHeaders();
  response.write(bytes.subarray(0, sent));
  response.socket?.destroySoon();
}
