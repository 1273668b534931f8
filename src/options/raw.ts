import { type Surface, shown } from './names.ts';

/**
 * One option as the user gave it, not checked yet: the text of an input, the words after a flag (none for a switch), or
 * a value of a JSON or YAML document.
 */
export type Raw = (
  | { readonly surface: 'action'; readonly text: string }
  | { readonly surface: 'cli'; readonly words: readonly string[] }
  | {
      readonly surface: 'document';
      readonly value: unknown;
      /** The name in the document, where it is not the usual one. */
      readonly member?: string;
    }
) & {
  /** The path of the file that it came from. What a file holds is never shown in a message: it can be a secret. */
  readonly file?: string;
};

/** Options by their kebab-case name. */
export interface RawOptions {
  /** The surface of the options that are not given: messages name them as they are typed there. */
  readonly surface: Surface;
  readonly given: Readonly<Record<string, Raw>>;
  /** Options whose file or document could not be read. They have their problem already, and no other is reported. */
  readonly unread?: readonly string[];
}

/** A given option. Undefined for any other name, also for `constructor` and other members that every object has. */
export function rawOf({ given }: RawOptions, name: string): Raw | undefined {
  return Object.hasOwn(given, name) ? given[name] : undefined;
}

/** Where an option was given, or else where the user gives options in this run. */
export function surfaceOf(raw: RawOptions, name: string): Surface {
  return rawOf(raw, name)?.surface ?? raw.surface;
}

/** An option as the user typed it, or would type it. */
export function titleOf(raw: RawOptions, name: string): string {
  const given = rawOf(raw, name);
  return (given?.surface === 'document' ? given.member : undefined) ?? shown(name, surfaceOf(raw, name));
}

/** Whether an option is unread: the file or the document that would hold it could not be read. */
export function isUnread({ unread = [] }: RawOptions, name: string): boolean {
  return unread.includes(name);
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
      return given.value === '' || isUnfilledList(given.value);
  }
}

/** The list of a skeleton that was not filled in: `[""]`. */
function isUnfilledList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => item === '');
}

/** The names of the given options, except those whose value is empty. */
export function givenNames(raw: RawOptions): string[] {
  return Object.keys(raw.given).filter((name) => isGiven(raw, name));
}
