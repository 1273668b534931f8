// Names of members that every object has are names like any other. None of them may be found if it is not given.
import { describe, expect, test } from 'vitest';
import { variable } from '../../src/context.ts';
import { readInputs } from '../../src/entry/action/inputs.ts';
import { splitArgv } from '../../src/entry/cli/argv.ts';
import { chooseOperation } from '../../src/operations/choose.ts';
import { withDocument } from '../../src/options/cli-input.ts';
import type { OptionTable } from '../../src/options/option.ts';
import { parseOptions } from '../../src/options/parse.ts';
import { givenNames, isGiven, isTypedEmpty, type RawOptions, rawOf } from '../../src/options/raw.ts';
import { checkRules } from '../../src/options/rules.ts';

const NAMES = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'];

describe.each(NAMES)('%s', (name) => {
  const nothing: RawOptions = { surface: 'cli', given: {} };

  test('was not given', () => {
    expect(rawOf(nothing, name)).toBeUndefined();
    expect([isGiven(nothing, name), isTypedEmpty(nothing, name), givenNames(nothing)]).toEqual([false, false, []]);
    expect(checkRules([{ kind: 'needs', name, other: 'x' }], nothing)).toEqual([]);
  });

  test('is an option if a table says so', () => {
    const table: OptionTable = Object.fromEntries([[name, { kind: 'text', summary: '', example: 'x' }]]);
    const given = Object.fromEntries([[name, { surface: 'cli', words: ['v'] } as const]]);
    expect(parseOptions(table, nothing)).toEqual({ values: {}, problems: [], exitCode: undefined });
    expect(Object.entries(parseOptions(table, { surface: 'cli', given }).values)).toEqual([[name, 'v']]);
  });

  test('is unknown on the command line, in a document and as an operation', async () => {
    const line = splitArgv(['redshift', 'get-cluster-credentials', `--${name}`, 'x', `--${name}=y`]);
    expect(line.problems).toEqual([`Unknown option "--${name}"`, `Unknown option "--${name}"`]);
    expect(Object.keys(line.raw.given)).toEqual([]);
    const raw: RawOptions = {
      surface: 'cli',
      given: { 'cli-input-json': { surface: 'cli', words: [`{"${name}":{"polluted":1}}`] } },
    };
    const parsers = { 'cli-input-json': async () => JSON.parse, 'cli-input-yaml': async () => JSON.parse };
    const merged = await withDocument(raw, () => new Map([['DbUser', 'db-user']]), parsers);
    expect(merged.problems).toEqual([`--cli-input-json: unknown member "${name}". The members are DbUser`]);
    expect(merged.raw.given).toEqual(raw.given);
    expect(splitArgv([name, name]).operation).toBeUndefined();
    expect(chooseOperation(name, nothing).operation).toBeUndefined();
    expect({}).not.toHaveProperty('polluted');
  });

  test('is not an input', () => {
    expect(readInputs({ [`INPUT_${name.toUpperCase()}`]: 'x' }).raw.given).toEqual({});
  });

  test('is not a variable that is set', () => {
    expect(variable({}, name)).toBeUndefined();
  });

  test('is not a choice', () => {
    const table: OptionTable = { output: { kind: 'choice', summary: '', choices: ['json', 'text'] } };
    const given = { output: { surface: 'cli', words: [name] } } as const;
    expect(parseOptions(table, { surface: 'cli', given }).problems).toEqual([
      `--output: "${name}" must be json or text`,
    ]);
  });
});
