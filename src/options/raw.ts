import type { Surface } from './names.ts';

/**
 * One option as the user gave it, not checked yet: the text of an input, the words after a flag (none for a switch), or
 * a value of a JSON or YAML document.
 */
export type Raw = (
  | { readonly surface: 'action'; readonly text: string }
  | { readonly surface: 'cli'; readonly words: readonly string[] }
  | { readonly surface: 'document'; readonly value: unknown }
) & {
  /** The path of the file that it came from. What a file holds is never shown in a message: it can be a secret. */
  readonly file?: string;
  /** The file could not be read. That is a problem which was reported, and there is no value. */
  readonly isUnread?: true;
};

/** Options by their kebab-case name. */
export interface RawOptions {
  /** The surface of the options that are not given: messages name them as they are typed there. */
  readonly surface: Surface;
  readonly given: Readonly<Record<string, Raw>>;
}

/** A given option. Undefined for any other name, also for `constructor` and other members that every object has. */
export function rawOf({ given }: RawOptions, name: string): Raw | undefined {
  return Object.hasOwn(given, name) ? given[name] : undefined;
}

/** Where an option was given, or else where the user gives options in this run. */
export function surfaceOf(raw: RawOptions, name: string): Surface {
  return rawOf(raw, name)?.surface ?? raw.surface;
}

/** Whether an option has a value. An empty string always means "not given": CI systems pass an unset input as "". */
export function isGiven(raw: RawOptions, name: string): boolean {
  const given = rawOf(raw, name);
  return given !== undefined && !isBlank(given);
}

/**
 * Whether the user typed an empty value: `--role-to-assume ""`, or `{"ExecutionRoleArn": ""}`. Not for inputs: they may
 * be unset.
 */
export function isTypedEmpty(raw: RawOptions, name: string): boolean {
  const given = rawOf(raw, name);
  return given !== undefined && given.surface !== 'action' && isBlank(given);
}

function isBlank(given: Raw): boolean {
  switch (given.surface) {
    case 'action':
      return given.text.trim() === '';
    case 'cli':
      return given.words.length === 1 && given.words[0] === '';
    case 'document':
      return given.value === '';
  }
}

/** The names of the given options, except those whose value is empty. */
export function givenNames(raw: RawOptions): string[] {
  return Object.keys(raw.given).filter((name) => isGiven(raw, name));
}
