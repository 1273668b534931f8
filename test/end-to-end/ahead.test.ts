import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  asked,
  COMMON_WAY,
  expectRefusal,
  expectSuccess,
  ROLE,
  redshiftInputs,
  runAction,
  TOKEN_REQUEST,
  withCloud,
} from './action.ts';
import { counts, type Hosts, withHosts } from './ahead.ts';
import { REDSHIFT, runCli } from './cli/cli.ts';
import { startSecureFront, type Treatment } from './secure-front.ts';

const STS = 'AssumeRoleWithWebIdentity';
const ONE_EACH = { token: 1, sts: 1, redshift: 1 };

/** The action with the hosts of a test, and with its debug lines. */
function step(
  { cloud, env }: Hosts,
  inputs: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
) {
  return runAction(
    cloud,
    { ...redshiftInputs, debug: 'true', ...inputs },
    { env: { AWS_ENDPOINT_URL: '', ...env, ...more } },
  );
}

describe('while the token is asked for', () => {
  test('the connections to STS and the service are opened, and then used', () =>
    withHosts({ tokenAfter: 0.3 }, async (hosts) => {
      const result = await step(hosts);
      expectSuccess(result);
      expect(asked(hosts.cloud)).toEqual(COMMON_WAY);
      expect(counts(hosts)).toEqual(ONE_EACH);
      expect(hosts.events).toEqual([
        ...['open token', 'open sts', 'open redshift'],
        ...[TOKEN_REQUEST, STS, 'GetClusterCredentials'],
      ]);
      expect(result.log.match(/^TLS 127\.0\.0\.1: opened ahead after \d+ ms$/gm)).toHaveLength(2);
      expect(result.log.match(/^POST 127\.0\.0\.1: 200 in \d+ ms, on a connection opened ahead$/gm)).toHaveLength(2);
      expect(
        Object.values(hosts.fronts)
          .flatMap(({ accepted }) => accepted)
          .every(({ isClosed }) => isClosed),
      ).toBe(true);
    }));

  test('the command does the same, for a host name too', () =>
    withHosts({ tokenAfter: 0.3 }, async (hosts) => {
      const byName = Object.entries(hosts.env).map(([name, value]) => [
        name,
        value.replace('//127.0.0.1', '//localhost'),
      ]);
      const env = { AWS_ENDPOINT_URL: undefined, GITHUB_ACTIONS: 'true', ...Object.fromEntries(byName) };
      const result = await runCli(hosts.cloud, [...REDSHIFT, '--role-to-assume', ROLE], { env });
      expect(result.exitCode, result.stderr).toBe(0);
      expect(counts(hosts)).toEqual(ONE_EACH);
      expect(hosts.events.indexOf('open redshift')).toBeLessThan(hosts.events.indexOf(TOKEN_REQUEST));
    }));

  test('a second connection to the service is opened for the endpoint of the cluster', () =>
    withHosts({ tokenAfter: 0.3 }, async (hosts) => {
      const result = await step(hosts, { 'resolve-endpoint': 'true' });
      expectSuccess(result);
      expect(counts(hosts)).toEqual({ token: 1, sts: 1, redshift: 2 });
      expect(hosts.events.slice(0, 5)).toEqual([
        'open token',
        'open sts',
        'open redshift',
        'open redshift',
        TOKEN_REQUEST,
      ]);
      expect(asked(hosts.cloud).sort()).toEqual([...COMMON_WAY, 'DescribeClusters'].sort());
    }));

  test('a connection for each role of a chain is opened', () =>
    withHosts({ tokenAfter: 0.3 }, async (hosts) => {
      const roles = `${ROLE}\narn:aws:iam::210987654321:role/data`;
      const result = await step(hosts, { 'role-to-assume': roles, 'cluster-identifier': 'warehouse' });
      expectSuccess(result);
      expect(counts(hosts)).toEqual({ token: 1, sts: 2, redshift: 1 });
      expect(hosts.events.slice(0, 5)).toEqual(['open token', 'open sts', 'open sts', 'open redshift', TOKEN_REQUEST]);
    }));

  test('the tunnels of a proxy are opened', () =>
    withCloud({ tls: true }, async (cloud) => {
      cloud.setMode({ github: 'slow:0.3' });
      const { pathname, search } = new URL(cloud.tokenRequestUrl);
      const env = {
        AWS_ENDPOINT_URL: '',
        HTTPS_PROXY: cloud.url,
        AWS_CA_BUNDLE: cloud.caFile ?? '',
        ACTIONS_ID_TOKEN_REQUEST_URL: `https://token.amazonaws.com${pathname}${search}`,
      };
      const result = await runAction(cloud, { ...redshiftInputs, debug: 'true' }, { env });
      expectSuccess(result);
      expect(asked(cloud)).toEqual(['CONNECT', 'CONNECT', 'CONNECT', ...COMMON_WAY]);
      expect(cloud.requests.slice(0, 3).map(({ path }) => path)).toEqual([
        'token.amazonaws.com:443',
        'sts.eu-central-1.amazonaws.com:443',
        'redshift.eu-central-1.amazonaws.com:443',
      ]);
      expect(result.log).toMatch(/: 200 in \d+ ms, on a connection opened ahead, by the proxy 127\.0\.0\.1:\d+$/m);
    }));
});

