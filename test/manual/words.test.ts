import { describe, expect, test } from 'vitest';
import { defaultInWords, limitsInWords, wrapped } from '../../src/manual/words.ts';
import type { Option } from '../../src/options/option.ts';

const text: Option = { kind: 'text', summary: '', example: 'x' };
const number: Option = { kind: 'integer', summary: '', example: '1', unit: 'seconds', min: 1, max: 9 };
const list: Option = { kind: 'list', summary: '', example: 'x', each: { maxLength: 3 }, maxItems: 2 };
const lower = { regex: /^[a-z]+$/, says: 'lower case' };

describe('limits in words', () => {
  test.each([
    [text, 'cli', undefined],
    [{ ...text, maxLength: 5 }, 'cli', 'at most 5 characters'],
    [{ ...text, minLength: 2, maxLength: 5 }, 'cli', '2 to 5 characters'],
    [{ ...text, pattern: lower }, 'cli', 'lower case'],
    [{ ...text, pattern: lower, maxLength: 5 }, 'cli', 'lower case; at most 5 characters'],
    [number, 'cli', 'a whole number of seconds from 1 to 9'],
    [{ kind: 'switch', summary: '' }, 'action', 'true or false'],
    [{ kind: 'choice', summary: '', choices: ['a', 'b', 'c'] }, 'cli', 'a, b or c'],
    [list, 'cli', 'one or more words, or a JSON array; each at most 3 characters; at most 2'],
    [list, 'action', 'one a line, or separated by commas, or a JSON array; each at most 3 characters; at most 2'],
    [{ ...list, lines: true, each: {} }, 'action', 'one a line, or a JSON array; at most 2'],
  ] as const)('of %j for %s are "%s"', (option, surface, words) => {
    expect(limitsInWords(option, surface)).toBe(words);
  });
});

describe('the default in words', () => {
  test.each([
    [text, undefined],
    [{ ...text, default: 'x' }, 'x'],
    [{ ...text, otherwise: 'the profile' }, 'the profile'],
    [{ ...text, required: true, otherwise: 'the profile' }, undefined],
    [{ ...number, default: 0 }, '0'],
    [{ ...number, serviceDefault: 7 }, '7 (set by AWS)'],
    [{ kind: 'switch', summary: '', default: false }, 'false'],
  ] as const)('of %j is %j', (option, words) => {
    expect(defaultInWords(option)).toBe(words);
  });
});

describe('a wrapped text', () => {
  test.each([
    ['a bb ccc', 4, ['a bb', 'ccc']],
    ['a bb ccc', 80, ['a bb ccc']],
    ['toolong a', 3, ['toolong', 'a']],
    ['', 3, ['']],
  ])('%j in %d columns is %j', (long, width, lines) => {
    expect(wrapped(long, width)).toEqual(lines);
  });
});
