import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FailureError, UsageError } from '../../src/errors.ts';
import { compileQuery, problemWithQuery } from '../../src/render/query.ts';
import { plainFrom } from './data.ts';

const ANSWER = plainFrom('{"DbUser": "IAM:etl", "DbPassword": "secret"}');

describe('tells before the call what is wrong with the form of a query', () => {
  test.each([
    ['[', 'ends too early'],
    ['DbUser.', 'ends too early'],
    ['DbUser]', 'has "]" in column 7, where it cannot stand'],
    ['a b', 'has "b" in column 3, where it cannot stand'],
    ['a = b', 'has "=" in column 3, where it cannot stand'],
    ["'open", "has ' in column 1 and no other to close it"],
    ['"bad\\x"', 'has a name in column 1 that is no JSON string'],
    ['`bad"`', 'has a literal in column 1 that is no JSON'],
    ['', 'must not be empty'],
    [`${'('.repeat(100_000)}a`, 'is nested too deeply'],
  ])('%.20s', async (text, problem) => {
    expect(await problemWithQuery(text)).toBe(problem);
    await expect(compileQuery(text)).rejects.toThrow(UsageError);
  });
});

describe('tells when a query runs what it cannot do with the data', () => {
  test.each([
    ['nope(@)', '--query: has no function nope()'],
    ['length()', '--query: length() takes 1 argument, not 0'],
    ['not_null()', '--query: not_null() takes at least 1 argument, not 0'],
    ['abs(DbUser)', '--query: abs() takes a number, not the type string'],
    ['join(DbUser, [DbUser, nope])', '--query: join() takes an array of strings, not the type null'],
    ['DbUser < `1`', '--query: compares a string with a number'],
    ['`[1]`[::0]', '--query: has a slice with a step of 0'],
    ['[&DbUser]', '--query: the result holds an expression (&...), which cannot be printed'],
  ])('%s', async (text, problem) => {
    expect(await problemWithQuery(text)).toBeUndefined();
    const query = await compileQuery(text);
    expect(() => query(ANSWER)).toThrow(FailureError);
    expect(() => query(ANSWER)).toThrow(problem);
  });
});

test('leaves alone what it never comes to: an unknown function behind an "or" is no problem', async () => {
  expect((await compileQuery('DbUser || nope(@)'))(ANSWER)).toBe('IAM:etl');
});

test('keeps the order of members that look like numbers', async () => {
  const picked = (await compileQuery('{"2": DbUser, "1": DbPassword}'))(ANSWER);
  expect(picked instanceof Map && [...picked.keys()]).toEqual(['2', '1']);
});

test('says something of every text, and never breaks', async () => {
  const signs = [...'abc.*[]{}()|&!<>=?:,@"\'`-019 \\', '[?', '[]', 'sort(', '&a', 'é', '😀'];
  const text = fc.array(fc.constantFrom(...signs), { maxLength: 14 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, async (expression) => {
      if ((await problemWithQuery(expression)) !== undefined) return;
      const query = await compileQuery(expression);
      try {
        query(ANSWER);
      } catch (error) {
        expect(error).toBeInstanceOf(FailureError);
      }
    }),
    { numRuns: 2000 },
  );
});
