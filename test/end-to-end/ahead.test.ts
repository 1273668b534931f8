import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withCommand } from '../identity/sources/request.ts';
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
import { counts, type Hosts, ONE_EACH, step, withHosts } from './ahead.ts';
import { REDSHIFT, runCli } from './cli/cli.ts';

const STS = 'AssumeRoleWithWebIdentity';

/**
 * The hosts of the connections that were opened before the token endpoint answered. Sorted: servers may accept them in
 * another order.
 */
function openedBeforeToken({ events }: Hosts): string[] {
  const before = events.slice(0, events.indexOf(TOKEN_REQUEST));
  return before.map((event) => event.replace('open ', '')).sort();
}

describe('while the token is asked for', () => {
  test('the connections to STS and the service are opened, and then used', () =>
    withHosts({ tokenAfter: 0.3 }, async (hosts) => {
      const result = await step(hosts);
      expectSuccess(result);
      expect(asked(hosts.cloud)).toEqual(COMMON_WAY);
      expect(counts(hosts)).toEqual(ONE_EACH);
      expect(openedBeforeToken(hosts)).toEqual(['redshift', 'sts', 'token']);
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
      expect(openedBeforeToken(hosts)).toEqual(['redshift', 'sts', 'token']);
    }));

  test('a second connection to the service is opened for the endpoint of the cluster', () =>
    withHosts({ tokenAfter: 0.3 }, async (hosts) => {
      const result = await step(hosts, { 'resolve-endpoint': 'true' });
      expectSuccess(result);
      expect(counts(hosts)).toEqual({ token: 1, sts: 1, redshift: 2 });
      expect(openedBeforeToken(hosts)).toEqual(['redshift', 'redshift', 'sts', 'token']);
      expect(asked(hosts.cloud).sort()).toEqual([...COMMON_WAY, 'DescribeClusters'].sort());
    }));

  test('a connection for each role of a chain is opened', () =>
    withHosts({ tokenAfter: 0.3 }, async (hosts) => {
      const roles = `${ROLE}\narn:aws:iam::210987654321:role/data`;
      const result = await step(hosts, { 'role-to-assume': roles, 'cluster-identifier': 'warehouse' });
      expectSuccess(result);
      expect(counts(hosts)).toEqual({ token: 1, sts: 2, redshift: 1 });
      expect(openedBeforeToken(hosts)).toEqual(['redshift', 'sts', 'sts', 'token']);
    }));

  test('by a program of the CI system, they are opened too', () =>
    withHosts({}, async (hosts) => {
      // The agent of Buildkite is also asked to mask.
      const script = `[ $1 = oidc ] || exit 0\nsleep 0.4\ndate +%s%3N > $HOME/ended\necho ${hosts.cloud.mintToken()}`;
      await withCommand('buildkite-agent', script, async ({ PATH }) => {
        const folder = await mkdtemp(join(tmpdir(), 'home-'));
        try {
          const env = { ...hosts.env, AWS_ENDPOINT_URL: undefined, BUILDKITE: 'true', PATH, HOME: folder };
          const result = await runCli(hosts.cloud, [...REDSHIFT, '--role-to-assume', ROLE], { env });
          expect(result.exitCode, result.stderr).toBe(0);
          expect(counts(hosts)).toEqual({ token: 0, sts: 1, redshift: 1 });
          const ended = Number(await readFile(join(folder, 'ended'), 'utf8'));
          const { sts, redshift } = hosts.fronts;
          for (const { at } of [...sts.accepted, ...redshift.accepted]) expect(at).toBeLessThan(ended);
        } finally {
          await rm(folder, { recursive: true });
        }
      });
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
      const tunnels = cloud.requests.slice(0, 3).map(({ path }) => path);
      expect(tunnels.sort()).toEqual([
        'redshift.eu-central-1.amazonaws.com:443',
        'sts.eu-central-1.amazonaws.com:443',
        'token.amazonaws.com:443',
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
      expect(openedBeforeToken(hosts)).toEqual(['sts', 'token']);
      expect(hosts.events.slice(2)).toEqual([TOKEN_REQUEST, STS, 'open redshift', 'GetClusterCredentials']);
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
