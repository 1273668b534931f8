import type { Failure } from './failure.ts';

const SECOND = 1000;
/** A service that does not throttle but fails: it is back soon, or it is not worth more calls. */
const TRANSIENT = { base: 100, cap: 5 * SECOND, attempts: 7 };
// Few calls, spread over time. `npm run bench` plays thousands of jobs that start at once with these numbers, and
// test/aws/herd.test.ts promises what comes out: look at both before you change one.
const THROTTLED = {
  /** The mean of the first pause. One call too many is the usual case, and such a job should not wait long. */
  first: SECOND / 2,
  // With 2, each of ten thousand jobs makes 0.8 calls more. With 3, the last of twenty jobs waits a third longer.
  growth: 2.3,
  /**
   * The mean of the longest pause, as a part of `maxWait`. A shorter one keeps a service that counts refused calls too
   * busy to recover; a longer one leaves jobs without a call at the end.
   */
  cap: 1 / 5,
  /**
   * The same, as a part of the time that is left. It makes the pauses shorter after half of `maxWait`: then most jobs
   * that began together have their answer, and long pauses leave the service idle between the calls of the rest.
   */
  lastCap: 2 / 5,
  /** The cap is not lower than this: jobs that cannot all succeed in the time left should not hurry at the end. */
  leastCap: 12 * SECOND,
};
/** With more time left than this, the run makes one more call instead of giving up. */
const WORTH_A_CALL = 10 * SECOND;

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

/** A pause is a random time between these two, in milliseconds. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * How long to wait before the next attempt, in milliseconds. Undefined when the failure is final; more than `left` when
 * there is not enough time for another attempt. A Retry-After gets a random time on top, because otherwise all jobs
 * would come back at the same moment; it changes nothing where the pause is longer anyway.
 */
export function retryDelay({ kind, retryAfter }: Failure, options: DelayOptions): number | undefined {
  const { count, random, left } = options;
  if (kind === 'final' || (kind === 'transient' && count >= TRANSIENT.attempts)) return undefined;
  const { from, to } = kind === 'throttled' ? throttledPause(options) : transientPause(options);
  const pause = from + random * (to - from);
  if (retryAfter !== undefined) return Math.max(pause, retryAfter + random * to);
  return pause >= left && left > WORTH_A_CALL ? left * (0.5 + random * 0.45) : pause;
}

function transientPause({ count }: DelayOptions): Range {
  return { from: 0, to: Math.min(TRANSIENT.cap, TRANSIENT.base * 2 ** (count - 1)) };
}

/**
 * A range around a mean that grows each time. The first begins at 0, so that jobs that started together part. Later they
 * have parted. Then a very short pause costs a call that is almost surely refused, and a very long one makes its job one
 * of the last: pauses stay nearer to the mean.
 */
function throttledPause({ count, maxWait, left }: DelayOptions): Range {
  const cap = Math.max(THROTTLED.leastCap, Math.min(maxWait * THROTTLED.cap, left * THROTTLED.lastCap));
  const grown = THROTTLED.first * THROTTLED.growth ** (count - 1);
  const mean = Math.min(grown, cap);
  const jitter = count === 1 ? 1 : grown < cap ? 2 / 3 : 1 / 3;
  return { from: mean * (1 - jitter), to: mean * (1 + jitter) };
}
