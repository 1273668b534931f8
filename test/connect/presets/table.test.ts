import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makePresets, makers } from '../../../src/connect/presets/index.ts';
import { type PresetInput, type PresetName, presetNames, urlSchemes } from '../../../src/connect/presets/preset.ts';
import { needsOf, presetTable } from '../../../src/connect/presets/table.ts';
import type { ClientKind } from '../../../src/connect/target.ts';
import { Secret } from '../../../src/secret.ts';
import { filesIn } from '../../files-in.ts';
import { databaseInput, livyInput } from './input.ts';

const tls = { sslmode: 'verify-full', sslrootcert: '/ca.pem' } as const;

/** One input for each kind of cluster and each scheme of a URL, with all optional parts. */
const allInputs: readonly PresetInput[] = [
  ...urlSchemes.map((urlScheme) => databaseInput({ tls, urlScheme })),
  livyInput({ tls }),
];

function inputsFor(preset: PresetName): readonly PresetInput[] {
  return allInputs.filter(({ kind }) => presetTable[preset].serves.includes(kind));
}

describe.each(presetNames)('the row of %s', (preset) => {
  const row = presetTable[preset];

  test('lists the variables that the preset sets, and no other', () => {
    const made = inputsFor(preset).flatMap((input) => Object.keys(makers[preset](input).variables));
    const listed = row.sets.map(([variable]) => variable);
    const general = made.map((name) =>
      name.replace(/^(?:REDSHIFT|EMR)_/, 'PREFIX_').replace('PREFIX_USERNAME', 'PREFIX_USER'),
    );
    expect(new Set(general)).toEqual(new Set(listed));
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('says whether the password is in files only', () => {
    for (const input of inputsFor(preset)) {
      const { variables, files = {} } = makers[preset](input);
      const isSecret = Object.values(variables).some((value) => value instanceof Secret);
      expect(row.refreshable).toBe(!isSecret && Object.keys(files).length > 0);
    }
  });

  test.each(row.serves)('names all that the preset needs for %s', (kind: ClientKind) => {
    const needs = needsOf(preset, kind);
    const { target, ...input } = kind === 'livy' ? livyInput() : databaseInput();
    const only = Object.fromEntries(needs.map((part) => [part, target[part]]));
    expect(() => makers[preset]({ ...input, target: only })).not.toThrow();
    for (const part of needs) {
      expect(() => makers[preset]({ ...input, target: { ...only, [part]: undefined } }), part).toThrow();
    }
  });
});

test('the rows are in the order of the names', () => {
  expect(Object.keys(presetTable)).toEqual(presetNames);
  expect(Object.keys(makers)).toEqual(presetNames);
});

test('presets agree on the variables and files that they share', () => {
  for (const input of allInputs) {
    const names = presetNames.filter((name) => presetTable[name].serves.includes(input.kind));
    const forth = makePresets(names, input);
    const back = makePresets([...names].reverse(), input);
    expect(shown(back)).toEqual(shown(forth));
  }
});

function shown({ variables, files }: ReturnType<typeof makePresets>) {
  const text = (all: object) => Object.fromEntries(Object.entries(all).map(([name, value]) => [name, plain(value)]));
  return [text(variables), text(files)];
}

function plain(value: unknown): unknown {
  return value instanceof Secret ? value.reveal() : value;
}

test('the table and the words load no maker', () => {
  const light = [
    'src/connect/presets/table.ts',
    'src/connect/presets/preset.ts',
    'src/connect/presets/env-map.ts',
    ...filesIn('src/connect/presets/rows', '.ts'),
  ];
  for (const file of light) {
    const loaded = [...readFileSync(file, 'utf8').matchAll(/^import (?!type\b).*from '([^']+)'/gm)].map(
      ([, path]) => path,
    );
    expect(loaded.filter((path) => !/\/(?:rows\/\w+|libpq|names)\.ts$/.test(path ?? ''))).toEqual([]);
  }
  expect(readFileSync('src/connect/presets/rows/tools.ts', 'utf8')).not.toContain("'../libpq.ts'");
});
