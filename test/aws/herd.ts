import { failureOf } from '../../src/aws/failure.ts';
import { retryDelay } from '../../src/aws/retry-delay.ts';

/** A service that accepts `perSecond` requests a second, and the jobs that ask it. Times are in seconds. */
export interface Herd {
  readonly jobs: number;
  /** All jobs begin within this time. */
  readonly spread: number;
  readonly perSecond: number;
  readonly burst: number;
  /** What a refused call costs the service, as a fraction of the cost of an accepted one. */
  readonly refusalCost: number;
  readonly maxWait: number;
}

export interface HerdResult {
  /** The part of the jobs that got an answer, from 0 to 1. */
  readonly succeeded: number;
  readonly callsPerJob: number;
  /** The time of the last answer, in seconds. */
  readonly lastSuccess: number;
}

interface Attempt {
  readonly at: number;
  readonly start: number;
  readonly count: number;
}

const ANSWER = 0.03;
const THROTTLED = failureOf(
  Object.assign(new Error('Rate exceeded'), {
    name: 'Throttling',
    $fault: 'client',
    $metadata: { httpStatusCode: 400 },
  }),
  'GetX',
  { now: 0, surface: 'action' },
);

/** Plays all jobs in virtual time, with the delays of a real run. The same seed gives the same result. */
export function playHerd(herd: Herd, seed: number): HerdResult {
  const { jobs, spread, perSecond, burst, refusalCost, maxWait } = herd;
  const random = randomFrom(seed);
  const queue = new Queue();
  for (let job = 0; job < jobs; job += 1) {
    const start = random() * spread;
    queue.add({ at: start, start, count: 1 });
  }
  let [tokens, time, calls, succeeded, lastSuccess] = [burst, 0, 0, 0, 0];
  for (let next = queue.take(); next; next = queue.take()) {
    const { at, start, count } = next;
    tokens = Math.min(burst, tokens + (at - time) * perSecond);
    time = at;
    calls += 1;
    if (tokens >= 1) {
      tokens -= 1;
      succeeded += 1;
      lastSuccess = at;
      continue;
    }
    tokens = Math.max(0, tokens - refusalCost);
    const left = start + maxWait - at - ANSWER;
    const options = { count, random: random(), maxWait: maxWait * 1000, left: left * 1000 };
    const wait = (retryDelay(THROTTLED, options) ?? Number.POSITIVE_INFINITY) / 1000;
    if (wait < left) queue.add({ at: at + ANSWER + wait, start, count: count + 1 });
  }
  return { succeeded: succeeded / jobs, callsPerJob: calls / jobs, lastSuccess };
}

/** A binary heap: the earliest attempt first. */
class Queue {
  readonly #heap: Attempt[] = [];

  add(attempt: Attempt): void {
    let index = this.#heap.push(attempt) - 1;
    while (index > 0 && this.#swapIfLater((index - 1) >> 1, index)) index = (index - 1) >> 1;
  }

  take(): Attempt | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return first;
    this.#heap[0] = last;
    for (let index = 0; ; ) {
      const left = 2 * index + 1;
      const child = this.#at(left + 1) < this.#at(left) ? left + 1 : left;
      if (!this.#swapIfLater(index, child)) return first;
      index = child;
    }
  }

  #at(index: number): number {
    return this.#heap[index]?.at ?? Number.POSITIVE_INFINITY;
  }

  #swapIfLater(parent: number, child: number): boolean {
    const [above, below] = [this.#heap[parent], this.#heap[child]];
    if (!above || !below || above.at <= below.at) return false;
    this.#heap[parent] = below;
    this.#heap[child] = above;
    return true;
  }
}

/** mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
