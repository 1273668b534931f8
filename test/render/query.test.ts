import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FailureError, UsageError } from '../../src/errors.ts';
import { render } from '../../src/render/index.ts';
import { renderOptions } from '../../src/render/options.ts';
import { compileQuery, problemWithQuery } from '../../src/render/query.ts';
import { plainFrom } from './data.ts';

const ANSWER = plainFrom('{"DbUser": "IAM:etl", "DbPassword": "secret", "Expiration": "2030-01-02T03:04:05+00:00"}');

describe('finds what is wrong with the form of a query before the call', () => {
  test.each([
    ['[', 'the [ at column 1 is not closed'],
    ['(DbUser', 'the ( at column 1 is not closed'],
    ['DbUser[0', 'the [ at column 7 is not closed after a number'],
    ['DbUser.', 'it ends after "."'],
    ['DbUser |', 'it ends after "|"'],
    ['DbUser]', 'unexpected "]" at column 7'],
    ['a.(b)', 'unexpected "(" at column 3'],
    ['a.@', 'unexpected "@" at column 3'],
    ['a.[0]', 'unexpected "[0]" at column 3'],
    ['a b', 'unexpected "b" at column 3'],
    ['[a b]', 'unexpected "b" at column 4'],
    ['{a: b c: d}', 'unexpected "c" at column 7'],
    ['{a b}', 'unexpected "b" at column 4'],
    ['{}', 'unexpected "}" at column 2'],
    ['()', 'unexpected ")" at column 2'],
    ['length(a b)', 'unexpected "b" at column 10'],
    ['length(a,)', 'unexpected ")" at column 10'],
    ['length(@)(@)', 'unexpected "(" at column 10'],
    ['"length"(@)', 'unexpected "(" at column 9'],
    ['a[1 2]', 'the [ at column 2 is not closed after a number'],
    ['a[b]', 'unexpected "[" at column 2'],
    ['[--1]', 'the [ at column 1 is not closed after a number'],
    ['a -1', 'unexpected "-" at column 3'],
    ['(a]', 'unexpected "]" at column 3'],
    ['a = b', 'unexpected "=" at column 3'],
    ['a || 😀', 'unexpected "😀" at column 6'],
    ["'open", "the ' at column 1 is not closed"],
    ["DbUser || 'open\\'", "the ' at column 11 is not closed"],
    ['`1', 'the ` at column 1 is not closed'],
    ['"open', 'the " at column 1 is not closed'],
    ['"bad\\x"', 'the name at column 1 is not a valid JSON string'],
    ['`bad"`', 'the literal at column 1 is not valid JSON'],
    ['', 'it is empty'],
    ['  ', 'it is empty'],
  ])('%s', async (text, problem) => {
    expect(await problemWithQuery(text)).toBe(`is not valid JMESPath: ${problem}`);
    await expect(compileQuery(text)).rejects.toThrow(UsageError);
  });
});

