/** Finds where a pattern can begin, by its first bytes, its head. Most of an ordinary log has no head and is skipped. */
export interface Heads {
  /** The length of every head in bytes: 1 to 4. */
  readonly size: number;
  /** The first index from `from` on where a head is possible. If there is none, the index of the last `size - 1` bytes. */
  readonly next: (text: Uint8Array, from: number) => number;
}

/** The heads of patterns that are not empty. */
export function headsOf(needles: readonly Uint8Array[]): Heads {
  const size = Math.min(4, ...needles.map((needle) => needle.length));
  const unused = 32 - 8 * size;
  // A table with a 1 at the hash of each head. Other bytes can have the same hash: a 1 means that a head is possible.
  const table = new Uint8Array(0x10000);
  for (const needle of needles) table[hash(needle.subarray(0, size).reduce(shifted, 0), unused)] = 1;
  return {
    size,
    next(text, from) {
      const last = text.length - size;
      if (from > last) return from;
      let index = from;
      let head = 0;
      for (let read = from; read < from + size - 1; read += 1) head = shifted(head, text[read] as number);
      for (; index <= last; index += 1) {
        head = shifted(head, text[index + size - 1] as number);
        if (table[hash(head, unused)] !== 0) break;
      }
      return index;
    },
  };
}

/** The last four bytes, of which the last is the highest. */
function shifted(bytes: number, byte: number): number {
  return (bytes >>> 8) | (byte << 24);
}

/** A hash of the bytes that remain without the `unused` lowest bits. It is 16 bits long (Fibonacci hashing). */
function hash(bytes: number, unused: number): number {
  return Math.imul(bytes >>> unused, 0x9e3779b1) >>> 16;
}
