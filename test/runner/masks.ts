// https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/SecretMasker.cs
import { encodings } from './mask-encoders.ts';

/** The values that the runner of a job hides in its log. */
export interface Masker {
  /** Registers a value, as a whole and line by line. Returns what it registered: nothing if the value is blank. */
  add(value: string): readonly string[];
  /** The text with *** for each secret. Secrets that touch or overlap become one ***. */
  apply(text: string): string;
  /** The registered values, without their encodings. */
  readonly values: readonly string[];
}

export function createMasker(): Masker {
  const values: string[] = [];
  const hidden = new Set<string>();

  const addOne = (value: string): void => {
    if (values.includes(value)) return;
    const spellings = encodings(value);
    values.push(value);
    for (const spelling of [value, ...spellings]) hidden.add(spelling);
  };

  return {
    add: (value) => {
      if (value.trim() === '') return [];
      const lines = value.split(/[\r\n]/).map((line) => line.trim());
      const wanted = [...new Set([value, ...lines.filter((line) => line !== '')])];
      for (const one of wanted) addOne(one);
      return wanted;
    },
    apply: (text) =>
      hide(
        text,
        [...hidden].flatMap((secret) => positionsOf(secret, text)),
      ),
    values,
  };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function positionsOf(secret: string, text: string): Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf(secret); start >= 0; start = text.indexOf(secret, start + 1)) {
    found.push({ start, end: start + secret.length });
  }
  return found;
}

function hide(text: string, ranges: readonly Range[]): string {
  let shown = '';
  let rest = 0;
  for (const { start, end } of merge(ranges)) {
    shown += `${text.slice(rest, start)}***`;
    rest = end;
  }
  return shown + text.slice(rest);
}

function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      merged.push(range);
    }
  }
  return merged;
}
