import type { Duplex } from 'node:stream';
import type { HttpHandler } from '@smithy/core/protocols';
import type { Env, Log } from '../context.ts';
import { codeOf } from '../errors.ts';
import { exchange, type WholeResponse } from './exchange.ts';
import { proxyFor, proxyOf } from './proxy.ts';
import type { TlsOptions } from './tls-options.ts';
import { openTunnel } from './tunnel.ts';

export type { WholeResponse } from './exchange.ts';

/** How connections are made. Times are in seconds; 0 means no limit. */
export interface ConnectionSettings {
  readonly connectTimeout: number;
  readonly readTimeout: number;
  readonly trust: TlsOptions;
  readonly env: Env;
  readonly log: Log;
}

type Handle = HttpHandler['handle'];

/**
 * The one way to the network, for AWS's clients and for token endpoints alike. It follows no redirect. An answer is
 * read whole before any other code sees it; one that is cut short or larger than 256 KiB is an error. Each request has a
 * connection of its own: a run sends few, and one that was kept open would keep the process alive.
 */
export interface Transport extends HttpHandler {
  readonly handle: (...request: Parameters<Handle>) => Promise<{ response: WholeResponse }>;
  readonly destroy: () => void;
}

/** Throws a FailureError for a proxy in the environment that cannot be used, before anything is sent. */
export function transport(settings: ConnectionSettings): Transport {
  proxyOf(settings.env);
  const { connectTimeout, readTimeout, trust, env, log } = settings;
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request, { abortSignal } = {}) {
      // Node's own kind: the SDK's type allows one with a listener in a property alone.
      const signal = abortSignal instanceof AbortSignal ? abortSignal : undefined;
      const proxy = proxyFor(request, env);
      const started = performance.now();
      let tunnel: Duplex | undefined;
      const report = (what: string | number) =>
        log.debug(() => {
          const way = proxy ? `, by ${proxy.name}` : '';
          return `${request.method} ${request.hostname}: ${what} in ${Math.round(performance.now() - started)} ms${way}`;
        });
      try {
        const target = `${request.hostname}:${request.port ?? 443}`;
        tunnel = proxy && (await openTunnel(proxy, { target, connectTimeout, trust, signal }));
        const response = await exchange(request, { connectTimeout, readTimeout, trust, tunnel, signal });
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
