import type { Surface } from './names.ts';

/**
 * One option as the user gave it, before anybody has looked at it: the text of a step's input, the words behind a
 * flag (none for a switch), or a value out of a JSON or YAML document.
 */
export type Raw =
  | { readonly surface: 'input'; readonly text: string }
  | { readonly surface: 'argv'; readonly words: readonly string[] }
  | { readonly surface: 'json'; readonly value: unknown };

/** Options by their kebab-case name. */
export interface RawOptions {
  /** Where a missing option would have been written. */
  readonly surface: Surface;
  readonly given: Readonly<Record<string, Raw>>;
}

/** An empty string means "not given", everywhere: CI systems pass unset inputs as "". */
export function isGiven(raw: Raw | undefined): raw is Raw {
  if (!raw) return false;
  switch (raw.surface) {
    case 'input':
      return raw.text.trim() !== '';
    case 'argv':
      return raw.words.length !== 1 || raw.words[0] !== '';
    case 'json':
      return raw.value !== '';
  }
}

/** The names of the given options, less those whose value is empty. */
export function givenNames(raw: RawOptions): string[] {
  return Object.keys(raw.given).filter((name) => isGiven(raw.given[name]));
}
