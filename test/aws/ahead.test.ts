import { createServer } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Connect, connectionsAhead } from '../../src/aws/ahead.ts';
import { openTls } from '../../src/aws/secure.ts';
import { listenOnLoopback } from '../cloud/loopback.ts';

const STS = { protocol: 'https:', hostname: 'sts.example.com' };
const REDSHIFT = { protocol: 'https:', hostname: 'redshift.example.com', port: 443 };

/** Connections that stand at once, or when `stand` is called. None of them reaches a network. */
function fakes(isSlow = false) {
  const opened: { readonly hostname: string; readonly signal: AbortSignal; readonly stand: () => void }[] = [];
  const open: Connect = ({ hostname }, signal) =>
    new Promise((resolve, reject) => {
      const socket = Object.assign(new EventTarget(), { destroyed: false, readable: true, writable: true });
      const all = { ...socket, readableLength: 0, once: () => {}, ref: () => all, destroy: () => {} };
      const stand = () => resolve(all as unknown as TLSSocket);
      signal.addEventListener('abort', () => reject(new Error('aborted')));
      opened.push({ hostname, signal, stand });
      if (!isSlow) stand();
    });
  const closed = () => opened.filter(({ signal }) => signal.aborted).map(({ hostname }) => hostname);
  return { open, opened, closed };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('connections ahead', () => {
  test('are not opened by the plan, and none for a request that was made before', () => {
    const { open, opened } = fakes();
    const ahead = connectionsAhead(open, 60);
    ahead.plan([STS, REDSHIFT]);
    expect(opened).toEqual([]);
    expect(ahead.take(STS)).toBeUndefined();
    ahead.open();
    ahead.open();
    expect(opened.map(({ hostname }) => hostname)).toEqual(['redshift.example.com']);
  });

  test('serve one request each, of their own host and port', async () => {
    const ahead = connectionsAhead(fakes().open, 60);
    ahead.plan([STS, REDSHIFT]);
    ahead.open();
    expect(ahead.take({ ...STS, port: 8443 })).toBeUndefined();
    expect(await ahead.take(STS)).toBeDefined();
    expect(ahead.take(STS)).toBeUndefined();
    expect(await ahead.take({ ...REDSHIFT, port: undefined })).toBeDefined();
  });

  test('are closed when they are not needed, and those in use are not', async () => {
    const { open, closed } = fakes();
    const ahead = connectionsAhead(open, 60);
    ahead.plan([STS, REDSHIFT]);
    ahead.open();
    await ahead.take(STS);
    ahead.plan([STS]);
    ahead.close();
    ahead.open();
    expect(closed()).toEqual(['redshift.example.com']);
  });

  test.each([
    [60, 3000],
    [1, 1000],
    [0, 3000],
  ])('that do not stand are given up in time: a limit of %d s gives %d ms', async (limit, milliseconds) => {
    const { open, closed } = fakes(true);
    const ahead = connectionsAhead(open, limit);
    ahead.plan([STS]);
    ahead.open();
    const taken = ahead.take(STS);
    await vi.advanceTimersByTimeAsync(milliseconds - 1);
    expect(closed()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(closed()).toEqual(['sts.example.com']);
    expect(await taken).toBeUndefined();
  });

  test('are closed after half a minute, before a network forgets them', async () => {
    const { open, closed } = fakes();
    const ahead = connectionsAhead(open, 60);
    ahead.plan([STS, REDSHIFT]);
    ahead.open();
    await ahead.take(REDSHIFT);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(closed()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(closed()).toEqual(['sts.example.com']);
  });
});

test('a connection that is not used keeps nothing alive, and is closed by its signal', async () => {
  vi.useRealTimers();
  const controller = new AbortController();
  const events: string[] = [];
  const server = createServer((socket) => {
    events.push('opened');
    socket.on('close', () => events.push('closed')).resume();
  });
  const { port, close } = await listenOnLoopback(server);
  const handles = () => process.getActiveResourcesInfo().filter((name) => /TLSWrap|TCPSocketWrap/.test(name)).length;
  try {
    const before = handles();
    const way = { hostname: '127.0.0.1', port, tlsOptions: { rejectUnauthorized: true } };
    const opening = openTls(way, controller.signal);
    await vi.waitFor(() => expect(events).toEqual(['opened']));
    expect(handles()).toBe(before);
    controller.abort();
    await expect(opening).rejects.toThrow();
    await vi.waitFor(() => expect(events).toEqual(['opened', 'closed']));
  } finally {
    await close();
  }
});
