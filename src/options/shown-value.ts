import { quote } from '../log-text.ts';
import type { Raw } from './raw.ts';

/** Parts of a value that are written at the most: the reader sees 100 characters of it. */
const MOST_PARTS = 200;
/** The most words of a command line that a message repeats. */
const MOST_WORDS = 5;

/**
 * How a message shows a value that was given, or item number `item` of it: in quotes, or by the name of the file that it
 * came from. A file can hold a secret, and its name can come from a stranger.
 */
export type Show = (text: string, item?: number) => string;

/** The way to show what this option was given. */
export function shower({ surface, file }: Raw): Show {
  if (file === undefined) return quote;
  const whole = surface === 'document' ? 'the value in' : 'the content of';
  return (_, item) => `${item === undefined ? whole : `item ${item} in`} the file ${quote(file)}`;
}

/** All that an option was given on the command line. */
export function showWords(raw: Extract<Raw, { surface: 'cli' }>): string {
  const show = shower(raw);
  const more = raw.words.length - MOST_WORDS;
  const words = raw.words.slice(0, MOST_WORDS).map((word) => show(word));
  return words.join(' ') + (more > 0 ? ` and ${more} more` : '');
}

/** A value of a document, as JSON. Of one that is large, deep or holds itself, only the sign that it begins with. */
export function jsonOf(value: unknown): string {
  let parts = 0;
  try {
    const json = JSON.stringify(value, (_, part: unknown) => {
      parts += 1;
      if (parts > MOST_PARTS) throw new RangeError('large');
      return part;
    });
    return json ?? 'nothing';
  } catch {
    return Array.isArray(value) ? '[...' : '{...';
  }
}
