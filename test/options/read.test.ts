import { describe, expect, test } from 'vitest';
import type { Option } from '../../src/options/option.ts';
import type { Raw } from '../../src/options/raw.ts';
import { oneOf, read } from '../../src/options/read.ts';

const text: Option = { kind: 'text', summary: '', example: 'x', maxLength: 5 };
const number: Option = { kind: 'integer', summary: '', example: '900', unit: 'seconds', min: 900, max: 3600 };
const bool: Option = { kind: 'switch', summary: '' };
const list: Option = { kind: 'list', summary: '', example: 'x', each: { maxLength: 5 }, maxItems: 3 };
const lines: Option = { ...list, lines: true };
const choice: Option = { kind: 'choice', summary: '', choices: ['json', 'text'] };

const input = (value: string): Raw => ({ surface: 'action', text: value });
const argv = (...words: string[]): Raw => ({ surface: 'cli', words });
const json = (value: unknown): Raw => ({ surface: 'document', value });

const NUMBER = 'must be a whole number of seconds from 900 to 3600';

const values: readonly (readonly [Option, Raw, unknown])[] = [
  [text, input('  abc\n'), 'abc'],
  [text, argv(' abc '), ' abc '],
  [text, json('abc'), 'abc'],
  [number, input('900'), 900],
  [number, input(' 3600 '), 3600],
  [number, argv('+1_000'), 1000],
  [number, argv('0900'), 900],
  [number, json(1800), 1800],
  [bool, input('true'), true],
  [bool, input('True'), true],
  [bool, input(' FALSE '), false],
  [bool, argv(), true],
  [bool, json(false), false],
  [list, input('a,b\nc'), ['a', 'b', 'c']],
  [list, input('a, b,,\r\n'), ['a', 'b']],
  [list, input('["a,b", "c"]'), ['a,b', 'c']],
  [lines, input('a,b\n\n c \r\nd'), ['a,b', 'c', 'd']],
  [list, argv('a,b', 'c'), ['a,b', 'c']],
  [list, argv('["a","b"]'), ['a', 'b']],
  [list, json(['a', 'b']), ['a', 'b']],
  [choice, input('json'), 'json'],
  [choice, argv('text'), 'text'],
];

test.each(values)('%j reads %j as %j', (option, raw, value) => {
  expect(read(option, raw)).toEqual({ value });
});

const problems: readonly (readonly [Option, Raw, string])[] = [
  [text, input('abcdef'), '"abcdef" has 6 characters; it must have at most 5'],
  [text, argv(), 'needs a value'],
  [text, argv('a', 'b'), 'takes one value, but got "a" "b"'],
  [text, json(7), '"7" must be a string'],
  [text, json(null), '"null" must be a string'],
  [text, json(undefined), '"nothing" must be a string'],
  [number, input('899'), `"899" ${NUMBER}`],
  [number, input('3601'), `"3601" ${NUMBER}`],
  [number, input('-900'), `"-900" ${NUMBER}`],
  [number, input('9e2'), `"9e2" ${NUMBER}`],
  [number, input('900.0'), `"900.0" ${NUMBER}`],
  [number, input('0x384'), `"0x384" ${NUMBER}`],
  [number, input('9'.repeat(400)), `"${'9'.repeat(100)}..." ${NUMBER}`],
  [number, input('NaN'), `"NaN" ${NUMBER}`],
  [number, json('900'), '"\\"900\\"" must be a whole number'.replaceAll('\\', '')],
  [number, json(900.5), '"900.5" must be a whole number'],
  [bool, input('yes'), '"yes" must be true or false'],
  [bool, input('tRUE'), '"tRUE" must be true or false'],
  [bool, argv('true'), 'takes no value, but got "true"'],
  [bool, json('true'), '""true"" must be true or false'],
  [list, input('a,abcdef'), '"abcdef" has 6 characters; it must have at most 5'],
  [
    list,
    input('abcdef,ghijkl'),
    '"abcdef" has 6 characters; it must have at most 5; "ghijkl" has 6 characters; it must have at most 5',
  ],
  [list, input('a,b,c,d'), 'has 4 items; it may have at most 3'],
  [list, input('[1'), '"[1" is not a valid JSON array'],
  [list, input('[1]'), '"1" must be a string, as every item of the array'],
  [list, json({ a: 1 }), '"{"a":1}" must be an array of strings'],
  [choice, input('yaml'), '"yaml" must be json or text'],
];

test.each(problems)('%j refuses %j: %s', (option, raw, problem) => {
  expect(read(option, raw)).toEqual({ problem });
});

describe('one of', () => {
  test.each([
    [['json'], 'json'],
    [['json', 'text'], 'json or text'],
    [['json', 'text', 'table'], 'json, text or table'],
  ])('%j reads "%s"', (choices, words) => {
    expect(oneOf(choices)).toBe(words);
  });
});
