import { describe, expect, test } from 'vitest';
import { chooseOperation } from '../../src/operations/choose.ts';
import { findOperation, operations } from '../../src/operations/index.ts';
import type { RawOptions } from '../../src/options/raw.ts';

const REDSHIFT = 'redshift get-cluster-credentials';
const EMR = 'emr get-cluster-session-credentials';

function given(...names: string[]): RawOptions {
  return {
    surface: 'input',
    given: Object.fromEntries(names.map((name) => [name, { surface: 'input', text: 'x' } as const])),
  };
}

describe('an operation is found by', () => {
  test.each([
    [REDSHIFT, REDSHIFT],
    ['get-cluster-credentials', REDSHIFT],
    [EMR, EMR],
    ['get-cluster-session-credentials', EMR],
    [' redshift\tget-cluster-credentials ', REDSHIFT],
    ['redshift', undefined],
    ['emr get-cluster-credentials', undefined],
    ['Redshift Get-Cluster-Credentials', undefined],
    ['', undefined],
  ])('"%s": %s', (typed, name) => {
    expect(findOperation(typed)?.name).toBe(name);
  });
});

describe('the operation that is meant', () => {
  test.each([
    [undefined, ['db-user'], REDSHIFT],
    [undefined, ['no-auto-create', 'region'], REDSHIFT],
    [undefined, ['cluster-id', 'role-to-assume'], EMR],
    [EMR, [], EMR],
  ])('named %s with %j is %s', (named, names, operation) => {
    expect(chooseOperation(named, given(...names))).toMatchObject({ operation: { name: operation }, problems: [] });
  });

  test.each([
    [undefined, [], ['operation: is required, since no option of an operation was given; it must be']],
    [undefined, ['region'], ['operation: is required, since no option of an operation was given; it must be']],
    [
      undefined,
      ['db-user', 'cluster-id'],
      [`operation: is required, since options of several were given: db-user (${REDSHIFT}); cluster-id (${EMR})`],
    ],
    [EMR, ['db-user', 'auto-create'], [`db-user: belongs to ${REDSHIFT}, not to ${EMR}`, 'auto-create: belongs to']],
    [REDSHIFT, ['cluster-id'], [`cluster-id: belongs to ${EMR}, not to ${REDSHIFT}`]],
  ])('named %s with %j cannot be told: %j', (named, names, problems) => {
    const choice = chooseOperation(named, given(...names));
    expect(choice.problems).toHaveLength(problems.length);
    for (const [index, problem] of problems.entries()) expect(choice.problems[index]).toContain(problem);
  });
});

test('no option belongs to two operations: it could not tell which is meant', () => {
  const names = operations.flatMap(({ options }) => Object.keys(options));
  expect(new Set(names).size).toBe(names.length);
});

test('every example is one that its own option accepts', () => {
  for (const { options } of operations) {
    for (const [name, option] of Object.entries(options)) {
      if (option.kind === 'switch' || option.kind === 'choice') continue;
      const { problems } = parseOne(name, option.example);
      expect(problems.filter((problem) => problem.startsWith(name))).toEqual([]);
    }
  }
});

function parseOne(name: string, text: string) {
  const operation = operations.find(({ options }) => name in options);
  if (!operation) throw new Error(`Nobody knows ${name}`);
  return operation.prepare({ surface: 'input', given: { [name]: { surface: 'input', text } } });
}
