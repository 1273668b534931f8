import { describe, expect, test } from 'vitest';
import { environmentVariables, stepOutputs } from '../../src/connect/variables.ts';
import { operations } from '../../src/operations/index.ts';
import { Secret } from '../../src/secret.ts';

const password = new Secret('long-enough');
const login = { username: 'IAM:bob', password, expiresAt: new Date(Date.UTC(2030, 0, 2, 3, 4, 5, 6)) };
const words = { prefix: 'REDSHIFT', username: 'USER', password: 'PASSWORD', expiration: 'EXPIRATION' };

describe('the variables of a login', () => {
  test.each([
    [undefined, ['REDSHIFT_USER', 'REDSHIFT_PASSWORD', 'REDSHIFT_EXPIRATION']],
    ['DW', ['DW_USER', 'DW_PASSWORD', 'DW_EXPIRATION']],
    ['DW_', ['DW_USER', 'DW_PASSWORD', 'DW_EXPIRATION']],
    ['D_W', ['D_W_USER', 'D_W_PASSWORD', 'D_W_EXPIRATION']],
  ])('with the prefix %s have the names %j', (prefix, names) => {
    expect(Object.keys(environmentVariables(login, words, prefix))).toEqual(names);
  });

  test('contain the login of AWS, with the password wrapped', () => {
    expect(environmentVariables(login, words)).toEqual({
      REDSHIFT_USER: 'IAM:bob',
      REDSHIFT_PASSWORD: password,
      REDSHIFT_EXPIRATION: '2030-01-02T03:04:05.006Z',
    });
  });

  test('contain what is known of the endpoint, if one is given', () => {
    const known = (kind: 'database' | 'livy', target: object) =>
      Object.entries(environmentVariables(login, words, 'DW', { kind, target })).slice(3);
    expect(known('database', { host: 'h', port: 1, database: 'dev' })).toEqual([
      ['DW_HOST', 'h'],
      ['DW_PORT', '1'],
      ['DW_DATABASE', 'dev'],
    ]);
    expect(known('database', { port: 1 })).toEqual([['DW_PORT', '1']]);
    expect(known('livy', { host: 'h', port: 1 })).toEqual([
      ['DW_HOST', 'h'],
      ['LIVY_URL', 'https://h:1'],
    ]);
    expect(known('livy', {})).toEqual([]);
  });

  test('have the same names for all logins to a database', () => {
    const names = operations.filter(({ clients }) => clients === 'database').map(({ exports }) => exports);
    expect(new Set(names.map((each) => JSON.stringify(each))).size).toBe(1);
  });
});

test('the outputs of a step are the same for each operation', () => {
  expect(stepOutputs(login)).toEqual({ username: 'IAM:bob', password, expiration: '2030-01-02T03:04:05.006Z' });
});