describe('refuses a query that could take any time or memory, and that no answer needs', () => {
  test.each([
    ['a'.repeat(10_001), 'must not be longer than 10000 characters'],
    [`${'('.repeat(500)}a`, 'must not be nested more than 100 levels deep'],
    [`${'['.repeat(50_000)}a`, 'must not be longer than 10000 characters'],
    [`a${'.a'.repeat(600)}`, 'must not have more than 1000 names and signs'],
    [`[@,@]${'|[@,@]'.repeat(30)}`, 'could make a result too large to print'],
    [`[@,@]${'|[].[@,@]'.repeat(30)}`, 'could make a result too large to print'],
    [`DbUser${"|join('',[@,@,@,@])".repeat(20)}`, 'could make a result too large to print'],
    [`[@]${'|[to_string(@)]'.repeat(60)}`, 'could make a result too large to print'],
    [`@${'|{a:@,b:@}'.repeat(30)}|to_string(@)`, 'could make a result too large to print'],
    ['toString(@)', 'has a name at column 1 that no answer has'],
    ['@.constructor', 'has a name at column 3 that no answer has'],
    ['{"__proto__": DbUser}', 'has a name at column 2 that no answer has'],
    ['`[{"jmespathType": "Expref"}]`', 'has a name at column 1 that no answer has'],
  ])('%.30s', async (text, problem) => {
    expect(await problemWithQuery(text)).toBe(problem);
  });

  test.each([
    ['blanks in an open bracket', `[${' '.repeat(9999)}`],
    ['blanks in a slice', `[:${' '.repeat(9998)}`],
    ['a slice in pieces', `[1 : ${' '.repeat(3000)}:${' '.repeat(3000)}1${' '.repeat(3000)}`],
    ['backslashes in an open text', `'${'\\'.repeat(9998)}`],
    ['signs', '['.repeat(999)],
    ['a literal that is not JSON', `\`${'["'.repeat(3000)}\``],
  ])('%s', async (_, text) => {
    const started = performance.now();
    expect(await problemWithQuery(text)).toBeDefined();
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('a literal of many levels', async () => {
    const query = await compileQuery(`\`${'['.repeat(500)}${']'.repeat(500)}\``);
    expect(() => query(ANSWER)).toThrow('makes a result nested more than 100 levels deep');
  });
});

describe('names what a query cannot do with the data', () => {
  test.each([
    ['nope(@)', 'unknown function nope()'],
    ['length()', 'length() takes 1 argument but received 0'],
    ['not_null()', 'not_null() takes at least 1 argument but received 0'],
    ['abs(DbUser)', 'abs() expected argument 1 to be type number but received type string'],
    ['length(`1`)', 'length() expected argument 1 to be type string or array or object but received type number'],
    ['starts_with(nope, `x`)', 'starts_with() expected argument 1 to be type string or array but received type null'],
    ['join(DbUser, [DbUser, nope])', 'join() expected argument 2 to be type Array<string> but received type array'],
    ['`[1]`[::0]', 'the step of a slice is 0'],
    ['sort_by([@], &DbUser2)', 'a function or a comparison does not take a value of this type'],
  ])('%s', async (text, problem) => {
    const query = await compileQuery(text, '--query');
    expect(() => query(ANSWER)).toThrow(FailureError);
    expect(() => query(ANSWER)).toThrow(`--query: "${text}" cannot be used on the answer: ${problem}`);
  });

  test.each(['&DbUser', '[&DbUser]', '{a: &DbUser}'])('%s', async (text) => {
    const query = await compileQuery(text);
    expect(() => query(ANSWER)).toThrow(`query: "${text}" makes an expression (&...), which cannot be printed`);
  });
});

describe('reads expressions that the library alone reads differently', () => {
  test.each([
    ["'it\\'s \\'quoted\\''", "it's 'quoted'"],
    ['`"a\\`b\\`c"`', 'a`b`c'],
    ['`foo`', 'foo'],
    ['length(@.DbUser)', 7],
    ['(@.DbUser)', 'IAM:etl'],
    ["starts_with('IAM:IAM:x', 'IAM:')", true],
    ["starts_with(DbUser, 'etl')", false],
    ['DbUser\r\n|| DbPassword', 'IAM:etl'],
    ['[@][*][DbUser]', [['IAM:etl']]],
    ['max_by(`[]`, &a)', null],
    ['avg(`[]`)', null],
    ['constructed || DbUser', 'IAM:etl'],
  ])('%s', async (text, result) => {
    expect((await compileQuery(text))(ANSWER)).toEqual(result);
  });
});

test('does not run a part that is not needed: an unknown function after an "or" is not a problem', async () => {
  expect((await compileQuery('DbUser || nope(@)'))(ANSWER)).toBe('IAM:etl');
});

test('keeps the point of a whole number that was written with one', async () => {
  const data = new Map([['ExpiresAt', { float: 1893553445 }]]);
  expect((await compileQuery('[ExpiresAt, length(@)]'))(data)).toEqual([{ float: 1893553445 }, 1]);
});

describe('ends every query with a result or with one line', () => {
  const signs = [...'abc.*[]{}()|&!<>=?:,@"\'`-019 \\\t', '[?', '[]', 'sort(', '&a', 'é', '😀', '[@,@]', 'DbUser', '|'];
  const parts = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((texts) => texts.join(''));
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }));

  test.each([
    ['of JMESPath signs', parts],
    ['of any characters', anything],
  ])('%s', async (_, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(...renderOptions.output.choices), async (text, output) => {
        const problem = await problemWithQuery(text);
        if (problem !== undefined) {
          expect(problem).toMatch(/^(?:is not valid JMESPath: .|must not |could make |has a name )/);
          return;
        }
        const query = await compileQuery(text);
        try {
          await render(query(ANSWER), { output, title: 'T' });
        } catch (error) {
          expect(error).toBeInstanceOf(FailureError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
