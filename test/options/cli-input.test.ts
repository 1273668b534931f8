import { describe, expect, test } from 'vitest';
import { type Parsers, withDocument } from '../../src/options/cli-input.ts';
import { member } from '../../src/options/names.ts';
import type { Raw } from '../../src/options/raw.ts';

const names = new Map(['db-user', 'auto-create', 'no-auto-create', 'db-groups'].map((name) => [member(name), name]));
const parsers: Parsers = {
  'cli-input-json': async () => JSON.parse,
  'cli-input-yaml': async () => (text) => ({ DbUser: text }),
};
const argv = (...words: string[]): Raw => ({ surface: 'cli', words });

function merge(given: Readonly<Record<string, Raw>>, surface: 'cli' | 'action' = 'cli') {
  return withDocument({ surface, given }, () => names, parsers);
}

describe('a document', () => {
  test('adds its members, with the names of the API and unchanged values', async () => {
    const document = { DbUser: 7, AutoCreate: false, DbGroups: null };
    const { raw, problems } = await merge({ 'cli-input-json': argv(JSON.stringify(document)) });
    expect(problems).toEqual([]);
    expect(raw.given).toMatchObject({
      'db-user': { surface: 'document', value: 7 },
      'auto-create': { surface: 'document', value: false },
      'db-groups': { surface: 'document', value: null },
    });
  });

  test.each([
    ['the option', { 'db-user': argv('bob') }, { DbUser: 'eve' }, 'db-user', argv('bob')],
    ['an empty option', { 'db-user': argv('') }, { DbUser: 'eve' }, 'db-user', { surface: 'document', value: 'eve' }],
    ['the negation of an option', { 'no-auto-create': argv() }, { AutoCreate: true }, 'auto-create', undefined],
    ['a list', { 'db-groups': argv('a') }, { DbGroups: ['b'] }, 'db-groups', argv('a')],
  ])('does not replace a given option: %s', async (_, given, document, name, winner) => {
    const { raw } = await merge({ ...given, 'cli-input-json': argv(JSON.stringify(document)) });
    expect(raw.given[name]).toEqual(winner);
  });

  test.each([
    [argv('{'), '--cli-input-json: cannot be read. Give file://PATH, or the text of one object'],
    [argv(), '--cli-input-json: needs a value'],
    [argv('[]'), '--cli-input-json: must be one object with a member for each option'],
    [argv('null'), '--cli-input-json: must be one object with a member for each option'],
    [argv('7'), '--cli-input-json: must be one object with a member for each option'],
    [argv('{"dbuser":1}'), '--cli-input-json: unknown member "dbuser". Did you mean DbUser?'],
    [argv('{"DbUsers":1}'), '--cli-input-json: unknown member "DbUsers". Did you mean DbUser?'],
    [argv('{"db-user":1}'), '--cli-input-json: unknown member "db-user". Did you mean DbUser?'],
    [
      argv('{"Zebra":1}'),
      '--cli-input-json: unknown member "Zebra". The members are DbUser, AutoCreate, NoAutoCreate, DbGroups',
    ],
  ])('%j has the problem %j', async (raw, problem) => {
    expect((await merge({ 'cli-input-json': raw })).problems).toEqual([problem]);
  });

  test('reports every unknown member', async () => {
    expect((await merge({ 'cli-input-json': argv('{"A":1,"DbUser":"x","B":2}') })).problems).toHaveLength(2);
  });

  test('excludes the other one, and names both as they are typed', async () => {
    const both = { 'cli-input-json': argv('{}'), 'cli-input-yaml': argv('x') };
    expect((await merge(both)).problems).toEqual(['Give either --cli-input-json or --cli-input-yaml, not both']);
    const inputs: Readonly<Record<string, Raw>> = {
      'cli-input-json': { surface: 'action', text: '{}' },
      'cli-input-yaml': { surface: 'action', text: ' ' },
    };
    expect((await merge(inputs, 'action')).problems).toEqual([]);
  });

  test('that is not given changes nothing, and loads no parser', async () => {
    const loud: Parsers = {
      'cli-input-json': () => Promise.reject(new Error('loaded')),
      'cli-input-yaml': () => Promise.reject(new Error('loaded')),
    };
    const raw = { surface: 'cli', given: { 'db-user': argv('bob'), 'cli-input-json': argv('') } } as const;
    expect(await withDocument(raw, () => names, loud)).toEqual({ raw, problems: [] });
  });
});
