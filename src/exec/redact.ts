import type { Secret } from '../secret.ts';
import { type Patterns, patterns, START } from './redact-patterns.ts';

/** Takes secrets out of a stream of bytes. What it returns may be part of the chunk it was given, not a copy. */
export interface Redactor {
  /**
   * What may be shown now. The result of many chunks, put together, is that of one: every occurrence of a secret
   * is `***`, as are neighbours and overlaps together; all else is as it came. Held back is only what could yet become a secret.
   */
  readonly write: (chunk: Uint8Array) => Uint8Array;
  /** What was held back: nothing more will come to make it a secret. */
  readonly end: () => Uint8Array;
  /** Hides these too, from now on and in what is held back. */
  readonly add: (secrets: readonly Secret[]) => void;
}

const NOTHING = Buffer.alloc(0);
const STARS = Buffer.from('***');

export function createRedactor(secrets: readonly Secret[]): Redactor {
  const needles = new Map<string, Uint8Array>();
  let machine: Patterns;
  let state = START;
  /** The last bytes that are the beginning of a secret, shown or not: `depth(state)` of them. */
  let tail: Uint8Array = NOTHING;
  /** How many bytes of the tail have been shown already, as `***`. */
  let shown = 0;
  /** Whether the last thing shown is `***`: a secret that follows at once adds nothing. */
  let starred = false;
  /** Secrets found in the tail after a byte that is still held back. */
  let spans: Span[] = [];

  function add(more: readonly Secret[]): void {
    for (const secret of more) if (secret.reveal() !== '') needles.set(secret.reveal(), Buffer.from(secret.reveal()));
    machine = patterns([...needles.values()]);
    spans = [];
    state = machine.scan(tail, 0, START, (end, length) => cover(spans, end - length, end));
  }

  function write(chunk: Uint8Array): Uint8Array {
    const text = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
    state = machine.scan(text, tail.length, state, (end, length) => cover(spans, end - length, end));
    return settle(text, text.length - machine.depth(state));
  }

  /** Shows the text up to `open`, and further where it is certainly secret; remembers the rest. */
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

  function show(text: Uint8Array, secret: readonly Span[], until: number): Uint8Array {
    if (secret.length === 0) {
      if (until > shown) starred = false;
      return text.subarray(shown, until);
    }
    const output = Buffer.allocUnsafe(until - shown + secret.length * STARS.length);
    let length = 0;
    let position = shown;
    const append = (bytes: Uint8Array, isStars: boolean) => {
      output.set(bytes, length);
      length += bytes.length;
      if (bytes.length > 0) starred = isStars;
    };
    for (const { start, end } of secret) {
      if (start > position) append(text.subarray(position, start), false);
      if (!starred) append(STARS, true);
      position = Math.max(position, end);
    }
    append(text.subarray(position, until), false);
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

/** A part of the text that is secret. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Adds a span that ends after all others. Spans that it touches become one with it. */
function cover(spans: Span[], start: number, end: number): void {
  let from = start;
  for (let last = spans.at(-1); last !== undefined && last.end >= start; last = spans.at(-1)) {
    from = Math.min(from, last.start);
    spans.pop();
  }
  spans.push({ start: from, end });
}
