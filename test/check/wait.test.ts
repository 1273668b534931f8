import { describe, expect, test } from 'vitest';
import type { CheckOptions, ClusterState } from '../../src/check/check-options.ts';
import { late, lost, networkProblem } from '../../src/check/network-problem.ts';
import { Problem } from '../../src/check/problem.ts';
import { waitFor } from '../../src/check/wait.ts';
import { failureOf, options } from './stage.ts';

const START = Date.parse('2030-01-01T10:00:00Z');

/** A clock that only moves when someone sleeps, or when a try takes time. */
function stage(given: Partial<CheckOptions> = {}, random = 1 - Number.EPSILON) {
  let now = START;
  const lines: string[] = [];
  const pauses: number[] = [];
  const limits: number[] = [];
  const base = options({ port: 5439, host: 'analytics.example.com' });
  const all: CheckOptions = {
    ...base,
    login: { ...base.login, expiresAt: new Date(START + 900_000) },
    clock: {
      now: () => now,
      sleep: async (milliseconds) => {
        pauses.push(milliseconds);
        now += milliseconds;
      },
      random: () => random,
    },
    log: { info: (line) => lines.push(line), warning: () => {}, debug: () => {} },
    connectTimeout: 10,
    ...given,
  };
  const seconds = () => (now - START) / 1000;
  /** Runs the tries: each takes its time in seconds, but not more than its limit, and fails, or succeeds with a text. */
  const run = (attempt: (count: number) => { readonly takes?: number; readonly result: Problem | Error | string }) =>
    waitFor(async (limit) => {
      limits.push(limit);
      const { takes = 0, result } = attempt(limits.length);
      now += Math.min(takes * 1000, limit);
      if (typeof result !== 'string') throw result;
      return result;
    }, all);
  return { run, lines, pauses, limits, seconds };
}

const refused = networkProblem('ECONNREFUSED', {
  phase: 'connection',
  addresses: [],
  cause: new Error('ECONNREFUSED: x'),
});
const REFUSED = refused ?? lost('never');
const LATE = late({ phase: 'connection', limit: 10_000, addresses: [] });
const WRONG = new Problem('the password was refused', { cure: () => 'Take another one' });

describe('without wait-for-connection', () => {
  test('tries once, with the limit of one try', async () => {
    const { run, limits, lines } = stage();
    const text = await failureOf(run(() => ({ result: REFUSED })));
    expect(text).toBe(
      'check-connection: analytics.example.com:5439: the connection was refused. Check host and port: a cluster listens on 5439 if nothing else is set\nbecause: ECONNREFUSED: x',
    );
    expect([limits, lines]).toEqual([[10_000], []]);
  });

  test('has no limit where connectTimeout is 0', async () => {
    const { run, limits } = stage({ connectTimeout: 0 });
    expect(await run(() => ({ result: 'good' }))).toBe('good');
    expect(limits).toEqual([Number.POSITIVE_INFINITY]);
  });

  test.each<readonly [ClusterState, string]>([
    [
      { name: 'analytics', status: 'paused' },
      'The cluster "analytics" is paused. Resume it: aws redshift resume-cluster --cluster-identifier analytics. Set wait-for-connection to wait for it',
    ],
    [
      { name: 'analytics', status: 'resuming' },
      'The cluster "analytics" has the status "resuming". Set wait-for-connection to wait for it',
    ],
    [{ name: 'analytics', status: 'available' }, 'Check host and port, and allow this runner'],
    [{ name: 'analytics', status: 'available, prep-for-resize' }, 'Check host and port, and allow this runner'],
    [
      { name: 'analytics', publiclyAccessible: false },
      'The cluster "analytics" is not publicly accessible: only a runner in',
    ],
    [
      { name: 'analytics', publiclyAccessible: true },
      'The cluster "analytics" is publicly accessible: allow the address of this runner',
    ],
  ])('says what is known of the cluster: %j', async (cluster, cure) => {
    const known = stage({ cluster });
    expect(await failureOf(known.run(() => ({ result: LATE })))).toContain(`no connection within 10 seconds. ${cure}`);
    const asked = stage({ describe: async () => cluster });
    expect(await failureOf(asked.run(() => ({ result: LATE })))).toContain(`no connection within 10 seconds. ${cure}`);
  });

  test.each([
    ['10.0.3.7', true],
    ['172.31.0.1', true],
    ['192.168.1.1', true],
    ['100.64.0.1', true],
    ['fd00::1', true],
    ['172.32.0.1', false],
    ['52.1.2.3', false],
    ['2600:1f18::1', false],
  ])('says that %s is a private address: %j', async (address, isPrivate) => {
    const { run } = stage({ cluster: { name: 'analytics', publiclyAccessible: true } });
    const problem = late({ phase: 'connection', limit: 10_000, addresses: ['52.0.0.1', address] });
    const text = await failureOf(run(() => ({ result: problem })));
    expect(text.includes(`The name stands for ${address}, a private address`)).toBe(isPrivate);
  });

  test('puts an IPv6 address in brackets', async () => {
    const { run } = stage({ target: { host: '::1', port: 5439 } });
    expect(await failureOf(run(() => ({ result: REFUSED })))).toMatch(/^check-connection: \[::1\]:5439: /);
  });

  test('does not ask for the cluster when the password is wrong', async () => {
    let asked = 0;
    const { run } = stage({
      describe: async () => {
        asked += 1;
        return undefined;
      },
    });
    await failureOf(run(() => ({ result: WRONG })));
    expect(asked).toBe(0);
  });
});

