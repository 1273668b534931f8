import type { Failure } from './failure.ts';

const SECOND = 1000;
// Few calls, spread over time. If ten thousand jobs start in one second and the service allows 50 requests a second,
// all jobs succeed within 300 seconds. If a refused call costs the service a fifth of an accepted one, within 600
// seconds.
const PACE = {
  throttled: { base: SECOND, attempts: Number.POSITIVE_INFINITY },
  transient: { base: 100, attempts: 7 },
} as const;
const TRANSIENT_CAP = 5 * SECOND;
const THROTTLED_CAP = 30 * SECOND;
/** With more time left than this, the run makes one more call instead of giving up. */
const WORTH_A_CALL = 30 * SECOND;

export interface DelayOptions {
  /** How many attempts have failed, of the kind of this failure. */
  readonly count: number;
  /** A number from 0 up to, not including, 1. */
  readonly random: number;
  /** The time that the whole run may take, in milliseconds. */
  readonly maxWait: number;
  /** The rest of that time, in milliseconds. */
  readonly left: number;
}

/**
 * How long to wait before the next attempt, in milliseconds. Undefined when the failure is final; more than `left` when
 * there is not enough time for another attempt.
 *
 * Full jitter: a random part of a limit that doubles each time. Where a service throttles, the limit ends at a third of
 * `maxWait`. A lower one keeps a service that counts refused calls too busy to recover; a higher one leaves jobs
 * without a call at the end. The time of Retry-After is added, because otherwise all jobs would come back at the same
 * moment.
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
