import type { Duplex } from 'node:stream';
import { abortError } from '../aws/exchange.ts';
import { proxyFor } from '../aws/proxy.ts';
import { openTunnel } from '../aws/tunnel.ts';
import type { Checked, CheckOptions, Phase } from './check-options.ts';
import { closeWith, type OpenOptions, openSocket, startTls } from './connection.ts';
import { askLivy } from './livy.ts';
import { late } from './network-problem.ts';
import { logIn } from './postgres/log-in.ts';
import { requestTls } from './postgres/request-tls.ts';
import { addressOf, caseOf } from './problem.ts';
import { problemOf } from './problem-of.ts';

/**
 * Tries the login once, within `limit` milliseconds. Whatever happens, the connection is closed afterwards. Rejects with
 * a Problem, an AbortError, or an error that is a bug.
 */
export async function tryOnce(options: CheckOptions, limit: number): Promise<Checked> {
  const controller = new AbortController();
  const { signal } = controller;
  const abort = () => controller.abort();
  const addresses: string[] = [];
  const onAddress = (address: string) => void addresses.push(address);
  let phase: Phase = 'connection';
  const reach = (next: Phase) => {
    phase = next;
    options.onPhase?.(next);
  };
  reach('connection');
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () =>
      reject(options.signal?.aborted ? abortError() : late({ phase, limit, addresses })),
    );
  });
  const timer = Number.isFinite(limit) ? setTimeout(abort, limit) : undefined;
  options.signal?.addEventListener('abort', abort, { once: true });
  if (options.signal?.aborted) abort();
  try {
    const ask = options.kind === 'livy' ? askByHttp : askBySql;
    return await Promise.race([ended, ask(options, { signal, onAddress, reach })]);
  } catch (thrown) {
    // The signal closes the connection, which is then an error too.
    if (options.signal?.aborted) throw abortError();
    throw problemOf(thrown, { phase, addresses, given: caseOf(options) }) ?? thrown;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', abort);
    ended.catch(() => {});
    abort();
  }
}

interface Way extends OpenOptions {
  /** Called when the next phase begins: a message says how far the try came. */
  readonly reach: (phase: Phase) => void;
}

async function askBySql(options: CheckOptions, { reach, ...way }: Way): Promise<Checked> {
  const socket = await openSocket(options.target, way);
  reach('tls');
  await requestTls(socket);
  const secure = await startTls(socket, options);
  reach('login');
  const user = await logIn(secure, { login: options.login, database: options.target.database });
  return user === undefined ? {} : { user };
}

async function askByHttp(options: CheckOptions, { reach, ...way }: Way): Promise<Checked> {
  const { target, login } = options;
  const socket = await openForHttp(options, way);
  let connection = socket;
  if (target.scheme !== 'http') {
    reach('tls');
    connection = await startTls(socket, options);
  }
  reach('login');
  await askLivy(connection, { login, authority: addressOf(target) });
  return {};
}

/** Livy's clients use the proxy of the environment for https. */
async function openForHttp({ target, env = {}, ca, surface }: CheckOptions, way: OpenOptions): Promise<Duplex> {
  const { host, port, scheme = 'https' } = target;
  const proxy = proxyFor({ protocol: `${scheme}:`, hostname: host, port }, env);
  if (!proxy) return openSocket(target, way);
  const tlsOptions = { ...(ca === undefined ? {} : { ca }), rejectUnauthorized: true };
  const tunnel = await openTunnel(proxy, {
    target: addressOf(target),
    // The signal ends it, with a message that knows the whole limit.
    connectTimeout: 0,
    tlsOptions,
    surface,
    signal: way.signal,
  });
  closeWith(way.signal, tunnel);
  tunnel.on('error', () => {});
  return tunnel;
}
