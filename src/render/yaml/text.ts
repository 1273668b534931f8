import { isBreak, shapeOf } from './shape.ts';
import type { YamlWriter } from './writer.ts';

/** libyaml looks for a space to break at behind this column. */
const BEST_WIDTH = 80;
const LONGEST_SIMPLE_KEY = 128;
const SHORT: Readonly<Record<string, string>> = {
  '\0': '0',
  '\u0007': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\u001b': 'e',
  '"': '"',
  '\\': '\\',
  '\u0085': 'N',
  '\u00a0': '_',
  '\u2028': 'L',
  '\u2029': 'P',
};

interface Place {
  readonly writer: YamlWriter;
  /** Where the lines of a folded text begin. */
  readonly indent: number;
  readonly isKey: boolean;
}

/** A key that fits on its line; any other is written behind a `? `. */
export function isSimpleKey(name: string): boolean {
  return !shapeOf(name).hasBreaks && new TextEncoder().encode(name).length <= LONGEST_SIMPLE_KEY;
}

/** Writes a text in the first style that can hold it: plain, in single quotes, in double quotes. */
export function writeText(text: string, place: Place): void {
  const shape = shapeOf(text);
  if (shape.mayBePlain && !(place.isKey && text === '')) writePlain(text, place);
  else if (shape.mayBeSingleQuoted) writeSingleQuoted(text, place);
  else writeDoubleQuoted(text, place);
}

function writePlain(text: string, { writer, indent, isKey }: Place): void {
  const characters = [...text];
  writer.word(characters[0] ?? '');
  for (const [index, character] of characters.entries()) {
    if (index === 0) continue;
    if (!isKey && mayFold(characters, index, writer) && characters[index + 1] !== ' ') writer.toColumn(indent);
    else writer.put(character);
  }
}

function writeSingleQuoted(text: string, { writer, indent, isKey }: Place): void {
  const characters = [...text];
  let inBreaks = false;
  writer.sign("'");
  for (const [index, character] of characters.entries()) {
    if (isBreak(character)) {
      if (!inBreaks && character === '\n') writer.lineBreak('\n');
      writer.lineBreak(character);
      inBreaks = true;
      continue;
    }
    const isInside = index > 0 && index < characters.length - 1;
    if (
      character === ' ' &&
      !isKey &&
      isInside &&
      mayFold(characters, index, writer) &&
      characters[index + 1] !== ' '
    ) {
      writer.toColumn(indent);
      continue;
    }
    if (inBreaks && character !== ' ') {
      writer.toColumn(indent);
      inBreaks = false;
    }
    writer.put(character === "'" ? "''" : character);
  }
  if (inBreaks) writer.toColumn(indent);
  writer.glue("'");
}

function writeDoubleQuoted(text: string, { writer, indent, isKey }: Place): void {
  const characters = [...text];
  writer.sign('"');
  for (const [index, character] of characters.entries()) {
    const isInside = index > 0 && index < characters.length - 1;
    if (!isKey && isInside && mayFold(characters, index, writer)) {
      writer.toColumn(indent);
      if (characters[index + 1] === ' ') writer.put('\\');
    } else writer.put(escaped(character));
  }
  writer.glue('"');
}

/** A single space far enough to the right. The second of two spaces never breaks the line. */
function mayFold(characters: readonly string[], index: number, writer: YamlWriter): boolean {
  return characters[index] === ' ' && characters[index - 1] !== ' ' && writer.column() > BEST_WIDTH;
}

function escaped(character: string): string {
  // Half a character stays as it is, for the caller to refuse: UTF-8 cannot write it, and neither can the AWS CLI.
  const isPlain = /^[ -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]$/u.test(character);
  if (isPlain && character !== '"' && character !== '\\') return character;
  if (SHORT[character]) return `\\${SHORT[character]}`;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
