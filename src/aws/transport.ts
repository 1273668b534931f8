import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import type { HttpHandler } from '@smithy/core/protocols';
import type { Env, Log } from '../context.ts';
import { codeOf } from '../errors.ts';
import type { Surface } from '../options/names.ts';
import { type Connect, connectionsAhead } from './ahead.ts';
import { exchange, type WholeResponse } from './exchange.ts';
import { type Destination, type HttpProxy, proxyFor, proxyOf } from './proxy.ts';
import { openTls } from './secure.ts';
import type { TlsOptions } from './tls-options.ts';
import type { openTunnel } from './tunnel.ts';

/** How connections are made. Times are in seconds; 0 means no limit. */
export interface ConnectionSettings {
  readonly connectTimeout: number;
  readonly readTimeout: number;
  readonly tlsOptions: TlsOptions;
  /** Where the user wrote the options: messages name the time-outs as they are typed there. */
  readonly surface: Surface;
  readonly env: Env;
  readonly log: Log;
}

type Handle = HttpHandler['handle'];

/**
 * Sends every request of a run: those of AWS's clients and those to token endpoints. It follows no redirect. It reads
 * an answer to its end before it returns it; an answer that is cut short or larger than 256 KiB is an error. Each
 * request has its own connection: a run sends few requests, and an open connection would keep the process alive.
 */
export interface Transport extends HttpHandler {
  readonly handle: (...request: Parameters<Handle>) => Promise<{ response: WholeResponse }>;
  /**
   * Says where the following requests go, one for each member, all with https. Their connections are opened while the
   * next request is under way. One that fails is forgotten: its request then opens its own.
   */
  readonly planAhead: (requests: readonly Destination[]) => void;
  /** Opens the planned connections now, for a wait that is not for a request of this transport. */
  readonly openAhead: () => void;
  /** Closes the connections that were opened ahead and that no request needed. */
  readonly destroy: () => void;
}

/**
 * The transport of a run. Throws a FailureError, before anything is sent, for a proxy in the environment that cannot be
 * used.
 */
export function transport(settings: ConnectionSettings): Transport {
  proxyOf(settings.env);
  const { connectTimeout, readTimeout, tlsOptions, surface, env, log } = settings;
  const ahead = connectionsAhead(connectAhead(settings), connectTimeout);
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request, { abortSignal } = {}) {
      // Only Node's own kind of signal: the SDK's type also allows one without addEventListener.
      const signal = abortSignal instanceof AbortSignal ? abortSignal : undefined;
      const proxy = proxyFor(request, env);
      const passed = stopwatch();
      let opened: TLSSocket | undefined;
      let tunnel: Duplex | undefined;
      const report = (what: string | number) =>
        log.debug(() => {
          const way = `${opened ? ', on a connection opened ahead' : ''}${by(proxy)}`;
          return `${request.method} ${request.hostname}: ${what} in ${passed()} ms${way}`;
        });
      try {
        const taken = ahead.take(request);
        // Later, so that this request does not wait for them.
        setImmediate(ahead.open);
        opened = await taken;
        const limits = { connectTimeout, waited: taken ? passed() : 0, readTimeout, tlsOptions, surface, signal };
        tunnel = opened || !proxy ? undefined : await tunnelBy(proxy, { ...limits, target: addressOf(request) });
        const response = await exchange(request, { ...limits, opened, tunnel });
        report(response.statusCode);
        return { response };
      } catch (cause) {
        report(codeOf(cause) ?? (cause instanceof Error ? cause.name : 'failed'));
        throw cause;
      } finally {
        opened?.destroy();
        tunnel?.destroy();
      }
    },
    planAhead: ahead.plan,
    openAhead: ahead.open,
    destroy: ahead.close,
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
}

/** Opens a connection before its request is known, by the proxy that the request will use. */
function connectAhead({ connectTimeout, tlsOptions, surface, env, log }: ConnectionSettings): Connect {
  return async (to, signal) => {
    const proxy = proxyFor(to, env);
    const passed = stopwatch();
    const report = (what: string) => log.debug(() => `TLS ${to.hostname}: ${what} after ${passed()} ms${by(proxy)}`);
    try {
      const target = addressOf(to);
      const tunnel = proxy && (await tunnelBy(proxy, { target, connectTimeout, tlsOptions, surface, signal }));
      const socket = await openTls({ ...to, tunnel, tlsOptions }, signal);
      report('opened ahead');
      return socket;
    } catch (cause) {
      if (!signal.aborted) report(`not opened ahead (${codeOf(cause) ?? 'failed'})`);
      throw cause;
    }
  };
}

/** Few jobs have a proxy. */
async function tunnelBy(...proxy: Parameters<typeof openTunnel>): Promise<Duplex> {
  return (await import('./tunnel.ts')).openTunnel(...proxy);
}

function addressOf({ hostname, port }: Destination): string {
  return `${hostname}:${port ?? 443}`;
}

function by(proxy: HttpProxy | undefined): string {
  return proxy ? `, by ${proxy.name}` : '';
}

/** The whole milliseconds since now. */
function stopwatch(): () => number {
  const start = process.uptime();
  return () => Math.round((process.uptime() - start) * 1000);
}
