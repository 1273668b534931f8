// https://en.wikipedia.org/wiki/Aho%E2%80%93Corasick_algorithm
/**
 * A machine that reads a text byte by byte and knows the longest beginning of a pattern with which the text so far
 * ends. A state is a number that stands for such a beginning. The arrays have one element for each state. They are
 * signed: V8 computes with signed numbers of 32 bits about twice as fast as with unsigned ones.
 */
export interface Automaton {
  /**
   * Where the next state is found. Most states have one child, the beginning that is one byte longer, and its number is
   * the next one. Then this is the last byte of the child, plus MATCH if `longest` of the child is not 0; any other
   * byte leads where it leads from `fallback`. From ROWS on, it is the index in `rows` of the next states for all 256
   * bytes. DEAD_END: no child.
   */
  readonly edge: Int32Array;
  readonly rows: Int32Array;
  /** The state of the next shorter beginning of a pattern with which the same text ends. */
  readonly fallback: Int32Array;
  /** The length of the beginning, in bytes. */
  readonly depth: Int32Array;
  /** The length of the longest pattern with which the beginning ends: 0 for none. */
  readonly longest: Int32Array;
}

/** The state before the first byte: the empty beginning of every pattern. It has a row. */
export const START = 0;

const BYTES = 0x100;
export const MATCH = BYTES;
export const ROWS = MATCH + BYTES;
const DEAD_END = -1;

/**
 * Compiles the patterns, which must not be empty. Needs 16 bytes of memory for each byte of them, and 1024 for each of
 * them.
 */
export function automatonOf(needles: readonly Uint8Array[]): Automaton {
  const automaton = treeOf(needles);
  const { edge, rows, fallback, longest } = automaton;
  // Level by level: the fallback of a state is shorter than the state, so it is complete when it is needed.
  const queue = new Int32Array(edge.length);
  let queued = 1;
  for (let done = 0; done < queued; done += 1) {
    const state = queue[done] as number;
    const shorter = fallback[state] as number;
    const adopt = (child: number, byte: number) => {
      fallback[child] = state === START ? START : nextState(automaton, shorter, byte);
      if (longest[child] === 0) longest[child] = longest[fallback[child]] as number;
      queue[queued++] = child;
    };
    const next = edge[state] as number;
    if (next >= ROWS) {
      for (let byte = 0; byte < BYTES; byte += 1) {
        const child = rows[next + byte] as number;
        if (child !== START) adopt(child, byte);
        else if (state !== START) rows[next + byte] = nextState(automaton, shorter, byte);
      }
    } else if (next !== DEAD_END) {
      adopt(state + 1, next);
      if (longest[state + 1] !== 0) edge[state] = next + MATCH;
    }
  }
  return automaton;
}

/** The state after one more byte. There are at most as many fallbacks as bytes: each makes the state shorter. */
export function nextState({ edge, rows, fallback }: Automaton, from: number, byte: number): number {
  for (let state = from; ; state = fallback[state] as number) {
    const next = edge[state] as number;
    if (next === byte || next === byte + MATCH) return state + 1;
    if (next >= ROWS) return rows[next + byte] as number;
  }
}

/** The tree of all beginnings of patterns. Its rows have only the children, and START for every other byte. */
function treeOf(needles: readonly Uint8Array[]): Automaton {
  const size = needles.reduce((sum, needle) => sum + needle.length, 1);
  const edge = new Int32Array(size).fill(DEAD_END);
  const depth = new Int32Array(size);
  const longest = new Int32Array(size);
  // One row for START, and at most one for each needle: for the state where it leaves the needles before it.
  const rows = new Int32Array(ROWS + BYTES * (needles.length + 1));
  edge[START] = ROWS;
  let nextRow = ROWS + BYTES;
  let used = 1;
  for (const needle of needles) {
    let state = START;
    for (const byte of needle) {
      const next = edge[state] as number;
      let child = next === byte ? state + 1 : next >= ROWS ? (rows[next + byte] as number) : START;
      if (child === START) {
        child = used++;
        depth[child] = (depth[state] as number) + 1;
        if (next >= ROWS) rows[next + byte] = child;
        else if (next === DEAD_END && child === state + 1) edge[state] = byte;
        else {
          if (next !== DEAD_END) rows[nextRow + next] = state + 1;
          rows[nextRow + byte] = child;
          edge[state] = nextRow;
          nextRow += BYTES;
        }
      }
      state = child;
    }
    longest[state] = needle.length;
  }
  return { edge, rows, fallback: new Int32Array(size), depth, longest };
}
