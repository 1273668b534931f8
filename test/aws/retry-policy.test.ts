import { describe, expect, test } from 'vitest';
import { retryPolicy } from '../../src/aws/retry-policy.ts';
import { FailureError } from '../../src/errors.ts';

/** A clock that does not wait: a sleep moves its time forward. */
function jumpingClock(random: number) {
  const sleeps: number[] = [];
  // The real time: the timer of the deadline uses it too.
  let time = Date.now();
  return {
    sleeps,
    now: () => time,
    random: () => random,
    sleep: async (milliseconds: number) => {
      sleeps.push(milliseconds);
      time += milliseconds;
    },
  };
}

const surface = 'action';
const lines: string[] = [];
const log = { info: (line: string) => lines.push(line), warning: () => {}, debug: () => {} };

function answer(name: string, headers: Readonly<Record<string, string>> = {}): Error {
  return Object.assign(new Error('x'), {
    name,
    $fault: 'client',
    $metadata: { httpStatusCode: 400 },
    $response: { headers },
  });
}

interface Run {
  readonly failures: readonly Error[];
  readonly random?: number;
  readonly maxWaitSeconds?: number;
  readonly maxAttempts?: number;
}

async function run({ failures, random = 1, maxWaitSeconds = 300, maxAttempts }: Run) {
  const clock = jumpingClock(random);
  let calls = 0;
  lines.length = 0;
  const outcome = await retryPolicy({ maxWaitSeconds, maxAttempts, surface, clock, log })
    .retry('GetX', async () => {
      const failure = failures[calls];
      calls += 1;
      if (failure) throw failure;
      return 'answer';
    })
    .catch((error: unknown) => error);
  const waits = lines.flatMap((line) => /waiting ([\d.]+) s before/.exec(line)?.[1] ?? []);
  return { outcome, calls, sleeps: clock.sleeps, waits: waits.map((text) => Number(text) * 1000) };
}

