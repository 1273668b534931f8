import type { Failure } from './failure.ts';

const SECOND = 1000;
// Few, well spread calls. Of ten thousand jobs that start in one second against 50 requests a second, all succeed
// within 300 seconds; and where each refused call costs the service a fifth of an accepted one, within 600.
const PACE = {
  throttled: { base: SECOND, attempts: Number.POSITIVE_INFINITY },
  transient: { base: 100, attempts: 7 },
} as const;
const TRANSIENT_CAP = 5 * SECOND;
const THROTTLED_CAP = 30 * SECOND;
/** More time than this is not given up: it is worth one more call. */
const WORTH_A_CALL = 30 * SECOND;

export interface DelayOptions {
  /** How many attempts have failed. */
  readonly count: number;
  /** A number from 0 up to, not including, 1. */
  readonly random: number;
  /** Deadline over the whole run, in milliseconds. */
  readonly maxWait: number;
  /** What is left of it, in milliseconds. */
  readonly left: number;
}

/**
 * How long to wait before the next attempt, in milliseconds; undefined when the failure is final, and a time beyond
 * `left` when there is not enough time for another one.
 *
 * Full jitter: a random part of a limit that doubles, up to a third of the deadline where a service throttles. A limit
 * that stopped earlier would keep a service that counts refused calls too busy to recover, and a later one would leave
 * jobs without a call at the end. What the server asked for comes on top, or all jobs would come back at once.
 */
export function retryDelay(
  { kind, retryAfter }: Failure,
  { count, random, maxWait, left }: DelayOptions,
): number | undefined {
  if (kind === 'final' || count >= PACE[kind].attempts) return undefined;
  const cap = kind === 'throttled' ? Math.max(THROTTLED_CAP, maxWait / 3) : TRANSIENT_CAP;
  const jitter = random * Math.min(cap, PACE[kind].base * 2 ** (count - 1));
  if (retryAfter !== undefined) return retryAfter + jitter;
  return jitter >= left && left > WORTH_A_CALL ? left * (0.5 + random * 0.45) : jitter;
}
