import type { AddressInfo, Server, Socket } from 'node:net';

/** A server that listens on 127.0.0.1. */
export interface Loopback {
  readonly port: number;
  /** Stops, and ends every connection. */
  close(): Promise<void>;
}

/**
 * Listens on the wanted port, or if that is taken, on one that the system chooses. Does not keep the process alive. An
 * error of a connection ends this connection only.
 */
export async function listenOnLoopback(server: Server, wanted = 0): Promise<Loopback> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.unref());
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  });
  await listen(server, wanted).catch((error: NodeJS.ErrnoException) => {
    if (wanted === 0 || error.code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  });
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
