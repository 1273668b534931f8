import { type HttpHandler, HttpResponse } from '@smithy/core/protocols';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { FailureError } from '../errors.ts';

/** How connections are made. Times are in seconds; 0 means no limit. */
export interface ConnectionSettings {
  readonly connectTimeout: number;
  readonly readTimeout: number;
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

export function transport({ connectTimeout, readTimeout }: ConnectionSettings): Transport {
  const handler = new NodeHttpHandler({
    connectionTimeout: connectTimeout * 1000,
    requestTimeout: readTimeout * 1000,
    // Without this the SDK only prints a warning, and a server that never answers holds the job for hours.
    throwOnRequestTimeout: true,
    socketTimeout: readTimeout * 1000,
  });
  return {
    metadata: handler.metadata,
    async handle(...request) {
      const { response } = await handler.handle(...request);
      const body = await readWhole(response.body as AsyncIterable<Uint8Array>);
      return { response: Object.assign(new HttpResponse(response), { body }) };
    },
    destroy: () => handler.destroy(),
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
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
