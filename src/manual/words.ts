import { range } from '../options/limits.ts';
import type { ListOption, Option, OptionSurface, TextLimits } from '../options/option.ts';
import { allOf, oneOf } from '../options/read.ts';

/**
 * The limits of an option, as the end of "Must be ...". Undefined if any text is allowed. Lists differ between the
 * surfaces.
 */
export function limitsInWords(option: Option, surface: OptionSurface): string | undefined {
  switch (option.kind) {
    case 'integer':
      return `a whole number of ${option.unit} from ${option.min} to ${option.max}`;
    case 'switch':
      return 'true or false';
    case 'choice':
      return oneOf(option.choices);
    case 'choices':
      return `one or more of ${allOf(option.choices)}`;
    case 'text':
      return textLimits(option);
    case 'list':
      return listLimits(option, surface);
  }
}

function textLimits(limits: TextLimits): string | undefined {
  const { minLength = 0, maxLength, pattern } = limits;
  const length = maxLength === undefined ? undefined : `${range(minLength, maxLength)} characters`;
  if (pattern && length) return `${pattern.says}; ${length}`;
  return pattern?.says ?? length;
}

function listLimits({ each, maxItems, lines }: ListOption, surface: OptionSurface): string {
  const separated =
    surface === 'cli' ? 'one or more words' : lines ? 'one a line' : 'one a line, or separated by commas';
  const form = `${separated}, or a JSON array`;
  const limits = textLimits(each);
  const count = maxItems === undefined ? '' : `; at most ${maxItems}`;
  return `${form}${limits ? `; each ${limits}` : ''}${count}`;
}

/** The default of the option, in a few words. Undefined for a required option, or one without a default. */
export function defaultInWords(option: Option): string | undefined {
  if (option.required) return undefined;
  if ('default' in option && option.default !== undefined) return String(option.default);
  if ('serviceDefault' in option && option.serviceDefault !== undefined) return `${option.serviceDefault} (set by AWS)`;
  return 'otherwise' in option ? option.otherwise : undefined;
}

/** The text in lines of at most `width` characters, broken only at spaces. A longer word has a line of its own. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
