import type { Plain } from './plain.ts';
import { floatText, isList, isMap, isoOf, wordOf } from './python.ts';

interface Style {
  /** What opens a line of this depth; undefined keeps everything on one line. */
  readonly line: ((depth: number) => string) | undefined;
  readonly comma: string;
  readonly colon: string;
  readonly escaped: RegExp;
  readonly time: (date: Date) => string;
}

const CONTROLS = /["\\\u0000-\u001f]/g;
const ALL_BUT_ASCII = /["\\]|[^ -~]/g;
const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** JSON on many lines, four spaces a level; letters beyond ASCII as they are. The AWS CLI's `json`. */
export function prettyJson(value: Plain): string {
  const line = (depth: number) => `\n${'    '.repeat(depth)}`;
  return text(value, { line, comma: ',', colon: ': ', escaped: CONTROLS, time: isoOf }, 0);
}

/** JSON on one line with a space after commas and colons. */
export function lineJson(value: Plain): string {
  return text(value, { line: undefined, comma: ', ', colon: ': ', escaped: CONTROLS, time: isoOf }, 0);
}

/** JSON without any space, in ASCII: what JMESPath's `to_string` makes of a value. */
export function compactJson(value: Plain): string {
  return text(value, { line: undefined, comma: ',', colon: ':', escaped: ALL_BUT_ASCII, time: wordOf }, 0);
}

function text(value: Plain, style: Style, depth: number): string {
  if (isList(value)) {
    return block('[', ']', { style, depth, items: value.map((item) => text(item, style, depth + 1)) });
  }
  if (isMap(value)) {
    const items = [...value].map(
      ([name, member]) => `${quoted(name, style)}${style.colon}${text(member, style, depth + 1)}`,
    );
    return block('{', '}', { style, depth, items });
  }
  if (typeof value === 'string') return quoted(value, style);
  if (value instanceof Date) return quoted(style.time(value), style);
  return typeof value === 'number' ? floatText(value, { nan: 'NaN', infinity: 'Infinity' }) : String(value);
}

interface Inside {
  readonly style: Style;
  readonly depth: number;
  readonly items: readonly string[];
}

function block(open: string, close: string, { style, depth, items }: Inside): string {
  if (items.length === 0) return open + close;
  const line = style.line ?? (() => '');
  return `${open}${line(depth + 1)}${items.join(style.comma + line(depth + 1))}${line(depth)}${close}`;
}

function quoted(value: string, style: Style): string {
  const escapeOf = (unit: string) => SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `"${value.replace(style.escaped, escapeOf)}"`;
}
