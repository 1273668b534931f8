/** Everything that must be closed at the end, also when the demo is interrupted or fails. */
export interface Cleanup {
  /** Opens a thing and closes it at the end. Throws after `run` was called: the thing would stay open. */
  keep<T>(open: () => Promise<T>, close: (thing: T) => Promise<void> | void): Promise<T>;
  /** Closes everything, the latest first. Waits for things that are still being opened. */
  run(): Promise<void>;
}

export function createCleanup(): Cleanup {
  const kept: (() => Promise<void>)[] = [];
  let isOver = false;
  return {
    async keep(open, close) {
      if (isOver) throw new Error('The demo is over');
      const opening = open();
      kept.push(() => opening.then(close, () => {}));
      return opening;
    },
    async run() {
      isOver = true;
      for (let last = kept.pop(); last; last = kept.pop()) await last();
    },
  };
}