describe('a retry policy', () => {
  test('calls once when the call succeeds', async () => {
    expect(await run({ failures: [] })).toEqual({ outcome: 'answer', calls: 1, sleeps: [], waits: [] });
  });

  test('makes longer and longer pauses, up to a limit that shrinks with the time left', async () => {
    const { calls, waits } = await run({ failures: Array(8).fill(answer('Throttling')), maxWaitSeconds: 60 * 5 });
    expect(calls).toBe(9);
    expect(waits).toEqual([1000, 1900, 4400, 10_100, 23_300, 53_600, 80_000, 67_000]);
  });

  test('waits a random part of each pause, so that jobs that start together do not call together', async () => {
    const { sleeps } = await run({ failures: Array(3).fill(answer('Throttling')), random: 0.25 });
    expect(sleeps.map(Math.round)).toEqual([250, 767, 1763]);
  });

  test('waits at least as long as the server asks', async () => {
    const { waits } = await run({ failures: [answer('Throttling', { 'retry-after': '9' })], random: 0 });
    expect(waits).toEqual([9000]);
  });

  test('adds a random part to the time that the server asks for', async () => {
    const { waits } = await run({ failures: [answer('Throttling', { 'retry-after': '9' })], random: 0.5 });
    expect(waits).toEqual([9500]);
  });

  test('adds nothing to a pause that is longer than the server asks for', async () => {
    const { waits } = await run({ failures: Array(5).fill(answer('Throttling', { 'retry-after': '1' })), random: 0 });
    expect(waits).toEqual([1000, 1000, 1000, 2000, 4700]);
  });

  test('tries seven times if the service does not throttle', async () => {
    const { outcome, calls, waits } = await run({ failures: Array(20).fill(answer('InternalFailure')) });
    expect(calls).toBe(7);
    expect(waits).toEqual([100, 200, 400, 800, 1600, 3200]);
    expect(outcome).toMatchObject({ code: 'InternalFailure' });
  });

  test('tries again after a lost connection if it was throttled often before', async () => {
    const failures = [...Array(8).fill(answer('Throttling')), answer('InternalFailure')];
    const { outcome, waits } = await run({ failures, random: 0.5 });
    expect(outcome).toBe('answer');
    expect(waits.at(-1)).toBe(100);
  });

  test.each(['AccessDenied', 'ValidationError', 'ClusterNotFound'])(
    'calls once when the answer is %s',
    async (code) => {
      const { outcome, calls } = await run({ failures: [answer(code)] });
      expect(calls).toBe(1);
      expect(outcome).toMatchObject({ code });
    },
  );

  test('ends before a pause that would pass the deadline, with the last error of AWS', async () => {
    const { outcome, calls, waits } = await run({
      failures: Array(20).fill(answer('Throttling')),
      maxWaitSeconds: 10,
    });
    expect(waits).toEqual([1000, 1900, 4400]);
    expect(calls).toBe(4);
    expect(outcome).toMatchObject({ code: 'Throttling' });
  });

  test.each([1, 3])('calls at most %d times with that limit', async (maxAttempts) => {
    const { calls } = await run({ failures: Array(20).fill(answer('Throttling')), maxAttempts });
    expect(calls).toBe(maxAttempts);
  });

  test('reports each pause', async () => {
    lines.length = 0;
    await run({ failures: [answer('Throttling')] });
    expect(lines).toEqual(['GetX: throttled, waiting 1.0 s before attempt 2']);
  });

  test('has one deadline for all the calls of a run', async () => {
    const clock = jumpingClock(1);
    const { retry } = retryPolicy({ maxWaitSeconds: 10, surface, clock, log });
    await clock.sleep(9500);
    let calls = 0;
    const failed = retry('GetX', async () => {
      calls += 1;
      if (calls < 9) throw answer('Throttling');
    });
    await expect(failed).rejects.toMatchObject({ code: 'Throttling' });
    expect(clock.sleeps).toEqual([9500]);
  });

  test('ends an attempt that never answers', async () => {
    const { retry } = retryPolicy({ maxWaitSeconds: 0.05, surface, clock: jumpingClock(1), log });
    const held = retry(
      'GetX',
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    await expect(held).rejects.toThrow(new FailureError('GetX: no answer within 0.05 seconds (max-wait)'));
  });

  test('names max-wait as it is typed on the command line', async () => {
    const { retry } = retryPolicy({ maxWaitSeconds: 0.02, surface: 'cli', clock: jumpingClock(1), log });
    const held = retry('GetX', () => new Promise(() => {}));
    await expect(held).rejects.toThrow(new FailureError('GetX: no answer within 0.02 seconds (--max-wait)'));
  });

  test('names the call that took most of the time when a later one has none left', async () => {
    const clock = jumpingClock(1);
    const policy = retryPolicy({ maxWaitSeconds: 2, surface, clock, log });
    await policy.retry('AssumeRole', () => clock.sleep(1950));
    const held = policy.retry('GetX', () => new Promise(() => {}));
    await expect(held).rejects.toThrow('GetX: no answer within 2 seconds (max-wait). AssumeRole took 1.9 s of that');
  });

  test('reports the last refusal when the deadline ends a later attempt', async () => {
    const answers = [answer('Throttling')];
    const held = retryPolicy({ maxWaitSeconds: 0.05, surface, clock: jumpingClock(0), log }).retry('GetX', (signal) => {
      const first = answers.pop();
      if (first) throw first;
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    });
    await expect(held).rejects.toThrow('An error occurred (Throttling) when calling the GetX operation: x');
  });

  test('ends an attempt that ignores the signal, and names the call that it waited for', async () => {
    const { retry } = retryPolicy({ maxWaitSeconds: 0.05, surface, clock: jumpingClock(1), log });
    const never = new Promise<never>(() => {});
    const outer = retry('AssumeRoleWithWebIdentity', () => retry("GitHub's token endpoint", () => never));
    await expect(outer).rejects.toThrow(
      new FailureError("GitHub's token endpoint: no answer within 0.05 seconds (max-wait)"),
    );
  });

  test('leaves no unhandled rejection when an attempt fails after the deadline', async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', listener);
    const { retry } = retryPolicy({ maxWaitSeconds: 0.02, surface, clock: jumpingClock(1), log });
    const late = retry('GetX', () => new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 60)));
    await expect(late).rejects.toThrow('GetX: no answer within 0.02 seconds (max-wait)');
    await new Promise((resolve) => setTimeout(resolve, 100));
    process.off('unhandledRejection', listener);
    expect(unhandled).toEqual([]);
  });

  test('makes one more call if much time is left and the next pause would be too long', async () => {
    const { calls, waits } = await run({
      failures: Array(20).fill(answer('Throttling')),
      random: 0.99,
      maxWaitSeconds: 300,
    });
    expect(waits.slice(-2)).toEqual([15_900, 11_300]);
    expect(calls).toBe(waits.length + 1);
    expect(waits.reduce((sum, each) => sum + each)).toBeLessThan(300_000);
  });

  test('announces a long wait after 5 seconds and then every 30 seconds, with the time of its end', async () => {
    const { outcome } = await run({
      failures: Array(20).fill(answer('Throttling')),
      random: 0.99,
      maxWaitSeconds: 100,
    });
    const notices = lines.filter((line) => line.includes('Trying again until'));
    expect(notices).toHaveLength(4);
    expect(new Set(notices).size).toBe(1);
    expect(notices[0]).toMatch(
      /^GetX: AWS throttles this account\. Trying again until \d\d:\d\d:\d\d UTC \(max-wait\)$/,
    );
    expect(outcome).toMatchObject({ code: 'Throttling', exitCode: 254 });
  });

  test('does not announce a short wait', async () => {
    await run({ failures: Array(2).fill(answer('Throttling')) });
    expect(lines.filter((line) => line.includes('until'))).toEqual([]);
  });
});
