import { expect, it } from 'vitest';
import { createLineReader } from './lines.ts';

function linesOf(chunks: readonly (string | Buffer)[]): readonly string[] {
  const lines: string[] = [];
  const reader = createLineReader((line) => lines.push(line));
  for (const chunk of chunks) reader.write(Buffer.from(chunk));
  reader.end();
  return lines;
}

it.each([
  ['nothing', [], []],
  ['LF', ['a\nb\n'], ['a', 'b']],
  ['CRLF', ['a\r\nb\r\n'], ['a', 'b']],
  ['a lone CR', ['a\rb'], ['a', 'b']],
  ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ['a last line without an end', ['a\nb'], ['a', 'b']],
  ['a line in pieces', ['a', 'b', 'c\nd'], ['abc', 'd']],
  ['a CRLF in two pieces', ['a\r', '\nb'], ['a', 'b']],
  ['a CR at the end', ['a\r'], ['a']],
  ['a character in two pieces', [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], ['é']],
])('cuts at %s', (_, chunks, lines) => {
  expect(linesOf(chunks)).toEqual(lines);
});
