import { request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import type { Duplex } from 'node:stream';
import { seconds } from '../log-text.ts';
import { type Surface, shown } from '../options/names.ts';
import { abortError } from './exchange.ts';
import { networkFailure } from './network-failure.ts';
import type { HttpProxy } from './proxy.ts';
import type { TlsOptions } from './tls-options.ts';
import { kindOfStatus, TransportError } from './transport-error.ts';

export interface TunnelOptions {
  /** `HOST:PORT` of the server at the other end. */
  readonly target: string;
  /** In seconds; 0 means no limit. */
  readonly connectTimeout: number;
  /** Milliseconds that the request has waited for a connection already: a part of `connectTimeout`. */
  readonly waited?: number;
  readonly tlsOptions: TlsOptions;
  /** Where the user wrote the options: messages name the time-out as it is typed there. */
  readonly surface: Surface;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Opens a connection through an HTTP proxy, with CONNECT. Rejects with an AbortError, or with a TransportError that
 * names the proxy without its password. A connection that is half open is then closed.
 * https://www.rfc-editor.org/rfc/rfc9110#name-connect
 */
export function openTunnel(
  proxy: HttpProxy,
  { target, connectTimeout, waited = 0, tlsOptions, surface, signal }: TunnelOptions,
): Promise<Duplex> {
  return new Promise((resolve, reject) => {
    const { host, port, authorization } = proxy;
    const call = (proxy.protocol === 'https:' ? requestByHttps : requestByHttp)({
      ...tlsOptions,
      agent: false,
      method: 'CONNECT',
      host,
      port,
      path: target,
      headers: { host: target, ...(authorization ? { 'proxy-authorization': authorization.reveal() } : {}) },
    });
    let timer: NodeJS.Timeout | undefined;
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', aborted);
    };
    const fail = (error: Error) => {
      end();
      call.destroy();
      reject(error);
    };
    const aborted = () => fail(abortError());
    const late = () =>
      fail(
        new TransportError(
          'transient',
          `${proxy.name} did not answer within ${seconds(connectTimeout)} (${shown('cli-connect-timeout', surface)})`,
        ),
      );

    if (connectTimeout > 0) timer = setTimeout(late, Math.max(1, connectTimeout * 1000 - waited));
    signal?.addEventListener('abort', aborted, { once: true });
    call.on('error', (error) => fail(explained(error, { proxy, surface })));
    // Node emits this event for every answer to CONNECT, also for a refusal.
    call.on('connect', ({ statusCode = 0, headers }, socket, head) => {
      const isOpen = statusCode >= 200 && statusCode < 300 && head.length === 0;
      if (!isOpen) {
        socket.destroy();
        return fail(refusal(proxy, { target, status: statusCode, retryAfter: headers['retry-after'] }));
      }
      end();
      resolve(socket);
    });
    if (signal?.aborted) aborted();
    else call.end();
  });
}

function explained(error: Error, { proxy, surface }: { readonly proxy: HttpProxy; readonly surface: Surface }): Error {
  const failure = networkFailure(error, surface);
  if (!failure) return error;
  return new TransportError(failure.kind, `${proxy.name}: ${failure.reason}`, { cause: failure.cause });
}

interface Refusal {
  readonly target: string;
  readonly status: number;
  readonly retryAfter: string | undefined;
}

function refusal({ name, authorization }: HttpProxy, { target, status, retryAfter }: Refusal): TransportError {
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  const message =
    status === 407
      ? `${name} ${authorization ? 'refused the user and the password' : 'wants a user and a password'} of HTTPS_PROXY (HTTP 407)`
      : `${name} refused to connect to ${target} (HTTP ${status})`;
  return new TransportError(kindOfStatus(status), message, { headers });
}
