import { connect, isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect as connectByTls, type TLSSocket } from 'node:tls';
import type { Address, CheckOptions } from './check-options.ts';
import { lost } from './network-problem.ts';

/** In milliseconds. Of several addresses, the next one is tried after this time. Node's own limit, 250, is short. */
const NEXT_ADDRESS = 1000;

export interface OpenOptions {
  /** Closes the connection, whenever it aborts. */
  readonly signal: AbortSignal;
  /** Gets each address that the name stands for. */
  readonly onAddress: (address: string) => void;
}

/** Opens a TCP connection. Rejects with the system's own error. */
export function openSocket({ host, port }: Address, { signal, onAddress }: OpenOptions): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: NEXT_ADDRESS });
    closeWith(signal, socket);
    socket.on('lookup', (_, address: string | undefined) => address !== undefined && onAddress(address));
    // This listener stays: an error may come after the end, and Node ends the process for an error without a listener.
    socket.on('error', reject);
    socket.once('connect', () => {
      socket.setNoDelay();
      resolve(socket);
    });
  });
}

/** Closes the connection when the signal aborts. */
export function closeWith(signal: AbortSignal, connection: Duplex): void {
  const close = () => void connection.destroy();
  if (signal.aborted) close();
  else signal.addEventListener('abort', close, { once: true });
}

/**
 * Begins TLS on a connection, and checks the certificate as libpq does in this sslmode. Rejects with an error of Node's
 * `tls`, also for authorities that are no PEM.
 */
export function startTls(
  socket: Duplex,
  { target: { host }, sslmode, ca, kind }: Pick<CheckOptions, 'target' | 'sslmode' | 'ca' | 'kind'>,
): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const secure = connectByTls({
      socket,
      host,
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(kind === 'livy' ? { ALPNProtocols: ['http/1.1'] } : {}),
      ...verification(sslmode, ca),
    });
    secure.on('error', reject);
    secure.once('close', () => reject(lost('before TLS was ready')));
    secure.once('secureConnect', () => resolve(secure));
  });
}

/** With authorities, `require` checks the chain too, as in libpq with a root certificate file. */
function verification(sslmode: CheckOptions['sslmode'], ca: string | undefined): ConnectionOptions {
  const isVerified = sslmode !== 'require' || ca !== undefined;
  return {
    ...(ca === undefined ? {} : { ca }),
    rejectUnauthorized: isVerified,
    ...(sslmode === 'verify-full' ? {} : { checkServerIdentity: () => undefined }),
  };
}