describe('nothing is opened', () => {
  test.each([
    ['for a wrong option', { 'db-user': 'no:colon/' }, {}],
    ['for a role of another partition', { region: 'cn-north-1' }, {}],
    ['for a job that may not have a token', {}, { ACTIONS_ID_TOKEN_REQUEST_URL: '' }],
  ])('%s', (_, inputs, env) =>
    withHosts({}, async (hosts) => {
      expectRefusal(await step(hosts, inputs, env));
      expect(counts(hosts)).toEqual({ token: 0, sts: 0, redshift: 0 });
    }),
  );

  test('before the wait of start-splay', () =>
    withHosts({}, async (hosts) => {
      const started = Date.now();
      const result = await step(hosts, { 'start-splay': '2' });
      const [, seconds = ''] = /Waiting ([\d.]+) s before the first call/.exec(result.log) ?? [];
      const first = Math.min(...Object.values(hosts.fronts).flatMap(({ accepted }) => accepted.map(({ at }) => at)));
      expect(Number(seconds)).toBeGreaterThanOrEqual(0);
      expect(first - started).toBeGreaterThanOrEqual(Number(seconds) * 1000 - 60);
    }));

  test('at the service before its account is checked', () =>
    withHosts({ tokenAfter: 0.2 }, async (hosts) => {
      expectSuccess(await step(hosts, { 'allowed-account-ids': '123456789012' }));
      expect(counts(hosts)).toEqual(ONE_EACH);
      expect(hosts.events).toEqual([
        ...['open token', 'open sts', TOKEN_REQUEST, STS],
        ...['open redshift', 'GetClusterCredentials'],
      ]);
    }));

  test('at the service if its account is not allowed', () =>
    withHosts({ tokenAfter: 0.2 }, async (hosts) => {
      expectRefusal(await step(hosts, { 'allowed-account-ids': '999999999999' }));
      expect(counts(hosts)).toEqual({ token: 1, sts: 1, redshift: 0 });
    }));
});

test('a connection that is not needed is closed at the end, and does not delay it', () =>
  withHosts({}, async (hosts) => {
    hosts.cloud.setMode({ github: 'wrong-audience' });
    const result = await step(hosts);
    expectRefusal(result);
    expect(counts(hosts)).toEqual(ONE_EACH);
    const { sts, redshift } = hosts.fronts;
    await expect.poll(() => [...sts.accepted, ...redshift.accepted].every(({ isClosed }) => isClosed)).toBe(true);
    expect([...sts.accepted, ...redshift.accepted].map(({ received }) => received)).toEqual([0, 0]);
    expect(result.durationMs).toBeLessThan(5000);
  }));

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
    withHosts({ tokenAfter: 0.3, treatments: { sts: [treatment], redshift: [treatment] } }, async (hosts) => {
      const result = await step(hosts);
      expectSuccess(result);
      expect(counts(hosts)).toEqual({ token: 1, sts: 2, redshift: 2 });
      expect(asked(hosts.cloud)).toEqual(COMMON_WAY);
      expect(hosts.fronts.sts.accepted[0]?.received).toBe(0);
      expect(result.log).not.toMatch(/waiting|attempt 2/i);
    }));
});

test.each([
  ['has been given up', 1.5],
  ['is given up while a request waits for it', 0.4],
])('a connection opened ahead without an answer of the server %s', (_, tokenAfter) =>
  withHosts({ tokenAfter, treatments: { sts: [{ raw: () => {} }] } }, async (hosts) => {
    const result = await step(hosts, { 'cli-connect-timeout': '1' });
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
    expect(Number(milliseconds)).toBeLessThan(1300);
  }));

test('a host that is down at first and then up is no failure', () =>
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
