import { createServer, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { ServerKey } from './certificates.ts';
import { type Loopback, listenOnLoopback } from './loopback.ts';
import { REQUEST_ID, type Reply } from './reply.ts';

export interface Listener extends Loopback {
  readonly server: Server;
}

/** An HTTP server on loopback, over TLS if it has a key. */
export async function listen(tls?: ServerKey, port?: number): Promise<Listener> {
  const server = tls ? createTlsServer({ ...tls }) : createServer();
  return { server, ...(await listenOnLoopback(server, port)) };
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
