import { describe, expect, test } from 'vitest';
import { chooseOperation, operationOptions } from '../../src/operations/choose.ts';
import { operations, operationsNamed } from '../../src/operations/index.ts';
import type { Operation } from '../../src/operations/operation.ts';
import { parseOptions } from '../../src/options/parse.ts';
import type { RawOptions } from '../../src/options/raw.ts';
import { two, withIam } from './third-operation.ts';

const REDSHIFT = 'redshift get-cluster-credentials';
const EMR = 'emr get-cluster-session-credentials';
const BOTH = `"operation: ${REDSHIFT}", which needs db-user, and cluster-identifier or custom-domain-name; "operation: ${EMR}", which needs cluster-id`;

function given(...names: string[]): RawOptions {
  return {
    surface: 'action',
    given: Object.fromEntries(names.map((name) => [name, { surface: 'action', text: 'x' } as const])),
  };
}

describe('an operation is found by', () => {
  test.each([
    [REDSHIFT, [REDSHIFT]],
    ['get-cluster-credentials', [REDSHIFT]],
    [EMR, [EMR]],
    ['get-cluster-session-credentials', [EMR]],
    [' redshift\tget-cluster-credentials ', [REDSHIFT]],
    ['redshift', []],
    ['emr get-cluster-credentials', []],
    ['Redshift Get-Cluster-Credentials', []],
    ['', []],
    ['constructor', []],
    ['__proto__', []],
  ])('"%s": %s', (typed, names) => {
    expect(operationsNamed(typed).map(({ name }) => name)).toEqual(names);
  });
});

