import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect, type TLSSocket } from 'node:tls';
import { withoutBrackets } from './host.ts';
import type { TlsOptions } from './tls-options.ts';

/** Where TLS begins. */
export interface SecureWay {
  readonly hostname: string;
  readonly port?: number | undefined;
  /** The connection through a proxy. Without it, a new connection is opened. */
  readonly tunnel?: Duplex | undefined;
  readonly tlsOptions: TlsOptions;
}

/** Begins a connection with TLS for one HTTP request, as Node's own agent does: IPv6 and IPv4 race too. */
export function beginTls({ hostname, port = 443, tunnel, tlsOptions }: SecureWay): TLSSocket {
  const host = withoutBrackets(hostname);
  const servername = isIP(host) === 0 ? { servername: host } : {};
  const way = tunnel ? { socket: tunnel } : { port, noDelay: true };
  return connect({ ...way, host, ...servername, ...tlsOptions, ALPNProtocols: ['http/1.1'] });
}

/**
 * The same connection when its TLS stands. It does not keep the process alive. Rejects with the error of the network.
 * The signal closes the connection at any time, also later.
 */
export function openTls(way: SecureWay, signal: AbortSignal): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const socket = beginTls(way).unref();
    // This listener stays: a server may reset the connection later, and Node ends the process for an error without one.
    socket.on('error', reject);
    socket.once('close', () => reject(new Error('closed')));
    socket.once('secureConnect', () => resolve(socket));
    signal.addEventListener('abort', () => socket.destroy(), { once: true });
    if (signal.aborted) socket.destroy();
  });
}
