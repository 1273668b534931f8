import { quote } from '../log-text.ts';
import { problemWith } from './limits.ts';
import type { IntegerOption, ListOption, Option } from './option.ts';
import type { Raw } from './raw.ts';

/** A value, or the problem with it, as the end of a message that begins with the option's name. */
export type Reading = { readonly value: unknown } | { readonly problem: string };

/** Reads one given option. Each kind of option has one reader, for all surfaces. */
export function read(option: Option, raw: Raw): Reading {
  switch (option.kind) {
    case 'text':
      return withText(raw, (text) => checked(text, problemWith(text, option)));
    case 'choice':
      if (raw.surface === 'cli' && raw.words.length === 0 && option.bare !== undefined) return { value: option.bare };
      return withText(raw, (text) =>
        checked(text, option.choices.includes(text) ? undefined : `${quote(text)} must be ${oneOf(option.choices)}`),
      );
    case 'integer':
      return readInteger(option, raw);
    case 'switch':
      return readSwitch(raw);
    case 'list':
      return readList(option, raw);
  }
}

function withText(raw: Raw, use: (text: string) => Reading): Reading {
  switch (raw.surface) {
    case 'action':
      return use(raw.text.trim());
    case 'cli': {
      const [word, ...more] = raw.words;
      if (word === undefined) return { problem: 'needs a value' };
      return more.length === 0 ? use(word) : { problem: `takes one value, but got ${raw.words.map(quote).join(' ')}` };
    }
    case 'document':
      return typeof raw.value === 'string' ? use(raw.value) : wrongType(raw.value, 'a string');
  }
}

function checked(value: unknown, problem: string | undefined): Reading {
  return problem === undefined ? { value } : { problem };
}

function readInteger(option: IntegerOption, raw: Raw): Reading {
  const rule = `must be a whole number of ${option.unit} from ${option.min} to ${option.max}`;
  const inRange = (value: number, text: string) =>
    checked(value, value >= option.min && value <= option.max ? undefined : `${quote(text)} ${rule}`);
  if (raw.surface === 'document') {
    return Number.isInteger(raw.value)
      ? inRange(Number(raw.value), String(raw.value))
      : wrongType(raw.value, 'a whole number');
  }
  // The AWS CLI reads numbers as Python does: it accepts a sign, leading zeros and 1_000, but not 900.0 and 9e2.
  return withText(raw, (text) =>
    /^\s*[+-]?\d+(_\d+)*\s*$/.test(text)
      ? inRange(Number(text.replaceAll('_', '')), text)
      : { problem: `${quote(text)} ${rule}` },
  );
}

/** Accepts only `true` and `false`, as GitHub does: a misspelt value must stop the run, not change its meaning. */
function readSwitch(raw: Raw): Reading {
  if (raw.surface === 'cli') {
    return raw.words.length === 0
      ? { value: true }
      : { problem: `takes no value, but got ${raw.words.map(quote).join(' ')}` };
  }
  if (raw.surface === 'document') {
    return typeof raw.value === 'boolean' ? { value: raw.value } : wrongType(raw.value, 'true or false');
  }
  switch (raw.text.trim()) {
    case 'true':
    case 'True':
    case 'TRUE':
      return { value: true };
    case 'false':
    case 'False':
    case 'FALSE':
      return { value: false };
    default:
      return { problem: `${quote(raw.text)} must be true or false` };
  }
}

function readList(option: ListOption, raw: Raw): Reading {
  const items = itemsOf(option, raw);
  if ('problem' in items) return items;
  const problems = items.value.flatMap((item) => problemWith(item, option.each) ?? []);
  if (option.maxItems !== undefined && items.value.length > option.maxItems) {
    problems.push(`has ${items.value.length} items; it may have at most ${option.maxItems}`);
  }
  return problems.length === 0 ? items : { problem: problems.join('; ') };
}

/**
 * In a workflow: an item a line, items with commas between them, or a JSON array. On the command line: words, or a JSON
 * array.
 */
function itemsOf(option: ListOption, raw: Raw): { readonly value: readonly string[] } | { readonly problem: string } {
  if (raw.surface === 'document') return strings(raw.value);
  const [only, ...more] = raw.surface === 'cli' ? raw.words : [raw.text.trim()];
  if (more.length === 0 && only?.trimStart().startsWith('[')) return parsedJson(only);
  if (raw.surface === 'cli') return { value: raw.words };
  const separator = option.lines ? /\r?\n/ : /[\r\n,]+/;
  return { value: raw.text.split(separator).flatMap((item) => item.trim() || []) };
}

function parsedJson(text: string): ReturnType<typeof strings> {
  try {
    return strings(JSON.parse(text));
  } catch {
    return { problem: `${quote(text)} is not a valid JSON array` };
  }
}

function strings(value: unknown): { readonly value: readonly string[] } | { readonly problem: string } {
  if (!Array.isArray(value)) return wrongType(value, 'an array of strings');
  const wrong = value.find((item) => typeof item !== 'string');
  return wrong === undefined ? { value } : wrongType(wrong, 'a string, as every item of the array');
}

function wrongType(value: unknown, expected: string): { readonly problem: string } {
  return { problem: `${quote(jsonOf(value))} must be ${expected}` };
}

/** The value as JSON. Only the first bracket of a value that is nested too deeply for JSON.stringify. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'nothing';
  } catch {
    return Array.isArray(value) ? '[...' : '{...';
  }
}

/** "json", "json or text", "json, text or table". */
export function oneOf(choices: readonly string[]): string {
  return listed(choices, 'or');
}

/** "a", "a and b", "a, b and c". */
export function allOf(words: readonly string[]): string {
  return listed(words, 'and');
}

function listed(words: readonly string[], last: 'or' | 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
