import type { TLSSocket } from 'node:tls';
import type { Destination } from './proxy.ts';

/** Connections that are opened before their requests are known. Each serves one request. */
export interface ConnectionsAhead {
  /** Says where requests will go, one for each member. Opens nothing yet. */
  readonly plan: (requests: readonly Destination[]) => void;
  /** Begins to open a connection for each planned request that was not made yet. */
  readonly open: () => void;
  /**
   * A connection for this request, with TLS and still good, or undefined: then the request opens its own. Waits for a
   * connection that is being opened. Never rejects.
   */
  readonly take: (to: Destination) => Promise<TLSSocket | undefined> | undefined;
  /** Closes every connection that no request took, and forgets the plan. */
  readonly close: () => void;
}

/** How one connection is opened. It rejects if that fails. The signal closes the connection at any time. */
export type Connect = (to: Destination, signal: AbortSignal) => Promise<TLSSocket>;

/** In milliseconds. */
const LIMIT = {
  /** A connection that takes longer is given up, so that a request with a new connection does not wait for it. */
  start: 3_000,
  /** Networks forget a connection that is idle for minutes, without a word. A request would then wait in vain. */
  life: 30_000,
};

/** A connection that no request took yet. */
interface Waiting {
  readonly host: string;
  /** Undefined if it failed. */
  readonly socket: Promise<TLSSocket | undefined>;
  readonly life: NodeJS.Timeout;
  readonly close: () => void;
}

/** `longestStart` is the user's limit for a connection, in seconds; 0 means no limit. */
export function connectionsAhead(connect: Connect, longestStart: number): ConnectionsAhead {
  let planned: readonly Destination[] = [];
  const waiting = new Set<Waiting>();
  const start = Math.min(LIMIT.start, longestStart * 1000 || LIMIT.start);

  return {
    plan(requests) {
      planned = [...planned, ...requests];
    },
    open() {
      for (const to of planned) {
        const one = begin(to, { connect, start });
        waiting.add(one);
        void one.socket.then((socket) => {
          if (!socket || socket.destroyed) waiting.delete(one);
          socket?.once('close', () => waiting.delete(one));
        });
      }
      planned = [];
    },
    take(to) {
      const host = hostOf(to);
      const one = [...waiting].find((each) => each.host === host);
      if (one) {
        waiting.delete(one);
        return handOver(one);
      }
      const index = planned.findIndex((each) => hostOf(each) === host);
      planned = planned.filter((_, other) => other !== index);
      return undefined;
    },
    close() {
      planned = [];
      for (const one of waiting) one.close();
      waiting.clear();
    },
  };
}

function hostOf({ hostname, port = 443 }: Destination): string {
  return `${hostname}:${port}`;
}

function begin(to: Destination, { connect, start }: { readonly connect: Connect; readonly start: number }): Waiting {
  const controller = new AbortController();
  const close = () => controller.abort();
  const late = setTimeout(close, start).unref();
  const life = setTimeout(close, LIMIT.life).unref();
  const socket = connect(to, controller.signal)
    .catch(() => undefined)
    .finally(() => clearTimeout(late));
  return { host: hostOf(to), socket, life, close };
}

async function handOver({ socket: opening, life }: Waiting): Promise<TLSSocket | undefined> {
  const socket = await opening;
  clearTimeout(life);
  if (!socket) return undefined;
  // Two turns are one whole look at the network: what the server has sent until now, such as its end, is known then.
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  // A server that speaks first, such as with HTTP 408, does not wait for this request.
  if (!socket.destroyed && socket.readable && socket.writable && socket.readableLength === 0) return socket.ref();
  socket.destroy();
  return undefined;
}
