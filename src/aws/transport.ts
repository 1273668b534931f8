import type { Duplex } from 'node:stream';
import type { HttpHandler } from '@smithy/core/protocols';
import type { Env, Log } from '../context.ts';
import { codeOf } from '../errors.ts';
import type { Surface } from '../options/names.ts';
import { exchange, type WholeResponse } from './exchange.ts';
import { proxyFor, proxyOf } from './proxy.ts';
import type { TlsOptions } from './tls-options.ts';

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
  readonly destroy: () => void;
}

/**
 * The transport of a run. Throws a FailureError, before anything is sent, for a proxy in the environment that cannot be
 * used.
 */
export function transport(settings: ConnectionSettings): Transport {
  proxyOf(settings.env);
  const { connectTimeout, readTimeout, tlsOptions, surface, env, log } = settings;
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request, { abortSignal } = {}) {
      // Only Node's own kind of signal: the SDK's type also allows one without addEventListener.
      const signal = abortSignal instanceof AbortSignal ? abortSignal : undefined;
      const proxy = proxyFor(request, env);
      const started = process.uptime();
      let tunnel: Duplex | undefined;
      const report = (what: string | number) =>
        log.debug(() => {
          const way = proxy ? `, by ${proxy.name}` : '';
          return `${request.method} ${request.hostname}: ${what} in ${Math.round((process.uptime() - started) * 1000)} ms${way}`;
        });
      try {
        const target = `${request.hostname}:${request.port ?? 443}`;
        if (proxy) {
          const { openTunnel } = await import('./tunnel.ts');
          tunnel = await openTunnel(proxy, { target, connectTimeout, tlsOptions, surface, signal });
        }
        const response = await exchange(request, { connectTimeout, readTimeout, tlsOptions, surface, tunnel, signal });
        report(response.statusCode);
        return { response };
      } catch (cause) {
        report(codeOf(cause) ?? (cause instanceof Error ? cause.name : 'failed'));
        throw cause;
      } finally {
        tunnel?.destroy();
      }
    },
    // Nothing is kept open between requests.
    destroy() {},
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
}
