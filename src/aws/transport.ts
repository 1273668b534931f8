import { Agent } from 'node:https';
import { type HttpHandler, HttpResponse } from '@smithy/core/protocols';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Env, Log } from '../context.ts';
import { codeOf, FailureError } from '../errors.ts';
import { proxyFor } from './proxy.ts';
import type { TlsOptions } from './tls-options.ts';

/** How connections are made. Times are in seconds; 0 means no limit. */
export interface ConnectionSettings {
  readonly connectTimeout: number;
  readonly readTimeout: number;
  readonly trust: TlsOptions;
  readonly env: Env;
  readonly log: Log;
}

/** An answer that was read whole. */
export type WholeResponse = HttpResponse & { body: Uint8Array };

type Handle = HttpHandler['handle'];

/**
 * The one way to the network, for AWS's clients and for token endpoints alike. It follows no redirect. An answer is
 * read whole before anybody looks at it; one that is cut short or larger than 256 KiB is an error.
 */
export interface Transport extends HttpHandler {
  readonly handle: (...request: Parameters<Handle>) => Promise<{ response: WholeResponse }>;
  readonly destroy: () => void;
}

const LARGEST_ANSWER = 256 * 1024;

export function transport(settings: ConnectionSettings): Transport {
  const handlers = new Map<string, NodeHttpHandler>();
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request, options) {
      const proxy = proxyFor(request, settings.env);
      const handler = handlers.get(proxy ?? '') ?? handlerFor(settings, await agentFor(proxy, settings.trust));
      handlers.set(proxy ?? '', handler);
      const started = performance.now();
      const told = (what: string | number) =>
        settings.log.debug(() => {
          const way = proxy ? `, by the proxy ${new URL(proxy).host}` : '';
          return `${request.method} ${request.hostname}: ${what} in ${Math.round(performance.now() - started)} ms${way}`;
        });
      try {
        const { response } = await handler.handle(request, options);
        const body = await readWhole(response.body as AsyncIterable<Uint8Array>);
        told(response.statusCode);
        return { response: Object.assign(new HttpResponse(response), { body }) };
      } catch (cause) {
        told(codeOf(cause) ?? (cause instanceof Error ? cause.name : 'failed'));
        throw cause;
      }
    },
    destroy() {
      for (const handler of handlers.values()) handler.destroy();
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
}

function handlerFor({ connectTimeout, readTimeout }: ConnectionSettings, httpsAgent: Agent): NodeHttpHandler {
  return new NodeHttpHandler({
    connectionTimeout: connectTimeout * 1000,
    requestTimeout: readTimeout * 1000,
    // Without this the SDK only prints a warning, and a server that never answers holds the job for hours.
    throwOnRequestTimeout: true,
    socketTimeout: readTimeout * 1000,
    httpsAgent,
  });
}

async function agentFor(proxy: string | undefined, trust: TlsOptions): Promise<Agent> {
  if (proxy === undefined) return new Agent({ keepAlive: true, ...trust });
  if (!URL.canParse(proxy)) throw new FailureError('HTTPS_PROXY is not a URL');
  // The SDK does not look at proxy variables, and Node before 24 does not either.
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const agent = new HttpsProxyAgent(proxy, { keepAlive: true, ...trust });
  // The library takes the constructor's settings for the way to the proxy, and these for the way through it.
  Object.assign(agent.options, trust);
  return agent as unknown as Agent;
}

async function readWhole(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new FailureError('The answer is larger than 256 KiB: this is not the service');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
