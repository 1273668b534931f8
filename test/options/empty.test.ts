import { describe, expect, test } from 'vitest';
import { allTables } from '../../src/all-options.ts';
import type { Option } from '../../src/options/option.ts';
import { parseOptions } from '../../src/options/parse.ts';
import type { Raw } from '../../src/options/raw.ts';

const all = allTables.flatMap((table) => Object.entries(table));
const unsafe = all.filter(([, option]) => option.emptyIsUnsafe);

function problemsOf(name: string, option: Option, raw: Raw): readonly string[] {
  const given = Object.assign(Object.create(null), { [name]: raw });
  return parseOptions({ [name]: option }, { surface: raw.surface, given }).problems;
}

test('the options that must not be empty', () => {
  expect(unsafe.map(([name]) => name).sort()).toEqual([
    'allowed-account-ids',
    'cluster-ids',
    'execution-role-arn',
    'inline-session-policy',
    'managed-session-policies',
    'role-to-assume',
    'web-identity-token-env',
    'web-identity-token-file',
    'workgroup-names',
  ]);
});

describe.each(unsafe)('%s', (name, option) => {
  const empty = 'is empty. Give a value or remove the option; a variable may be unset';

  test('that was typed and is empty is an error that names it', () => {
    expect(problemsOf(name, option, { surface: 'cli', words: [''] })).toEqual([`--${name} ${empty}`]);
    const nothing = problemsOf(name, option, { surface: 'cli', words: [] });
    expect(nothing).toEqual([option.kind === 'list' ? `--${name} ${empty}` : `--${name}: needs a value`]);
    expect(problemsOf(name, option, { surface: 'document', value: '' })[0]).toContain(empty);
  });

  test('that is an empty list is an error, as an input too', () => {
    if (option.kind !== 'list') return;
    for (const raw of [
      { surface: 'cli', words: ['[]'] },
      { surface: 'cli', words: [' [ ] '] },
      { surface: 'action', text: '[]' },
      { surface: 'action', text: '\n[]\n' },
    ] as const) {
      expect(problemsOf(name, option, raw)).toEqual([`${raw.surface === 'cli' ? '--' : ''}${name} ${empty}`]);
    }
    expect(problemsOf(name, option, { surface: 'document', value: [] })).toHaveLength(1);
  });

  test('that is an empty input was not given', () => {
    const missing = option.required ? [expect.stringMatching(/^Give /)] : [];
    expect(problemsOf(name, option, { surface: 'action', text: ' \n' })).toEqual(missing);
  });
});

test('any other option that is empty was not given', () => {
  for (const [name, option] of all.filter(([, { emptyIsUnsafe, required }]) => !emptyIsUnsafe && !required)) {
    expect(problemsOf(name, option, { surface: 'action', text: '' }), name).toEqual([]);
    if (option.kind !== 'switch') expect(problemsOf(name, option, { surface: 'cli', words: [''] }), name).toEqual([]);
  }
});
