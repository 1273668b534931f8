import { describe, expect, test } from 'vitest';
import { inputNames } from '../../src/entry/action/inputs.ts';
import { namesFor, suggestion } from '../../src/options/suggest.ts';

const redshift = ['db-user', 'db-name', 'db-groups', 'cluster-identifier', 'duration-seconds', 'role-duration-seconds'];

describe('the name that another tool has', () => {
  test.each([
    ['aws-region', 'region'],
    ['aws_region', 'region'],
    ['AWS-REGION', 'region'],
    ['role-duration', 'role-duration-seconds'],
    ['aws-role-to-assume', 'role-to-assume'],
    ['role-arn', 'role-to-assume'],
    ['role_arn', 'role-to-assume'],
    ['database-name', 'db-name'],
    ['user', 'db-user'],
    ['db-username', 'db-user'],
    ['db_user', 'db-user'],
    ['duration', 'duration-seconds'],
    ['cluster', 'cluster-identifier or cluster-id'],
  ])('%s is %s here', (typed, ours) => {
    expect(suggestion(typed, inputNames, 'action')).toBe(`Did you mean ${ours}?`);
  });

  test('counts only if the name here exists', () => {
    expect(namesFor('cluster-id', redshift)).toEqual(['cluster-identifier']);
    expect(namesFor('cluster-identifier', ['cluster-id'])).toEqual(['cluster-id']);
    expect(suggestion('database-name', ['cluster-id'], 'cli')).toBeUndefined();
  });

  test('is not the name of another option here, except the two names of a cluster', () => {
    const taken = inputNames.filter((name) => namesFor(name, inputNames).length > 0);
    expect(taken).toEqual(['cluster-identifier', 'cluster-id']);
  });
});

test.each(['__proto__', 'constructor', 'toString', 'valueOf', ''])('"%s" has no suggestion', (typed) => {
  expect(suggestion(typed, inputNames, 'cli')).toBeUndefined();
  expect(namesFor(typed, inputNames)).toEqual([]);
});

test('an abbreviation on the command line has all its meanings', () => {
  expect(suggestion('db', redshift, 'cli')).toBe('Did you mean --db-user, --db-name or --db-groups?');
  expect(suggestion('db', redshift, 'action')).toBeUndefined();
});
