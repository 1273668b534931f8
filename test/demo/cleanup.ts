/** What has to be undone at the end, however the end comes about. */
export interface Cleanup {
  /** Opens a thing that will be closed. Throws once the end has come, so that nothing is opened that nobody closes. */
  keep<T>(open: () => Promise<T>, close: (thing: T) => Promise<void> | void): Promise<T>;
  /** Closes everything, the latest first, also what is only just being opened. */
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
