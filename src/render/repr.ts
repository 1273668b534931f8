import type { Plain } from './plain.ts';
import { isList, isMap, isScalar, wordOf } from './python.ts';

/** Any value as Python's `str()` writes it: a list within a cell comes out as `['a', 1, None]`. */
export function strOf(value: Plain): string {
  return isScalar(value) ? wordOf(value) : repr(value);
}

function repr(value: Plain): string {
  if (isList(value)) return `[${value.map(repr).join(', ')}]`;
  if (isMap(value)) return `{${[...value].map(([name, member]) => `${repr(name)}: ${repr(member)}`).join(', ')}}`;
  if (value instanceof Date) return 'datetime.datetime(1970, 1, 1, 0, 0)';
  return typeof value === 'string' ? quoted(value) : wordOf(value);
}

function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  return mark + text.replace(/[\\'"]|(?! )[\p{C}\p{Z}]/gu, (character) => escaped(character, mark)) + mark;
}

function escaped(character: string, mark: string): string {
  switch (character) {
    case '\n':
      return '\\n';
    case '\r':
      return '\\r';
    case '\t':
      return '\\t';
    case '\\':
    case mark:
      return `\\${character}`;
    case '"':
    case "'":
      return character;
  }
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
