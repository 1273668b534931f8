import { problemWith } from './limits.ts';
import type { IntegerOption, Option } from './option.ts';
import type { Raw } from './raw.ts';
import { readChoices, readList } from './read-list.ts';
import { jsonOf, type Show, shower, showWords } from './shown-value.ts';

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

function wrongType(raw: Extract<Raw, { surface: 'document' }>, expected: string): { readonly problem: string } {
  return notA(expected, raw.value, shower(raw));
}

/** The problem with a value of a document that has another type. */
export function notA(expected: string, value: unknown, show: Show): { readonly problem: string } {
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
