import { automatonOf, MATCH, nextState, ROWS, START } from './redact-automaton.ts';
import { headsOf } from './redact-heads.ts';

/**
 * Finds all occurrences of several byte patterns in one pass over a text. A search for each pattern would read the text
 * once for each pattern, and for some texts once for each byte of a pattern.
 */
export interface Patterns {
  /**
   * Reads `text` from index `from` to its end, and returns the state at the end. `state` is the result of the scan of
   * the text before `from`, or START if there is none. The last `depth(state)` bytes before `from` must be in `text`
   * too. Calls `found` for each run of occurrences that touch or overlap, from index `start` to before index `end`, in
   * the order of their ends. A run may overlap the runs before it, where a longer occurrence began before them.
   */
  readonly scan: (text: Uint8Array, from: number, state: number, found: (start: number, end: number) => void) => number;
  /** The length in bytes of the beginning of a pattern that the state stands for: the last bytes that were read. */
  readonly depth: (state: number) => number;
}

/** Compiles the patterns, which must not be empty. */
export function patterns(needles: readonly Uint8Array[]): Patterns {
  const automaton = automatonOf(needles);
  const { edge, fallback, depth, longest } = automaton;
  const heads = headsOf(needles);
  return {
    scan(text, from, before, found) {
      const { length } = text;
      let state = before;
      let index = from;
      // The run of occurrences that was found last. It may go on.
      let start = -1;
      let end = -1;
      while (index < length) {
        if ((depth[state] as number) < heads.size) {
          // Less than a head has been read: look for the next head from its first byte, and read on from START.
          index = heads.next(text, index - (depth[state] as number));
          const headEnd = Math.min(index + heads.size, length);
          for (state = START; index < headEnd; index += 1) state = nextState(automaton, state, text[index] as number);
        } else {
          // Nearly all bytes that are not skipped are read here. From child to child, index and state grow alike: with
          // one variable for both, and without calls, this takes about a third of the time of `nextState`.
          let lead = state - index;
          while (index < length) {
            const byte = text[index] as number;
            const next = edge[index + lead] as number;
            if (next === byte) index += 1;
            else if (next < ROWS && next !== byte + MATCH) lead = (fallback[index + lead] as number) - index;
            else break;
          }
          state = index + lead;
          if (index === length) break;
          state = nextState(automaton, state, text[index] as number);
          index += 1;
        }
        const size = longest[state] as number;
        if (size === 0) continue;
        const first = index - size;
        if (first > end) {
          if (end >= 0) found(start, end);
          start = first;
        } else start = Math.min(start, first);
        end = index;
      }
      if (end >= 0) found(start, end);
      return state;
    },
    depth: (state) => depth[state] as number,
  };
}