describe('with wait-for-connection', () => {
  test('goes on until the cluster is there', async () => {
    const { run, pauses, seconds } = stage({ waitSeconds: 300 });
    expect(await run((count) => ({ result: count < 8 ? REFUSED : 'good' }))).toBe('good');
    expect(pauses.map((pause) => Math.round(pause / 1000))).toEqual([1, 2, 4, 5, 5, 5, 5]);
    expect(seconds()).toBeCloseTo(27, 1);
  });

  test.each([
    [0, [0.5, 1, 2, 2.5]],
    [0.5, [0.75, 1.5, 3, 3.75]],
  ])('spreads its pauses: a random number of %d', async (random, expected) => {
    const { pauses, run } = stage({ waitSeconds: 60 }, random);
    await run((count) => ({ result: count < 5 ? REFUSED : 'good' }));
    expect(pauses).toEqual(expected.map((pause) => pause * 1000));
  });

  test('needs no pause after a try that took long', async () => {
    const { run, pauses, limits } = stage({ waitSeconds: 60 });
    await run((count) => ({ takes: 10, result: count < 4 ? LATE : 'good' }));
    expect(pauses).toEqual([]);
    expect(limits).toEqual([10_000, 10_000, 10_000, 10_000]);
  });

  test('ends in time, with the last cause and the number of tries', async () => {
    const { run, seconds } = stage({ waitSeconds: 30, surface: 'cli' });
    const text = await failureOf(run(() => ({ result: REFUSED })));
    expect(text).toContain('the connection was refused (9 tries in 30 seconds, --wait-for-connection). Check --host');
    expect(seconds()).toBeLessThanOrEqual(30);
    expect(seconds()).toBeGreaterThanOrEqual(28.9);
  });

  test('gives no try more time than is left', async () => {
    const { run, limits, seconds } = stage({ waitSeconds: 25 });
    await failureOf(run(() => ({ takes: 60, result: LATE })));
    expect(limits).toEqual([10_000, 10_000, 5_000]);
    expect(seconds()).toBe(25);
  });

  test('does not blame a try that it cut short', async () => {
    const { run } = stage({ waitSeconds: 4 });
    const text = await failureOf(run((count) => (count < 3 ? { result: REFUSED } : { takes: 60, result: LATE })));
    expect(text).toContain('the connection was refused (3 tries in 4 seconds');
  });

  test('ends at once for a reason that does not pass', async () => {
    const { run, limits, seconds } = stage({ waitSeconds: 300 });
    const text = await failureOf(run((count) => ({ result: count < 3 ? REFUSED : WRONG })));
    expect(text).toBe('check-connection: analytics.example.com:5439: the password was refused. Take another one');
    expect([limits.length, Math.round(seconds())]).toEqual([3, 3]);
  });

  test('lets a bug through', async () => {
    const bug = new TypeError('x is not a function');
    await expect(stage({ waitSeconds: 300 }).run(() => ({ result: bug }))).rejects.toBe(bug);
  });

  test('says every 10 seconds why it waits, and until when', async () => {
    const { run, lines } = stage({ waitSeconds: 60 });
    await failureOf(run(() => ({ result: REFUSED })));
    const line =
      'analytics.example.com:5439: the connection was refused. Trying again until 10:01:00 UTC (wait-for-connection)';
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(new Set(lines)).toEqual(new Set([line]));
  });

  test('says so also in the middle of a try that takes long', async () => {
    let now = START;
    const lines: string[] = [];
    const all: CheckOptions = {
      ...options({ port: 5439, host: 'analytics.example.com' }),
      clock: { now: () => now, sleep: async () => {}, random: Math.random },
      log: { info: (line) => lines.push(line), warning: () => {}, debug: () => {} },
      waitSeconds: 300,
      describe: async () => ({ name: 'analytics', status: 'resuming' }),
    };
    const done = waitFor(async () => {
      now += 10_000;
      await expect.poll(() => lines.length, { timeout: 20_000 }).toBe(1);
      return 'good';
    }, all);
    expect(await done).toBe('good');
    expect(lines).toEqual([
      'analytics.example.com:5439: no answer yet. The cluster "analytics" has the status "resuming". Trying again until 10:05:00 UTC (wait-for-connection)',
    ]);
  });

  test('asks for the cluster again, and says what has changed', async () => {
    const states = ['paused', 'resuming', 'resuming', 'available'];
    const { run, lines } = stage({
      waitSeconds: 120,
      describe: async () => ({ name: 'analytics', status: states.shift() ?? 'available' }),
    });
    await run((count) => ({ result: count < 12 ? REFUSED : 'good' }));
    expect(lines.map((line) => /refused\. (.*?)\.? ?Trying/.exec(line)?.[1])).toEqual([
      'The cluster "analytics" is paused. Resume it: aws redshift resume-cluster --cluster-identifier analytics',
      'The cluster "analytics" has the status "resuming"',
      'The cluster "analytics" has the status "resuming"',
      '',
      '',
    ]);
  });

  test('says how to resume a cluster that nobody resumes', async () => {
    const { run } = stage({ waitSeconds: 40, describe: async () => ({ name: 'analytics', status: 'paused' }) });
    expect(await failureOf(run(() => ({ takes: 10, result: LATE })))).toMatch(
      /no connection within 10 seconds \(4 tries in 40 seconds, wait-for-connection\)\. The cluster "analytics" is paused\. Resume it: aws redshift resume-cluster --cluster-identifier analytics\. Set a longer time for wait-for-connection/,
    );
  });

  test.each<readonly [string, () => Promise<ClusterState | undefined>]>([
    ['fails', () => Promise.reject(new Error('AccessDenied'))],
    ['knows nothing', async () => undefined],
  ])('goes on when the description %s', async (_, describe) => {
    const { run, lines } = stage({ waitSeconds: 60, describe });
    expect(await run((count) => ({ result: count < 3 ? REFUSED : 'good' }))).toBe('good');
    expect(lines).toHaveLength(1);
  });

  test('ends when the login has expired', async () => {
    const { run, seconds } = stage({ waitSeconds: 3600 });
    const text = await failureOf(run(() => ({ result: REFUSED })));
    expect(text).toContain(
      'the connection was refused, until the login had expired. The login was valid until 2030-01-01T10:15:00.000Z',
    );
    expect(seconds()).toBeGreaterThanOrEqual(900);
    expect(seconds()).toBeLessThan(910);
  });
});
