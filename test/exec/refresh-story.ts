import { expect } from 'vitest';
import type { ClusterLogin } from '../../src/answer.ts';
import { FailureError } from '../../src/errors.ts';
import { type InterruptibleClock, keepFresh } from '../../src/exec/refresh.ts';
import { Secret } from '../../src/secret.ts';

export const MINUTE = 60_000;
export const START = Date.parse('2026-01-01T12:00:00Z');

/** A clock whose time passes only during `wait`. Its signal aborts at the time `end`. `random` is its random number. */
export function clockUntil(end: number, random = 0) {
  const controller = new AbortController();
  let now = START;
  const clock: InterruptibleClock = {
    now: () => now,
    random: () => random,
    async wait(milliseconds) {
      expect(milliseconds).toBeGreaterThan(0);
      now += milliseconds;
      if (now >= end) controller.abort();
    },
  };
  return { clock, signal: controller.signal, abort: () => controller.abort(), minutes: () => (now - START) / MINUTE };
}

export function loginOf(name: string, from: number, minutes: number): ClusterLogin {
  return {
    username: 'IAM:bob',
    password: new Secret(`password-${name}`),
    expiresAt: new Date(from + minutes * MINUTE),
  };
}

/**
 * Renews a login with `keepFresh`, and records each action with its minute. Each login is valid for `minutes`. An
 * action fails if `failing` returns true for its count and its name.
 */
export function story(
  time: ReturnType<typeof clockUntil>,
  minutes: number,
  failing: (count: number, action: string) => boolean = () => false,
) {
  const events: string[] = [];
  const lines: string[] = [];
  const counts = { renew: 0, write: 0 };
  const record = (action: string) => events.push(`${action} at ${Math.round(time.minutes() * 10) / 10}`);
  const attempt = (action: 'renew' | 'write') => {
    counts[action] += 1;
    if (!failing(counts[action], action)) return;
    record(`failed to ${action}`);
    throw new FailureError(`The ${action} went wrong\nin two lines`);
  };
  const kept = keepFresh({
    login: loginOf('first', START, minutes),
    renew: async () => {
      attempt('renew');
      return loginOf(String(counts.renew), time.clock.now(), minutes);
    },
    learn: ({ password }) => record(`learned ${password.reveal()}`),
    write: async ({ password }) => {
      attempt('write');
      record(`wrote ${password.reveal()}`);
    },
    clock: time.clock,
    signal: time.signal,
    log: { info: (line) => lines.push(line), warning: (line) => lines.push(`warning: ${line}`) },
  });
  return { kept, events, lines };
}
