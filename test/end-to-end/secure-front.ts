import { connect, createServer, type Socket } from 'node:net';
import { createServer as createTlsServer, type TLSSocket } from 'node:tls';
import type { ServerKey } from '../cloud/certificates.ts';
import { type Loopback, listenOnLoopback } from '../cloud/loopback.ts';

/** One TCP connection that a front accepted. */
export interface Accepted {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Bytes that came through its TLS. */
  received: number;
  isClosed: boolean;
}

export interface SecureFront extends Loopback {
  readonly url: string;
  /** In the order of arrival. */
  readonly accepted: readonly Accepted[];
}

/** What a front does with a connection instead of passing it on. */
export interface Treatment {
  /** In place of TLS. */
  readonly raw?: (socket: Socket) => void;
  /** When TLS stands. `reset` cuts the connection without the end of its TLS. */
  readonly secure?: (socket: TLSSocket, reset: () => void) => void;
}

export interface FrontOptions {
  readonly certificates: ServerKey;
  /** The port of the plain HTTP server on loopback to which requests are passed on. */
  readonly target: number;
  /** For the connections in turn. Further ones are passed on. */
  readonly treatments?: readonly Treatment[];
  /** Called when a connection arrives. */
  readonly onAccept?: () => void;
  readonly port?: number;
}

/** A server with TLS 1.3 that counts connections. */
export async function startSecureFront(options: FrontOptions): Promise<SecureFront> {
  const { certificates, target, treatments = [], onAccept, port: wanted } = options;
  const accepted: Accepted[] = [];
  const { key, cert } = certificates;
  const server = createServer((raw) => {
    const { raw: treat, secure } = treatments[accepted.length] ?? {};
    const one: Accepted = { at: Date.now(), received: 0, isClosed: false };
    accepted.push(one);
    onAccept?.();
    raw.on('close', () => {
      one.isClosed = true;
    });
    if (treat) return treat(raw);
    const ends = createTlsServer({ key, cert, minVersion: 'TLSv1.3' }, (socket) => {
      socket.on('error', () => socket.destroy());
      socket.on('data', (bytes) => {
        one.received += bytes.length;
      });
      if (secure) secure(socket, () => raw.resetAndDestroy());
      else pass(socket, target);
    });
    // A client may go away in the handshake. The test does not fail.
    ends.on('tlsClientError', () => raw.destroy()).emit('connection', raw);
  });
  const loopback = await listenOnLoopback(server, wanted);
  return { ...loopback, url: `https://127.0.0.1:${loopback.port}`, accepted };
}

function pass(socket: TLSSocket, port: number): void {
  const other = connect(port, '127.0.0.1');
  other.on('error', () => socket.destroy()).pipe(socket);
  socket.on('close', () => other.destroy()).pipe(other);
}
