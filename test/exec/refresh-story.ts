import { expect } from 'vitest';
import type { ClusterLogin } from '../../src/answer.ts';
import { FailureError } from '../../src/errors.ts';
import { type InterruptibleClock, keepFresh } from '../../src/exec/refresh.ts';
import { Secret } from '../../src/secret.ts';

export const MINUTE = 60_000;
export const START = Date.parse('2026-01-01T12:00:00Z');

/** Time that passes only where somebody sleeps; `until` aborts. */
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

/** What happened, and when, with renewals that last `minutes` each; `failing` numbers fail. */
export function story(
  time: ReturnType<typeof clockUntil>,
  minutes: number,
  failing: (count: number, deed: string) => boolean = () => false,
) {
  const told: string[] = [];
  const lines: string[] = [];
  const counts = { renew: 0, write: 0 };
  const tell = (deed: string) => told.push(`${deed} at ${Math.round(time.minutes() * 10) / 10}`);
  const attempt = (deed: 'renew' | 'write') => {
    counts[deed] += 1;
    if (!failing(counts[deed], deed)) return;
    tell(`failed to ${deed}`);
    throw new FailureError(`The ${deed} went wrong\nin two lines`);
  };
  const kept = keepFresh({
    login: loginOf('first', START, minutes),
    renew: async () => {
      attempt('renew');
      return loginOf(String(counts.renew), time.clock.now(), minutes);
    },
    learn: ({ password }) => tell(`learned ${password.reveal()}`),
    write: async ({ password }) => {
      attempt('write');
      tell(`wrote ${password.reveal()}`);
    },
    clock: time.clock,
    signal: time.signal,
    log: { info: (line) => lines.push(line), warning: (line) => lines.push(`warning: ${line}`) },
  });
  return { kept, told, lines };
}
