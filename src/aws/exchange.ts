import { type ClientRequest, type IncomingMessage, request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { buildQueryString, type HttpRequest, HttpResponse } from '@smithy/core/protocols';
import { seconds } from '../log-text.ts';
import { type Surface, shown } from '../options/names.ts';
import { withoutBrackets } from './host.ts';
import { beginTls } from './secure.ts';
import type { TlsOptions } from './tls-options.ts';
import { TransportError } from './transport-error.ts';

/** An answer whose body was read to the end. */
export type WholeResponse = HttpResponse & { body: Uint8Array };

export interface ExchangeOptions {
  /** Seconds until the connection and its TLS stand; 0 means no limit. */
  readonly connectTimeout: number;
  /** Milliseconds that the request has waited for a connection already: a part of `connectTimeout`. */
  readonly waited?: number;
  /** Seconds without a byte of the answer; 0 means no limit. */
  readonly readTimeout: number;
  readonly tlsOptions: TlsOptions;
  /** Where the user wrote the options: messages name the time-outs as they are typed there. */
  readonly surface: Surface;
  /** A connection with TLS that stands already. */
  readonly opened?: TLSSocket | undefined;
  /** The connection through a proxy. Without both, the request opens a connection of its own. */
  readonly tunnel?: Duplex | undefined;
  readonly signal?: AbortSignal | undefined;
}

const LARGEST_ANSWER = 256 * 1024;

/**
 * Sends one request and reads the whole answer. The connection is used once and always closed, so it cannot keep the
 * process alive. Rejects with a TransportError, an error of Node's network modules, or an AbortError.
 */
export function exchange(request: HttpRequest, options: ExchangeOptions): Promise<WholeResponse> {
  const { connectTimeout, waited = 0, readTimeout, surface, opened, signal } = options;
  return new Promise((resolve, reject) => {
    const call = open(request, options);
    let timer: NodeJS.Timeout | undefined;
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', aborted);
      call.destroy();
    };
    const fail = (error: Error) => {
      end();
      reject(error);
    };
    const aborted = () => fail(abortError());
    const allow = (limit: number, what: string, option: string, used = 0) => {
      clearTimeout(timer);
      if (limit === 0) return;
      const late = () =>
        fail(new TransportError('transient', `${what} within ${seconds(limit)} (${shown(option, surface)})`));
      timer = setTimeout(late, Math.max(1, limit * 1000 - used));
    };
    const read = () => allow(readTimeout, 'no answer', 'cli-read-timeout');

    allow(connectTimeout, 'no connection', 'cli-connect-timeout', waited);
    signal?.addEventListener('abort', aborted, { once: true });
    // This listener stays: an error may come after the end, and Node ends the process for an error without a listener.
    call.on('error', fail);
    if (opened) read();
    else call.on('socket', (socket) => socket.once(request.protocol === 'https:' ? 'secureConnect' : 'connect', read));
    call.on('upgrade', (_, socket) => {
      socket.destroy();
      fail(new TransportError('final', 'got HTTP 101 (Switching Protocols), which is not an answer'));
    });
    call.on('response', (response) => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      read();
      response.on('error', fail);
      response.on('data', (chunk: Uint8Array) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > LARGEST_ANSWER) fail(tooLarge());
        else read();
      });
      response.on('end', () => {
        end();
        resolve(whole(response, Buffer.concat(chunks)));
      });
    });
    if (signal?.aborted) aborted();
    else call.end(request.body);
  });
}

/** Throws for a header that HTTP does not allow, before a connection is opened. */
function open(request: HttpRequest, { opened, tunnel, tlsOptions }: ExchangeOptions): ClientRequest {
  const { protocol, method, headers, hostname, port, path } = request;
  const query = buildQueryString(request.query ?? {});
  const host = withoutBrackets(hostname);
  const options = { method, host, port, headers, path: query ? `${path}?${query}` : path };
  if (protocol !== 'https:') return requestByHttp({ ...options, agent: false });
  if (!opened && !tunnel) return requestByHttps({ ...options, ...tlsOptions, agent: false });
  const createConnection = () => opened ?? beginTls({ hostname, port, tunnel, tlsOptions });
  return requestByHttps({ ...options, createConnection });
}

function whole({ statusCode = 0, statusMessage, headers }: IncomingMessage, body: Uint8Array): WholeResponse {
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  const response = new HttpResponse({
    statusCode,
    headers: Object.fromEntries(texts),
    ...(statusMessage === undefined ? {} : { reason: statusMessage }),
  });
  return Object.assign(response, { body });
}

function tooLarge(): TransportError {
  return new TransportError(
    'final',
    'the answer is larger than 256 KiB and is not used. Is a proxy or a sign-in page in between?',
  );
}

/** The error of an aborted request, with the name that the SDK and Node use. */
export function abortError(): Error {
  return Object.assign(new Error('Request aborted'), { name: 'AbortError' });
}
