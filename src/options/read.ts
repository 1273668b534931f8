import { problemWith } from './limits.ts';
import { nearest } from './names.ts';
import type { ChoicesOption, IntegerOption, ListOption, Option } from './option.ts';
import type { Raw } from './raw.ts';
import { jsonOf, type Show, shower, showWords } from './shown-value.ts';

/** Of a list, so many wrong items are shown. */
const MOST_PROBLEMS = 10;

/** A value, or the problem with it, as the end of a message that begins with the option's name. */
export type Reading = { readonly value: unknown } | { readonly problem: string };

/** Reads one given option. Each kind of option has one reader, for all surfaces. */
export function read(option: Option, raw: Raw): Reading {
  const show = shower(raw);
  switch (option.kind) {
    case 'text':
      return withText(raw, (text) => checked(text, problemWith(text, option, show)));
    case 'choice':
      if (raw.surface === 'cli' && raw.words.length === 0 && option.bare !== undefined) return { value: option.bare };
      return withText(raw, (text) =>
        checked(text, option.choices.includes(text) ? undefined : `${show(text)} must be ${oneOf(option.choices)}`),
      );
    case 'integer':
      return readInteger(option, raw);
    case 'switch':
      return readSwitch(raw);
    case 'list':
      return readList(option, raw);
    case 'choices':
      return readChoices(option, raw);
  }
}

function withText(raw: Raw, use: (text: string) => Reading): Reading {
  switch (raw.surface) {
    case 'action':
      return use(raw.text.trim());
    case 'cli': {
      const [word, ...more] = raw.words;
      if (word === undefined) return { problem: 'needs a value' };
      return more.length === 0 ? use(word) : { problem: `takes one value, but got ${showWords(raw)}` };
    }
    case 'document':
      return typeof raw.value === 'string' ? use(raw.value) : wrongType(raw, 'a string');
  }
}

function checked(value: unknown, problem: string | undefined): Reading {
  return problem === undefined ? { value } : { problem };
}

function readInteger(option: IntegerOption, raw: Raw): Reading {
  const show = shower(raw);
  const rule = `must be a whole number of ${option.unit} from ${option.min} to ${option.max}`;
  const inRange = (value: number, text: string) =>
    checked(value, value >= option.min && value <= option.max ? undefined : `${show(text)} ${rule}`);
  if (raw.surface === 'document') {
    return Number.isInteger(raw.value)
      ? inRange(Number(raw.value), String(raw.value))
      : wrongType(raw, 'a whole number');
  }
  // The AWS CLI reads numbers as Python does: it accepts a sign, leading zeros and 1_000, but not 900.0 and 9e2.
  return withText(raw, (text) =>
    /^\s*[+-]?\d+(_\d+)*\s*$/.test(text)
      ? inRange(Number(text.replaceAll('_', '')), text)
      : { problem: `${show(text)} ${rule}` },
  );
}

/** Accepts only `true` and `false`, as GitHub does: a misspelt value must stop the run, not change its meaning. */
function readSwitch(raw: Raw): Reading {
  if (raw.surface === 'cli') {
    return raw.words.length === 0 ? { value: true } : { problem: `takes no value, but got ${showWords(raw)}` };
  }
  if (raw.surface === 'document') {
    return typeof raw.value === 'boolean' ? { value: raw.value } : wrongType(raw, 'true or false');
  }
  const text = raw.text.trim();
  if (['true', 'True', 'TRUE'].includes(text)) return { value: true };
  if (['false', 'False', 'FALSE'].includes(text)) return { value: false };
  return { problem: `${shower(raw)(raw.text)} must be true or false` };
}

function readList(option: ListOption, raw: Raw): Reading {
  const items = itemsOf(option, raw);
  if ('problem' in items) return items;
  const { value } = items;
  const show = shower(raw);
  const problems = value.flatMap(
    (item, index) => problemWith(item, option.each, (text) => show(text, index + 1)) ?? [],
  );
  if (option.maxItems !== undefined && value.length > option.maxItems) {
    problems.push(`has ${value.length} items; it may have at most ${option.maxItems}`);
  }
  if (problems.length === 0) return items;
  const more = problems.length - MOST_PROBLEMS;
  return { problem: problems.slice(0, MOST_PROBLEMS).join('; ') + (more > 0 ? `; and ${more} more` : '') };
}

function readChoices({ choices }: ChoicesOption, raw: Raw): Reading {
  const items = itemsOf({ lines: true }, raw);
  if ('problem' in items) return items;
  const words = [...new Set(items.value.flatMap((item) => item.split(/[\s,]+/)).filter(Boolean))];
  const unknown = words.filter((word) => !choices.includes(word)).slice(0, MOST_PROBLEMS);
  if (unknown.length === 0) return { value: words };
  const show = shower(raw);
  const hints = unknown.flatMap((word) => nearest(word, choices) ?? []);
  const meant = hints.length === 0 ? '' : ` Did you mean ${oneOf(hints)}?`;
  return {
    problem: `${unknown.map((word) => show(word)).join(', ')} must be ${oneOf(choices)}; several are separated by commas.${meant}`,
  };
}

/**
 * In a workflow: an item a line, items with commas between them, or a JSON array. On the command line: words, or a JSON
 * array.
 */
function itemsOf(
  option: Pick<ListOption, 'lines'>,
  raw: Raw,
): { readonly value: readonly string[] } | { readonly problem: string } {
  const show = shower(raw);
  if (raw.surface === 'document') return strings(raw.value, show);
  const [only, ...more] = raw.surface === 'cli' ? raw.words : [raw.text.trim()];
  if (more.length === 0 && only?.trimStart().startsWith('[')) return parsedJson(only, show);
  if (raw.surface === 'cli') return { value: raw.words };
  const separator = option.lines ? /\r?\n/ : /[\r\n,]+/;
  return { value: raw.text.split(separator).flatMap((item) => item.trim() || []) };
}

function parsedJson(text: string, show: Show): ReturnType<typeof strings> {
  try {
    return strings(JSON.parse(text), show);
  } catch {
    return { problem: `${show(text)} is not a valid JSON array` };
  }
}

function strings(value: unknown, show: Show): { readonly value: readonly string[] } | { readonly problem: string } {
  if (!Array.isArray(value)) return notA('an array of strings', value, show);
  const wrong = value.findIndex((item) => typeof item !== 'string');
  if (wrong < 0) return { value };
  return notA('a string, as every item of the array', value[wrong], (text) => show(text, wrong + 1));
}

function wrongType(raw: Extract<Raw, { surface: 'document' }>, expected: string): { readonly problem: string } {
  return notA(expected, raw.value, shower(raw));
}

function notA(expected: string, value: unknown, show: Show): { readonly problem: string } {
  return { problem: `${show(jsonOf(value))} must be ${expected}` };
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
