import { quote } from '../log-text.ts';
import type { TextLimits } from './option.ts';

/**
 * The problem with a text, as the end of a message that begins with the option's name, or undefined. Reports only the
 * first broken rule: a refusal with its own message comes before the general pattern. `show` is how the message shows the
 * text: in quotes, if nothing else is given.
 */
export function problemWith(
  text: string,
  limits: TextLimits,
  show: (text: string) => string = quote,
): string | undefined {
  const refusal = limits.refuses?.find((candidate) => candidate.matches(text));
  if (refusal) return refusal.unquoted ? refusal.says : `${show(text)} ${refusal.says}`;
  // AWS counts characters, not UTF-16 units.
  const length = [...text].length;
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = limits;
  if (length < minLength || length > maxLength) {
    return `${show(text)} has ${length} characters; it must have ${range(minLength, maxLength)}`;
  }
  if (pattern && !pattern.regex.test(text)) return `${show(text)} must be ${pattern.says}`;
  return undefined;
}

/** "1 to 64", "at least 8", "at most 256". */
export function range(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return `at least ${min}`;
  return min > 0 ? `${min} to ${max}` : `at most ${max}`;
}
