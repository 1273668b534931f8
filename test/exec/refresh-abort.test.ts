import { execFileSync } from 'node:child_process';
import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import type { ClusterLogin } from '../../src/answer.ts';
import { type InterruptibleClock, interruptible, keepFresh } from '../../src/exec/refresh.ts';
import { clockUntil, loginOf, START, story } from './refresh-story.ts';

describe('after the signal', () => {
  test('no login is requested', async () => {
    const time = clockUntil(START);
    time.abort();
    const { kept, events } = story(time, 15);
    await kept;
    expect(events).toEqual([]);
  });

  test.each(['resolve', 'reject'] as const)(
    'an answer that is late is not waited for, and not written after its promise %ss',
    async (how) => {
      const time = clockUntil(Number.POSITIVE_INFINITY);
      const written: ClusterLogin[] = [];
      const answer = promised<ClusterLogin>();
      const asked = promised<void>();
      const kept = keepFresh({
        login: loginOf('first', START, 15),
        renew: () => {
          asked.resolve();
          return answer.promise;
        },
        learn: () => {},
        write: async (login) => void written.push(login),
        clock: time.clock,
        signal: time.signal,
        log: { info: () => {}, warning: () => {} },
      });
      await asked.promise;
      time.abort();
      await kept;
      if (how === 'resolve') answer.resolve(loginOf('late', START, 15));
      else answer.reject(new Error('late'));
      await new Promise((resolve) => setImmediate(resolve));
      expect(written).toEqual([]);
    },
  );

  test('a wait ends, and no listener is left on the signal', async () => {
    const controller = new AbortController();
    const sleeping = promised<AbortSignal>();
    const clock: InterruptibleClock = {
      now: () => START,
      random: () => 0,
      wait: (_, signal) => {
        sleeping.resolve(signal);
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
      },
    };
    const { kept } = story({ ...clockUntil(0), clock, signal: controller.signal }, 15);
    expect(await sleeping.promise).toBe(controller.signal);
    controller.abort();
    await kept;
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });
});

describe('an interruptible clock', () => {
  test('waits for the given time, or until the signal aborts', async () => {
    const { wait } = interruptible({
      now: Date.now,
      random: Math.random,
      sleep: () => expect.unreachable('sleep cannot be interrupted'),
    });
    const controller = new AbortController();
    const start = performance.now();
    await wait(50, controller.signal);
    expect(performance.now() - start).toBeGreaterThan(45);
    const waiting = wait(60_000, controller.signal);
    controller.abort();
    await waiting;
    await wait(60_000, controller.signal);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('does not keep a process alive', () => {
    const script = `
      import { interruptible } from '${new URL('../../src/exec/refresh.ts', import.meta.url)}';
      void interruptible({ now: Date.now, random: Math.random }).wait(60_000, new AbortController().signal);`;
    execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], { timeout: 10_000 });
  });
});

function promised<T>() {
  let settle: { resolve: (value: T) => void; reject: (error: Error) => void } | undefined;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, resolve: (value: T) => settle?.resolve(value), reject: (error: Error) => settle?.reject(error) };
}
