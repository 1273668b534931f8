import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { asked, COMMON_WAY, expectRefusal, expectSuccess } from './action.ts';
import { counts, ONE_EACH, step, withHosts } from './ahead.ts';
import { startSecureFront, type Treatment } from './secure-front.ts';

const STS = 'AssumeRoleWithWebIdentity';

const after = (run: () => void) => void setTimeout(run, 10);
const early = 'HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\n\r\n';

const dead: Readonly<Record<string, Treatment>> = {
  'is reset before its TLS': { raw: (socket) => socket.resetAndDestroy() },
  'is closed before its TLS': { raw: (socket) => socket.end() },
  'gets no TLS': { raw: (socket) => socket.write('220 mail.example.com ESMTP\r\n') },
  'is closed after 10 ms': { secure: (socket) => after(() => socket.end()) },
  'is reset after 10 ms': { secure: (_, reset) => after(reset) },
  'is cut at once': { secure: (socket) => socket.destroy() },
  'gets an answer before it is asked': { secure: (socket) => socket.write(early) },
  'gets an answer before it is asked, and is closed': { secure: (socket) => socket.end(early) },
};

describe.each(Object.entries(dead))('a connection opened ahead that %s', (_, treatment) => {
  test('is not used: each request opens its own, and is sent once', () =>
    withHosts({ tokenAfter: 0.5, treatments: { sts: [treatment], redshift: [treatment] } }, async (hosts) => {
      const result = await step(hosts);
      expectSuccess(result);
      expect(counts(hosts)).toEqual({ token: 1, sts: 2, redshift: 2 });
      expect(asked(hosts.cloud)).toEqual(COMMON_WAY);
      expect(hosts.fronts.sts.accepted[0]?.received).toBe(0);
      expect(result.log).not.toMatch(/waiting|attempt 2/i);
    }));
});

test.each([
  ['has been given up', 2.5],
  ['is given up while a request waits for it', 1],
])('a connection opened ahead without an answer of the server %s', (_, tokenAfter) =>
  withHosts({ tokenAfter, treatments: { sts: [{ raw: () => {} }] } }, async (hosts) => {
    const result = await step(hosts, { 'cli-connect-timeout': '2' });
    expectSuccess(result);
    expect(counts(hosts)).toEqual({ token: 1, sts: 2, redshift: 1 });
    expect(result.log).not.toMatch(/waiting|attempt 2/i);
  }),
);

test('the time-out of a connection counts from the beginning of its request', () =>
  withHosts({ treatments: { sts: [{ raw: () => {} }, { raw: () => {} }] } }, async (hosts) => {
    const result = await step(hosts, { 'cli-connect-timeout': '1' }, { AWS_MAX_ATTEMPTS: '1' });
    expect(expectRefusal(result)).toBe(`${STS}: no connection within 1 second (cli-connect-timeout)`);
    const [, milliseconds] = /^POST 127\.0\.0\.1: TransportError in (\d+) ms$/m.exec(result.log) ?? [];
    expect(Number(milliseconds)).toBeLessThan(1700);
  }));

test('a host that is down at first and then up does not fail the run', () =>
  withHosts({ tokenAfter: 0.5 }, async (hosts) => {
    const { cloud, certificates, fronts, events } = hosts;
    const { port } = fronts.sts;
    await fronts.sts.close();
    const running = step(hosts);
    await expect.poll(() => events, { timeout: 20_000, interval: 10 }).toContain('open redshift');
    await wait(100);
    const later = await startSecureFront({ certificates, target: Number(new URL(cloud.url).port), port });
    try {
      const result = await running;
      expectSuccess(result);
      expect(result.log).toMatch(/^TLS 127\.0\.0\.1: not opened ahead \(ECONNREFUSED\) after \d+ ms$/m);
      expect(result.log).not.toMatch(/waiting|attempt 2/i);
      expect(later.accepted).toHaveLength(1);
    } finally {
      await later.close();
    }
  }));

const resetsRequests: Treatment = { secure: (socket, reset) => void socket.once('data', reset) };

test('a request that was sent on a connection opened ahead and fails is not sent again in its attempt', () =>
  withHosts({ tokenAfter: 0.3, treatments: { sts: [resetsRequests] } }, async (hosts) => {
    const message = expectRefusal(await step(hosts, {}, { AWS_MAX_ATTEMPTS: '1' }));
    expect(message).toMatch(new RegExp(`^${STS}: the connection was lost\n`));
    expect(counts(hosts)).toEqual(ONE_EACH);
    expect(hosts.fronts.sts.accepted[0]?.received).toBeGreaterThan(0);
  }));

test('the next attempt has its own connection', () =>
  withHosts({ tokenAfter: 0.3, treatments: { sts: [resetsRequests] } }, async (hosts) => {
    const result = await step(hosts);
    expectSuccess(result);
    expect(result.log).toMatch(new RegExp(`^${STS}: transient, waiting`, 'm'));
    expect(counts(hosts)).toEqual({ token: 1, sts: 2, redshift: 1 });
  }));
