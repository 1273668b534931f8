import type { Secret } from '../secret.ts';
import { START } from './redact-automaton.ts';
import { type Patterns, patterns } from './redact-patterns.ts';

/** Replaces secrets in a stream of bytes. A result may be a part of the given chunk, not a copy. */
export interface Redactor {
  /**
   * Takes the next bytes and returns the bytes that can be shown now. All results together do not depend on how the
   * text is cut into chunks: each occurrence of a secret becomes `***`, occurrences that touch or overlap become one
   * `***`, and all other bytes are unchanged. Only bytes at the end that can still become a secret are held back.
   */
  readonly write: (chunk: Uint8Array) => Uint8Array;
  /** Returns the bytes that were held back. Call it when the text has ended. */
  readonly end: () => Uint8Array;
  /** Hides these secrets too, from now on and in the bytes that are held back. */
  readonly add: (secrets: readonly Secret[]) => void;
}

const NOTHING = Buffer.alloc(0);
const STARS = Buffer.from('***');

/** A redactor for these secrets. Empty secrets are ignored. */
export function createRedactor(secrets: readonly Secret[]): Redactor {
  const needles = new Map<string, Uint8Array>();
  let machine: Patterns;
  let state = START;
  /**
   * The last `depth(state)` bytes of the text: they are the beginning of a secret. Some may have been shown already.
   */
  let tail: Uint8Array = NOTHING;
  /** How many bytes at the start of `tail` have been shown already, as `***`. */
  let shown = 0;
  /** Whether the output so far ends with `***`. Then a secret that follows directly adds no second one. */
  let starred = false;
  /**
   * The secrets that were found and not shown yet: in `tail`, after a byte that is held back. Positions count from its
   * start.
   */
  let spans: Span[] = [];

  function add(more: readonly Secret[]): void {
    for (const secret of more) if (secret.reveal() !== '') needles.set(secret.reveal(), Buffer.from(secret.reveal()));
    machine = patterns([...needles.values()]);
    spans = [];
    state = machine.scan(tail, 0, START, (start, end) => cover(spans, start, end));
  }

  function write(chunk: Uint8Array): Uint8Array {
    const text = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
    state = machine.scan(text, tail.length, state, (start, end) => cover(spans, start, end));
    return settle(text, text.length - machine.depth(state));
  }

  /**
   * Returns the output for `text` up to index `open`, where the beginning of a secret may start, and beyond `open` as
   * far as a found secret reaches. Keeps the text from `open` on as the new tail.
   */
  function settle(text: Uint8Array, open: number): Uint8Array {
    const settled = spans.filter(({ start }) => start <= open);
    const until = Math.max(open, shown, settled.at(-1)?.end ?? 0);
    const output = show(text, settled, until);
    // A copy, so that a few bytes do not keep a whole chunk in memory.
    tail = open === text.length ? NOTHING : Buffer.from(text.subarray(open));
    spans = spans.slice(settled.length).map(({ start, end }) => ({ start: start - open, end: end - open }));
    shown = until - open;
    return output;
  }

  /** The bytes of `text` from `shown` to `until`, with `***` for the secret spans. */
  function show(text: Uint8Array, secret: readonly Span[], until: number): Uint8Array {
    if (secret.length === 0) {
      if (until > shown) starred = false;
      return text.subarray(shown, until);
    }
    const output = Buffer.allocUnsafe(until - shown + secret.length * STARS.length);
    let length = 0;
    let position = shown;
    for (const { start, end } of secret) {
      if (start > position) {
        length = copy({ text, start: position, end: start }, output, length);
        starred = false;
      }
      if (!starred) length = copy({ text: STARS, start: 0, end: STARS.length }, output, length);
      starred = true;
      if (end > position) position = end;
    }
    if (until > position) {
      length = copy({ text, start: position, end: until }, output, length);
      starred = false;
    }
    return output.subarray(0, length);
  }

  add(secrets);
  return {
    write,
    end() {
      const output = settle(tail, tail.length);
      state = START;
      return output;
    },
    add,
  };
}

/** A part of the text that is secret: from index `start` to before index `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Adds the span from `start` to `end`, where no other span ends later. Spans that touch or overlap it are merged with
 * it.
 */
function cover(spans: Span[], start: number, end: number): void {
  let from = start;
  for (let last = spans.at(-1); last !== undefined && last.end >= start; last = spans.at(-1)) {
    from = Math.min(from, last.start);
    spans.pop();
  }
  spans.push({ start: from, end });
}

/** Below this number of bytes, a loop is faster than a call of `set`. */
const SHORT = 40;

/** A part of a text. */
interface Piece {
  readonly text: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Copies the piece to the index `at` of `to`, and returns the index after it. */
function copy({ text, start, end }: Piece, to: Uint8Array, at: number): number {
  if (end - start >= SHORT) to.set(text.subarray(start, end), at);
  else for (let index = start; index < end; index += 1) to[at + index - start] = text[index] as number;
  return at + end - start;
}
