import type { Timestamp } from '../answer.ts';

/**
 * The times of an answer as AWS sent them, which the AWS CLI can print: the SDK returns a Date. And answers with times
 * in a form that the SDK reads: the AWS CLI reads text and seconds everywhere, the SDK only the one that its model names.
 */

/** The time in an element of XML. */
export function xmlTime(answer: string, element: string): Timestamp {
  return { wire: new RegExp(`<${element}>([^<]*)</${element}>`).exec(answer)?.[1] ?? '' };
}

/** The time in a member of JSON: a text, or seconds since the epoch. */
export function jsonTime(answer: string, member: string): Timestamp {
  const [, text, number = ''] = new RegExp(`"${member}"\\s*:\\s*(?:"([^"]*)"|([-+.\\deE]+))`).exec(answer) ?? [];
  if (text !== undefined) return { wire: text };
  return /^-?\d+$/.test(number) ? { wire: Number(number) } : { wire: Number(number), float: true };
}

/** Writes seconds in these elements of XML as ISO 8601. */
export function xmlInIsoTime(...elements: readonly string[]): (answer: string) => string {
  const seconds = new RegExp(`(<(?:${elements.join('|')})>)\\s*([-+.\\deE]+)\\s*(?=<)`, 'g');
  return (answer) =>
    answer.replace(seconds, (all, tag: string, number: string) => `${tag}${isoTime(number) ?? all.slice(tag.length)}`);
}

/** Writes ISO 8601 in these members of JSON as a number of seconds. */
export function jsonInSeconds(...members: readonly string[]): (answer: string) => string {
  const text = new RegExp(`("(?:${members.join('|')})"\\s*:\\s*)"([^"]*)"`, 'g');
  return (answer) =>
    answer.replace(text, (all, name: string, written: string) => {
      const time = Date.parse(written);
      return Number.isNaN(time) ? all : `${name}${time / 1000}`;
    });
}

/** Writes seconds in these members of JSON as ISO 8601. */
export function jsonInIsoTime(...members: readonly string[]): (answer: string) => string {
  const seconds = new RegExp(`("(?:${members.join('|')})"\\s*:\\s*)([-+.\\deE]+)`, 'g');
  return (answer) =>
    answer.replace(seconds, (all, name: string, number: string) => {
      const time = isoTime(number);
      return time === undefined ? all : `${name}"${time}"`;
    });
}

function isoTime(seconds: string): string | undefined {
  const time = new Date(Number(seconds) * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
