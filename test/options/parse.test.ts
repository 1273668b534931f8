import { describe, expect, test } from 'vitest';
import type { OptionTable } from '../../src/options/option.ts';
import { namesOf, optionsOn } from '../../src/options/option.ts';
import { parseOptions } from '../../src/options/parse.ts';
import { givenNames, type RawOptions } from '../../src/options/raw.ts';
import { checkRules, type Rule, ruleInWords } from '../../src/options/rules.ts';

const table = {
  'db-user': { kind: 'text', required: true, summary: '', example: 'etl_user' },
  'auto-create': { kind: 'switch', negatable: true, summary: '' },
  summary: { kind: 'switch', default: true, only: 'action', summary: '' },
  'max-wait': { kind: 'integer', summary: '', example: '60', unit: 'seconds', min: 1, max: 99, default: 30 },
  output: { kind: 'choice', only: 'cli', choices: ['json', 'text'], default: 'json', summary: '' },
} as const satisfies OptionTable;

function inputs(texts: Readonly<Record<string, string>>): RawOptions {
  const given = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, { surface: 'action', text } as const]),
  );
  return { surface: 'action', given };
}

describe('options of a table', () => {
  const defaults = { summary: true, 'max-wait': 30, output: 'json' };

  test.each([
    [{ 'db-user': 'bob' }, { 'db-user': 'bob', ...defaults }],
    [
      { 'db-user': 'bob', 'max-wait': '7' },
      { 'db-user': 'bob', ...defaults, 'max-wait': 7 },
    ],
    [
      { 'db-user': 'bob', 'max-wait': ' ' },
      { 'db-user': 'bob', ...defaults },
    ],
    [
      { 'db-user': 'bob', 'auto-create': 'true' },
      { 'db-user': 'bob', 'auto-create': true, ...defaults },
    ],
    [
      { 'db-user': 'bob', 'auto-create': 'false' },
      { 'db-user': 'bob', 'auto-create': false, ...defaults },
    ],
    [
      { 'db-user': 'bob', 'no-auto-create': 'true' },
      { 'db-user': 'bob', 'auto-create': false, ...defaults },
    ],
    [
      { 'db-user': 'bob', 'no-auto-create': 'false' },
      { 'db-user': 'bob', ...defaults },
    ],
    [
      { 'db-user': 'bob', summary: 'false', other: 'x' },
      { 'db-user': 'bob', ...defaults, summary: false },
    ],
  ])('%j are %j', (given, values) => {
    expect(parseOptions(table, inputs(given))).toEqual({ values, problems: [] });
  });

  test.each([
    [{}, ['Give db-user, for example db-user: etl_user']],
    [{ 'db-user': '' }, ['Give db-user, for example db-user: etl_user']],
    [
      { 'max-wait': '100', summary: 'x' },
      [
        'Give db-user, for example db-user: etl_user',
        'summary: "x" must be true or false',
        'max-wait: "100" must be a whole number of seconds from 1 to 99',
      ],
    ],
    [
      { 'db-user': 'bob', 'auto-create': 'true', 'no-auto-create': 'true' },
      ['Give either auto-create or no-auto-create, not both'],
    ],
    [{ 'db-user': 'bob', 'no-auto-create': 'no' }, ['no-auto-create: "no" must be true or false']],
  ])('%j have the problems %j', (given, problems) => {
    expect(parseOptions(table, inputs(given)).problems).toEqual(problems);
  });

  test('are named as the user typed them', () => {
    const raw: RawOptions = {
      surface: 'cli',
      given: { 'max-wait': { surface: 'document', value: 'x' }, 'auto-create': { surface: 'cli', words: ['yes'] } },
    };
    expect(parseOptions(table, raw).problems).toEqual([
      'Give --db-user, for example --db-user etl_user',
      '--auto-create: takes no value, but got "yes"',
      'MaxWait: ""x"" must be a whole number',
    ]);
  });

  test('have all their names, each on its surface', () => {
    expect(namesOf(table)).toEqual(['db-user', 'auto-create', 'no-auto-create', 'summary', 'max-wait', 'output']);
    expect(Object.keys(optionsOn('action', table))).toEqual(['db-user', 'auto-create', 'summary', 'max-wait']);
    expect(Object.keys(optionsOn('cli', table))).toEqual(['db-user', 'auto-create', 'max-wait', 'output']);
    expect(givenNames(inputs({ a: 'x', b: '', c: ' \n' }))).toEqual(['a']);
  });
});

describe('rules between options', () => {
  const one: Rule = { kind: 'exactly-one-of', names: ['a', 'b', 'c'] };
  const most: Rule = { kind: 'at-most-one-of', names: ['a', 'b'] };
  const needs: Rule = { kind: 'needs', name: 'a', other: 'b' };

  test.each([
    [one, {}, ['Give a, b or c']],
    [one, { b: 'x' }, []],
    [one, { a: '', b: 'x' }, []],
    [one, { a: 'x', b: 'x', c: 'x' }, ['Give only one of a, b or c']],
    [most, {}, []],
    [most, { a: 'x', b: 'x' }, ['Give either a or b, not both']],
    [needs, { a: 'x' }, ['a is used only with b. Give both, or remove a']],
    [needs, { a: 'x', b: '' }, ['a is used only with b. Give both, or remove a']],
    [needs, { a: 'x', b: 'x' }, []],
    [needs, { b: 'x' }, []],
    [needs, {}, []],
  ])('%j with %j: %j', (rule, given, problems) => {
    expect(checkRules([rule], inputs(given as Record<string, string>))).toEqual(problems);
  });

  test.each([
    [one, 'Give exactly one of --a, --b or --c'],
    [{ kind: 'exactly-one-of', names: ['a', 'b'] } as Rule, 'Give either --a or --b'],
    [most, 'Give at most one of --a or --b'],
    [needs, '--a is used only with --b'],
  ])('%j reads "%s"', (rule, words) => {
    expect(ruleInWords(rule, 'cli')).toBe(words);
  });
});
