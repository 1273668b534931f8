import { problemWith } from './limits.ts';
import { nearest } from './names.ts';
import type { ChoicesOption, ListOption } from './option.ts';
import type { Raw } from './raw.ts';
import { notA, oneOf, type Reading } from './read.ts';
import { type Show, shower } from './shown-value.ts';

/** Of a list, so many wrong items are shown. */
const MOST_PROBLEMS = 10;

/** Reads several texts. */
export function readList(option: ListOption, raw: Raw): Reading {
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

/** Reads several of a few words. */
export function readChoices({ choices }: ChoicesOption, raw: Raw): Reading {
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
