import { describe, expect, test } from 'vitest';
import { clockUntil, MINUTE, START, story } from './refresh-story.ts';

describe('a login is renewed', () => {
  test.each([
    ['an hour', 60, 48],
    ['a quarter of an hour', 15, 12],
    ['five minutes', 5, 3],
    ['two minutes', 2, 1],
  ])('well before its expiry when it is valid for %s', async (_, minutes, at) => {
    const { kept, events } = story(clockUntil(START + (at * 2 + 0.5) * MINUTE), minutes);
    await kept;
    expect(events).toEqual([
      `learned password-1 at ${at}`,
      `wrote password-1 at ${at}`,
      `learned password-2 at ${at * 2}`,
      `wrote password-2 at ${at * 2}`,
    ]);
  });

  test('a random time earlier, so that jobs do not ask at the same moment', async () => {
    const { kept, events } = story(clockUntil(START + 50 * MINUTE, 0.999), 60);
    await kept;
    expect(events).toEqual(['learned password-1 at 45', 'wrote password-1 at 45']);
  });

  test('in time although the machine was suspended', async () => {
    const time = clockUntil(START + 100 * MINUTE);
    const steps: number[] = [];
    const wait = (milliseconds: number, signal: AbortSignal) => {
      steps.push(milliseconds);
      return time.clock.wait(milliseconds, signal);
    };
    await story({ ...time, clock: { ...time.clock, wait } }, 60).kept;
    expect(Math.max(...steps)).toBeLessThanOrEqual(MINUTE);
  });

  test('not in a busy loop when each login has already expired', async () => {
    const time = clockUntil(START + MINUTE);
    const { kept, events } = story(time, -10);
    await kept;
    expect(events.filter((action) => action.startsWith('wrote')).length).toBeLessThanOrEqual(12);
    expect(events.length).toBeGreaterThan(0);
  });
});

describe('a failure', () => {
  test('is logged and retried after growing waits, until a renewal succeeds', async () => {
    const { kept, events, lines } = story(
      clockUntil(START + 25 * MINUTE, 0),
      15,
      (count, action) => action === 'renew' && count <= 3,
    );
    await kept;
    expect(events).toEqual([
      'failed to renew at 12',
      'failed to renew at 12',
      'failed to renew at 12.1',
      'learned password-4 at 12.3',
      'wrote password-4 at 12.3',
      'learned password-5 at 24.3',
      'wrote password-5 at 24.3',
    ]);
    const warning = 'warning: Could not renew the login, which expires at 2026-01-01T12:15:00Z. Trying again in';
    expect(lines).toEqual([
      `${warning} 3 s: The renew went wrong; in two lines`,
      `${warning} 5 s: The renew went wrong; in two lines`,
      `${warning} 10 s: The renew went wrong; in two lines`,
      'Renewed the login: it expires at 2026-01-01T12:27:17Z',
      'Renewed the login: it expires at 2026-01-01T12:39:17Z',
    ]);
  });

  test('to write is retried too', async () => {
    const { kept, events } = story(
      clockUntil(START + 13 * MINUTE),
      15,
      (count, action) => action === 'write' && count === 1,
    );
    await kept;
    expect(events).toEqual([
      'learned password-1 at 12',
      'failed to write at 12',
      'learned password-2 at 12',
      'wrote password-2 at 12',
    ]);
  });

  test('that lasts is retried for ever, and the message says that the login has expired', async () => {
    const { kept, events, lines } = story(clockUntil(START + 60 * MINUTE), 15, () => true);
    await kept;
    // The attempts are at most a minute apart.
    expect(events.length).toBeGreaterThan(48);
    expect(lines.at(-1)).toContain('which expired at 2026-01-01T12:15:00Z. Trying again in 30 s');
    expect(lines.join()).not.toContain('password-');
  });
});
