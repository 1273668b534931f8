import type { Plain } from '../plain.ts';

const BLANK = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\]|\\[\s\S])*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const WORDS: ReadonlyMap<string, Plain> = new Map<string, Plain>([
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

/** JSON as Python reads it: whole numbers of any size apart from floats, NaN and Infinity too. Undefined when it is none. */
export function parseJson(text: string): Plain | undefined {
  let position = 0;

  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = position;
    const match = pattern.exec(text) ?? undefined;
    if (match) position += match[0].length;
    return match;
  };
  const takeSign = (sign: string): boolean => {
    take(BLANK);
    if (!text.startsWith(sign, position)) return false;
    position += sign.length;
    return true;
  };
  const string = (): string => {
    const match = take(TEXT);
    if (!match) throw new SyntaxError('no string');
    return JSON.parse(match[0]);
  };
  const value = (): Plain => {
    if (takeSign('[')) return several(']', value);
    if (takeSign('{')) return new Map(several('}', member));
    if (text[position] === '"') return string();
    for (const [word, meaning] of WORDS) if (takeSign(word)) return meaning;
    const number = take(NUMBER);
    if (!number) throw new SyntaxError('no value');
    return number[1] || number[2] ? Number(number[0]) : BigInt(number[0]);
  };
  const member = (): [string, Plain] => {
    take(BLANK);
    const name = string();
    if (!takeSign(':')) throw new SyntaxError('no colon');
    return [name, value()];
  };
  const several = <T>(close: string, one: () => T): T[] => {
    if (takeSign(close)) return [];
    const items = [one()];
    while (takeSign(',')) items.push(one());
    if (!takeSign(close)) throw new SyntaxError('not closed');
    return items;
  };

  try {
    const result = value();
    take(BLANK);
    return position === text.length ? result : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