describe('the operation that is meant', () => {
  test.each([
    [undefined, ['db-user'], REDSHIFT],
    [undefined, ['cluster-identifier'], REDSHIFT],
    [undefined, ['db-user', 'cluster-identifier', 'custom-domain-name'], REDSHIFT],
    [undefined, ['no-auto-create', 'region'], REDSHIFT],
    [undefined, ['cluster-id', 'role-to-assume'], EMR],
    [undefined, ['execution-role-arn'], EMR],
    [EMR, [], EMR],
  ])('named %s with %j is %s', (named, names, operation) => {
    expect(chooseOperation(named, given(...names), two)).toMatchObject({
      operation: { name: operation },
      problems: [],
    });
  });

  test.each([
    [undefined, [], [`operation: give the options of one operation, or add one of these lines: ${BOTH}`]],
    [undefined, ['region'], [`operation: give the options of one operation, or add one of these lines: ${BOTH}`]],
    [undefined, ['__proto__', 'constructor'], [`operation: give the options of one operation, or`]],
    [
      undefined,
      ['db-user', 'cluster-id'],
      [
        `operation: the options belong to different operations: db-user (${REDSHIFT}); cluster-id (${EMR}). Keep the ` +
          `options of one, and add the line "operation: ${REDSHIFT}" or "operation: ${EMR}". ${REDSHIFT} has ` +
          'cluster-identifier instead of cluster-id',
      ],
    ],
    [
      EMR,
      ['db-user', 'auto-create'],
      [`db-user is an option of ${REDSHIFT}, not of ${EMR}. Remove it`, `auto-create is an option of ${REDSHIFT}`],
    ],
    [
      REDSHIFT,
      ['cluster-id'],
      [`cluster-id is an option of ${EMR}, not of ${REDSHIFT}. Did you mean cluster-identifier?`],
    ],
    [EMR, ['cluster-identifier'], [`not of ${EMR}. Did you mean cluster-id?`]],
  ])('named %s with %j is not known: %j', (named, names, problems) => {
    const choice = chooseOperation(named, given(...names), two);
    expect(choice.problems).toHaveLength(problems.length);
    for (const [index, problem] of problems.entries()) expect(choice.problems[index]).toContain(problem);
  });

  test('is not chosen if several operations lack equally many options', () => {
    const options = (name: string) =>
      ({ [name]: { kind: 'text', required: true, summary: '', example: 'x' } }) as const;
    const both = { kind: 'text', summary: '', example: 'x' } as const;
    const one: Operation = { ...withIam, name: 'one get', rules: [], options: { ...options('a'), both } };
    const other: Operation = { ...withIam, name: 'other get', rules: [], options: { ...options('b'), both } };
    expect(chooseOperation(undefined, given('both'), [one, other]).operation?.name).toBe('one get');
    expect(chooseOperation(undefined, given('a', 'b'), [one, other]).problems).toHaveLength(1);
  });

  test('is the one that fits, if several services have an operation of this name', () => {
    const serverless: Operation = {
      ...withIam,
      name: 'redshift-serverless get-cluster-credentials',
      options: { 'workgroup-name': { kind: 'text', required: true, summary: '', example: 'x' } },
      rules: [],
    };
    const list = [...two, serverless];
    const choose = (...names: string[]) => chooseOperation('get-cluster-credentials', given(...names), list);
    expect(choose('db-user', 'cluster-identifier').operation?.name).toBe(REDSHIFT);
    expect(choose('workgroup-name').operation?.name).toBe(serverless.name);
    expect(choose('cluster-id').problems).toHaveLength(1);
  });

  test('must have a known name', () => {
    const named = (text: string) =>
      parseOptions(operationOptions(), { surface: 'action', given: { operation: { surface: 'action', text } } });
    const all = operations.map(({ name }) => `"${name}"`);
    const choices = `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
    expect(named('s3 ls').problems).toEqual([`operation: "s3 ls" is unknown. Give ${choices}`]);
    expect(named('toString').problems).toHaveLength(1);
    expect(named(EMR).problems).toEqual([]);
  });
});

test('every option accepts its own example', () => {
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
  if (!operation) throw new Error(`Unknown option ${name}`);
  return operation.prepare({ surface: 'action', given: { [name]: { surface: 'action', text } } });
}

describe('the choice between all operations', () => {
  const choose = (...names: string[]) => chooseOperation(undefined, given(...names));
  const SERVERLESS = 'redshift-serverless get-credentials';
  const SESSION = 'emr get-session-endpoint';

  test.each([
    [['workgroup-name'], SERVERLESS],
    [['workgroup-name', 'db-name', 'duration-seconds'], SERVERLESS],
    [['cluster-ids'], 'redshift get-identity-center-auth-token'],
    [['workgroup-names'], 'redshift-serverless get-identity-center-auth-token'],
    [['application-id', 'session-id'], 'emr-serverless get-session-endpoint'],
    [['endpoint-identifier', 'execution-role-arn'], 'emr-containers get-managed-endpoint-session-credentials'],
    [['cluster-id'], EMR],
    [['cluster-id', 'execution-role-arn'], EMR],
    [['db-user', 'custom-domain-name'], REDSHIFT],
  ])('%j is %s', (names, operation) => {
    expect(choose(...names)).toMatchObject({ operation: { name: operation }, problems: [] });
  });

  // The other input came out empty. The operation that is left over must not be taken in its place.
  test.each([
    [['cluster-identifier'], 'redshift get-cluster-credentials-with-iam'],
    [['custom-domain-name', 'db-name'], 'redshift get-cluster-credentials-with-iam'],
    [['custom-domain-name'], SERVERLESS],
  ])('%j is not %s, and the problem names both ways', (names, other) => {
    const { operation, problems } = choose(...names);
    expect(operation?.name).toBe(REDSHIFT);
    expect(problems.join()).toContain(`add the line "operation: ${other}"`);
  });

  test.each([
    [['cluster-id', 'session-id'], [SESSION]],
    [['session-id'], [SESSION, 'emr-serverless get-session-endpoint']],
  ])('%j must be named', (names, lines) => {
    const { operation, problems } = choose(...names);
    expect(operation).toBeUndefined();
    expect(problems).toEqual([
      'operation: name the operation, because other operations share these options. Add the line ' +
        lines.map((line) => `"operation: ${line}"`).join(' or '),
    ]);
  });

  test('of one name between services is made by the options of these services only', () => {
    const named = (...names: string[]) => chooseOperation('get-session-endpoint', given(...names)).operation?.name;
    expect(named('cluster-id', 'session-id')).toBe(SESSION);
    expect(named('application-id', 'session-id')).toBe('emr-serverless get-session-endpoint');
    expect(chooseOperation('get-identity-center-auth-token', given('cluster-ids')).operation?.name).toMatch(
      /^redshift /,
    );
  });

  test('does not change for a workflow that worked when there were two operations', () => {
    const names = two.flatMap(({ options }) => Object.keys(options));
    for (let bits = 0; bits < 2 ** names.length; bits += 1) {
      const raw = given(...names.filter((_, index) => bits & (1 << index)));
      const before = chooseOperation(undefined, raw, two);
      const isComplete = before.operation?.prepare(raw).problems.every((problem) => !problem.startsWith('Give '));
      if (isComplete) expect(chooseOperation(undefined, raw)).toEqual(before);
    }
  });
});
