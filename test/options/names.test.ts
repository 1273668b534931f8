import { describe, expect, test } from 'vitest';
import { inputNames } from '../../src/entry/action/inputs.ts';
import { flag, inputVariable, member, nameOfInput, nearest, shown } from '../../src/options/names.ts';

test.each([
  ['db-user', '--db-user', 'INPUT_DB-USER', 'DbUser'],
  ['cluster-identifier', '--cluster-identifier', 'INPUT_CLUSTER-IDENTIFIER', 'ClusterIdentifier'],
  ['execution-role-arn', '--execution-role-arn', 'INPUT_EXECUTION-ROLE-ARN', 'ExecutionRoleArn'],
  ['region', '--region', 'INPUT_REGION', 'Region'],
])('%s is %s, %s and %s', (name, asFlag, asVariable, asMember) => {
  expect(flag(name)).toBe(asFlag);
  expect(inputVariable(name)).toBe(asVariable);
  expect(nameOfInput(asVariable)).toBe(name);
  expect(member(name)).toBe(asMember);
  expect([shown(name, 'action'), shown(name, 'cli'), shown(name, 'document')]).toEqual([name, asFlag, asMember]);
});

describe('the nearest name', () => {
  test.each([
    ['duration_seconds', 'duration-seconds'],
    ['Duration-Seconds', 'duration-seconds'],
    ['db-usr', 'db-user'],
    ['db-usre', 'db-user'],
    ['sumamry', 'summary'],
    ['db-users', 'db-user'],
    ['cluster-identifer', 'cluster-identifier'],
    ['role-to-asume', 'role-to-assume'],
    ['skip_cleanup', 'skip-cleanup'],
    ['export_env', 'export-env'],
    ['inline', 'inline-session-policy'],
  ])('to "%s" is %s', (typed, meant) => {
    expect(nearest(typed, inputNames)).toBe(meant);
  });

  test.each(['aws-region', 'github-token', 'x', '', 'db', 'cluster', 'role'])('to "%s" is unknown', (typed) => {
    expect(nearest(typed, inputNames)).toBeUndefined();
  });
});
