// https://en.wikipedia.org/wiki/Aho%E2%80%93Corasick_algorithm
/**
 * Finds all occurrences of several byte patterns in one pass over a text. A search for each pattern would read the text
 * once for each pattern, and for some texts once for each byte of a pattern.
 * A state is a number that stands for the longest beginning of a pattern with which the text read so far ends.
 */
export interface Patterns {
  /**
   * Reads `text` from index `from` to its end, and returns the state at the end. `state` is the result of the scan of
   * the text before `from`, or START if there is none. The last `depth(state)` bytes before `from` must be in `text`
   * too. Calls `found` for each occurrence, in the order of their ends: `end` is the index after its last byte,
   * `length` its length in bytes. Of several occurrences with the same end, only the longest is reported.
   */
  readonly scan: (
    text: Uint8Array,
    from: number,
    state: number,
    found: (end: number, length: number) => void,
  ) => number;
  /** The length in bytes of the beginning of a pattern that the state stands for: the last bytes that were read. */
  readonly depth: (state: number) => number;
}

/** The state before the first byte: the empty beginning of every pattern. */
export const START = 0;

/** The first bytes of a pattern are its head. Text without a head, nearly all of an ordinary log, is skipped fast. */
const HEAD = 4;

/** Compiles the patterns, which must not be empty. Needs 21 bytes of memory for each byte of them. */
export function patterns(needles: readonly Uint8Array[]): Patterns {
  const { label, child, sibling, depth, longest } = trieOf(needles);
  const heads = needles.every((needle) => needle.length >= HEAD) ? headTable(needles) : undefined;
  /** For each state, that of the next shorter beginning of a pattern with which the same text ends. */
  const fallback = new Uint32Array(label.length);
  /** The state after each single byte. */
  const first = new Uint32Array(0x100);
  for (let state = at(child, START); state !== START; state = at(sibling, state)) first[at(label, state)] = state;

  /** The state after one more byte. There are at most as many fallbacks as bytes: each makes the state shorter. */
  function step(from: number, byte: number): number {
    for (let state = from; state !== START; state = at(fallback, state)) {
      let next = at(child, state);
      while (next !== START && at(label, next) !== byte) next = at(sibling, next);
      if (next !== START) return next;
    }
    return at(first, byte);
  }

  // Level by level: the fallback of a state is shorter than the state, so it is complete when it is needed.
  for (let parents = [...first].filter((state) => state !== START); parents.length > 0; ) {
    const deeper: number[] = [];
    for (const parent of parents) {
      for (let state = at(child, parent); state !== START; state = at(sibling, state)) {
        const shorter = step(at(fallback, parent), at(label, state));
        fallback[state] = shorter;
        if (longest[state] === 0) longest[state] = at(longest, shorter);
        deeper.push(state);
      }
    }
    parents = deeper;
  }

  return {
    scan(text, from, before, found) {
      let state = before;
      for (let index = from; index < text.length; ) {
        let headEnd = index;
        if (heads && at(depth, state) < HEAD) {
          // Less than a head has been read: look for the next head from its first byte, and read on from START.
          index = nextHead(text, index - at(depth, state), heads);
          state = START;
          headEnd = index + HEAD;
        }
        do {
          state = step(state, at(text, index));
          index += 1;
          if (longest[state] !== 0) found(index, at(longest, state));
        } while (index < text.length && (index < headEnd || !heads || at(depth, state) >= HEAD));
      }
      return state;
    },
    depth: (state) => at(depth, state),
  };
}

/**
 * The tree of all beginnings of patterns, in arrays with one element for each state: the last byte of the beginning
 * (`label`), its first child and its next sibling (START for none), its length (`depth`), and the length of the longest
 * pattern with which it ends (0 for none). Here `longest` has only the patterns that are a beginning as a whole.
 */
function trieOf(needles: readonly Uint8Array[]) {
  const size = needles.reduce((sum, needle) => sum + needle.length, 1);
  const label = new Uint8Array(size);
  const child = new Uint32Array(size);
  const sibling = new Uint32Array(size);
  const depth = new Uint32Array(size);
  const longest = new Uint32Array(size);
  let used = 1;
  for (const needle of needles) {
    let state = START;
    for (const byte of needle) {
      let next = at(child, state);
      while (next !== START && at(label, next) !== byte) next = at(sibling, next);
      if (next === START) {
        next = used++;
        label[next] = byte;
        depth[next] = at(depth, state) + 1;
        sibling[next] = at(child, state);
        child[state] = next;
      }
      state = next;
    }
    longest[state] = needle.length;
  }
  return { label, child, sibling, depth, longest };
}

/** A table with a 1 at the hash of each head. Other bytes can have the same hash: a 1 means that a head is possible. */
function headTable(needles: readonly Uint8Array[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [one = 0, two = 0, three = 0, four = 0] of needles) {
    table[hash(one | (two << 8) | (three << 16) | (four << 24))] = 1;
  }
  return table;
}

/** The first index from `from` on where a head is possible. If there is none, the index of the last HEAD - 1 bytes. */
function nextHead(text: Uint8Array, from: number, heads: Uint8Array): number {
  const last = text.length - HEAD;
  if (from > last) return from;
  let index = from;
  let head = (at(text, index) << 8) | (at(text, index + 1) << 16) | (at(text, index + 2) << 24);
  for (; index <= last; index += 1) {
    head = (head >>> 8) | (at(text, index + HEAD - 1) << 24);
    if (heads[hash(head)] !== 0) break;
  }
  return index;
}

/** A hash of four bytes, 16 bits long (Fibonacci hashing). */
function hash(head: number): number {
  return Math.imul(head, 0x9e3779b1) >>> 16;
}

/** An element at an index that is known to exist. */
function at(array: Uint8Array | Uint32Array, index: number): number {
  return array[index] as number;
}
