/**
 * All patterns as one machine (Aho and Corasick's) that is stepped once a byte, whatever the text: a search for each
 * pattern would read the text as often as there are patterns, and some searches read it again for each byte of a pattern.
 */
export interface Patterns {
  /**
   * Reads `text` from index `from` on, in the state that the text before it led to, and returns the state at its end.
   * Tells of each occurrence by its end and its length, in order; of those with one end, of the longest.
   * The last `depth(state)` bytes before `from` must be in `text`.
   */
  readonly scan: (
    text: Uint8Array,
    from: number,
    state: number,
    found: (end: number, length: number) => void,
  ) => number;
  /** How many of the bytes read last are the beginning of a pattern, or all of one. */
  readonly depth: (state: number) => number;
}

/** The state before the first byte. */
export const START = 0;

/** So many bytes of the text are compared at once with how the patterns begin. */
const HEAD = 4;

/** Patterns must not be empty. Time and memory grow with the sum of their lengths: 21 bytes for each. */
export function patterns(needles: readonly Uint8Array[]): Patterns {
  const { label, child, sibling, depth, longest } = trieOf(needles);
  const heads = needles.every((needle) => needle.length >= HEAD) ? headsOf(needles) : undefined;
  const fallback = new Uint32Array(label.length);
  const first = new Uint32Array(0x100);
  for (let state = at(child, START); state !== START; state = at(sibling, state)) first[at(label, state)] = state;

  /** The state after one more byte. It falls back no more often than earlier bytes led deeper: the sum stays linear. */
  function step(from: number, byte: number): number {
    for (let state = from; state !== START; state = at(fallback, state)) {
      let next = at(child, state);
      while (next !== START && at(label, next) !== byte) next = at(sibling, next);
      if (next !== START) return next;
    }
    return at(first, byte);
  }

  // By growing depth: what a state falls back to is shorter than itself, and so already known.
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
        let sure = index;
        if (heads && at(depth, state) < HEAD) {
          // So short a beginning is found again by its head; the way on from there is through the machine.
          index = nextHead(text, index - at(depth, state), heads);
          state = START;
          sure = index + HEAD;
        }
        do {
          state = step(state, at(text, index));
          index += 1;
          if (longest[state] !== 0) found(index, at(longest, state));
        } while (index < text.length && (index < sure || !heads || at(depth, state) >= HEAD));
      }
      return state;
    },
    depth: (state) => at(depth, state),
  };
}

/** The prefixes of the patterns, each once: the empty one is START, `longest` the length of the pattern that ends there. */
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

/** A mark for the head of each pattern. Other heads may share it: it says where to look closer, no more. */
function headsOf(needles: readonly Uint8Array[]): Uint8Array {
  const heads = new Uint8Array(0x10000);
  for (const [one = 0, two = 0, three = 0, four = 0] of needles) {
    heads[mark(one | (two << 8) | (three << 16) | (four << 24))] = 1;
  }
  return heads;
}

/** The next position where a head can begin, or else that of the last bytes, too few for a head. Reads most of a text. */
function nextHead(text: Uint8Array, from: number, heads: Uint8Array): number {
  const last = text.length - HEAD;
  if (from > last) return from;
  let index = from;
  let head = (at(text, index) << 8) | (at(text, index + 1) << 16) | (at(text, index + 2) << 24);
  for (; index <= last; index += 1) {
    head = (head >>> 8) | (at(text, index + HEAD - 1) << 24);
    if (heads[mark(head)] !== 0) break;
  }
  return index;
}

/** 16 bits of the golden ratio times the head. */
function mark(head: number): number {
  return Math.imul(head, 0x9e3779b1) >>> 16;
}

/** An element that is there. */
function at(array: Uint8Array | Uint32Array, index: number): number {
  return array[index] as number;
}
