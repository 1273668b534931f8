import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/context.ts';

/** A clock that takes no real time: it jumps from the end of one sleep to the end of the next. It starts at 0. */
export interface VirtualTime {
  readonly clock: Clock;
  /** Lets the sleepers continue, one after the other, in the order of time. Resolves when all sleeps are over. */
  readonly run: () => Promise<void>;
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** The same seed gives the same random numbers. */
export function virtualTime(seed: number): VirtualTime {
  const sleepers = new Queue();
  let time = 0;
  return {
    clock: {
      now: () => time,
      random: randomFrom(seed),
      sleep: (milliseconds) =>
        new Promise((wake) => {
          sleepers.add({ until: time + milliseconds, wake });
        }),
    },
    async run() {
      for (let next = sleepers.take(); next; next = sleepers.take()) {
        time = next.until;
        next.wake();
        // Everything that the sleeper does until its next sleep happens at this moment.
        await setImmediate();
      }
    },
  };
}

/** A binary heap: the earliest first. */
class Queue {
  readonly #heap: Sleeper[] = [];

  add(sleeper: Sleeper): void {
    let index = this.#heap.push(sleeper) - 1;
    while (index > 0 && this.#swapIfLater((index - 1) >> 1, index)) index = (index - 1) >> 1;
  }

  take(): Sleeper | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return first;
    this.#heap[0] = last;
    for (let index = 0; ; ) {
      const left = 2 * index + 1;
      const child = this.#until(left + 1) < this.#until(left) ? left + 1 : left;
      if (!this.#swapIfLater(index, child)) return first;
      index = child;
    }
  }

  #until(index: number): number {
    return this.#heap[index]?.until ?? Number.POSITIVE_INFINITY;
  }

  #swapIfLater(parent: number, child: number): boolean {
    const [above, below] = [this.#heap[parent], this.#heap[child]];
    if (!above || !below || above.until <= below.until) return false;
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
