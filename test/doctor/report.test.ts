import { describe, expect, test } from 'vitest';
import { type CheckName, seenIn } from '../../src/doctor/finding.ts';
import { type Check, exitCodeOf, newReport } from '../../src/doctor/report.ts';
import { ConfigurationError, FailureError, ServiceError, UsageError } from '../../src/errors.ts';
import { keepOutOfMessages } from '../../src/known-secrets.ts';
import { Secret } from '../../src/secret.ts';

const clock = { now: Date.now, sleep: async () => {}, random: () => 0.5 };
const check = <T>(name: CheckName, look: Check<T>['look'], needs: readonly CheckName[] = []): Check<T> => ({
  name,
  needs,
  seconds: 20,
  cure: 'Do something',
  look,
});

describe('a report', () => {
  test('has the order of the list, whatever the order of the checks', async () => {
    const report = newReport(Date.now() + 10_000, clock);
    report.add('login', { result: 'ok', says: 'last' });
    report.add('options', { result: 'ok', says: 'first' });
    expect(report.findings().map(({ name }) => name)).toEqual(['options', 'login']);
  });

  test('skips what needs a failed check, and names the first one that failed', async () => {
    const report = newReport(Date.now() + 10_000, clock);
    await report.check(check('token', async () => Promise.reject(new FailureError('gone'))));
    await report.check(check('role', async () => ({ result: 'ok', says: 'never' }), ['token']));
    await report.check(check('account', async () => ({ result: 'ok', says: 'never' }), ['role']));
    expect(report.findings().map(({ result, says }) => [result, says])).toEqual([
      ['failed', 'gone'],
      ['skipped', 'token failed'],
      ['skipped', 'token failed'],
    ]);
  });

  test('goes on after a check that had nothing to look at', async () => {
    const report = newReport(Date.now() + 10_000, clock);
    await report.check(check('token', async () => ({ result: 'skipped', says: 'no token' })));
    const value = await report.check(check('role', async () => ({ result: 'ok', says: 'good', value: 7 }), ['token']));
    expect(value).toBe(7);
  });

  test('gives a check at most half of the time that is left, and ends it', async () => {
    const report = newReport(Date.now() + 2500, clock);
    const limits: number[] = [];
    const started = Date.now();
    const hang = (limit: number) => {
      limits.push(limit);
      return new Promise<never>(() => {});
    };
    for (const name of ['token', 'STS', 'role', 'account'] as const) await report.check(check(name, hang));
    // Without the limit, four checks would take 80 seconds.
    expect(Date.now() - started).toBeLessThan(15_000);
    expect(limits[0]).toBe(1);
    const results = report.findings().map(({ result }) => result);
    expect(results).toHaveLength(4);
    expect(results.at(-1)).toBe('skipped');
    expect(report.findings().at(-1)?.says).toBe('the time of max-wait was over');
  });

  test('shows no known secret, and no command for a CI system', async () => {
    const secret = 'q8Zp+/Lr2Vt6Xb1Nw9Kd';
    keepOutOfMessages(new Secret(secret));
    const report = newReport(Date.now() + 10_000, clock);
    report.add('token', { result: 'failed', says: `::error::${secret}`, cure: `one\n##[x]${secret}` });
    const text = JSON.stringify(report.findings());
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(/"::|##\[/);
  });

  test('has the exit code of its first failure', () => {
    const report = newReport(0, clock);
    report.add('login', seenIn(new FailureError('x'), 'cure'));
    report.add('role', seenIn(new ConfigurationError('x'), 'cure'));
    expect(exitCodeOf(report.findings())).toBe(253);
    expect(exitCodeOf([])).toBe(0);
  });
});

describe('an error becomes a line and a cure', () => {
  test.each<[string, Error, Partial<ReturnType<typeof seenIn>>]>([
    [
      'a message with advice',
      new FailureError('It broke. Mend it. Then rest.'),
      { says: 'It broke', cure: 'Mend it. Then rest.' },
    ],
    [
      'a message without advice',
      new FailureError('It broke at a.b.example'),
      { says: 'It broke at a.b.example', cure: 'cure' },
    ],
    [
      'a message with a cause',
      new FailureError('It broke', { cause: new Error('ECONNREFUSED: no') }),
      { says: 'It broke (ECONNREFUSED: no)' },
    ],
    [
      'the limit of a check',
      new FailureError('STS: no answer within 5 seconds (--max-wait)'),
      { says: 'STS: no answer within 5 seconds' },
    ],
    [
      'a list of problems',
      new UsageError('x', ['--a: no', '--b: no']),
      { says: '2 problems', cure: '- --a: no\n- --b: no', exitCode: 252 },
    ],
    [
      'a refusal of AWS',
      new ServiceError('Op', { code: 'AccessDenied', message: 'No. Not you.' }),
      {
        says: 'An error occurred (AccessDenied) when calling the Op operation: No. Not you.',
        cure: 'cure',
        exitCode: 254,
      },
    ],
    ['a bug', new TypeError('x is undefined'), { says: 'TypeError: x is undefined', exitCode: 255 }],
  ])('%s', (_, error, expected) => {
    expect(seenIn(error, 'cure')).toMatchObject({ result: 'failed', ...expected });
  });
});
