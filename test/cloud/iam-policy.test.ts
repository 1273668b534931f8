import { describe, expect, test } from 'vitest';
import { evaluate, type Policy, type PolicyStatement } from './iam-policy.ts';

const ARN = 'arn:aws:redshift:eu-central-1:123456789012:dbuser:analytics/etl_user';
const request = { action: 'redshift:GetClusterCredentials', resource: ARN, context: { 'redshift:DbUser': 'etl_user' } };
const allow = (more: Partial<PolicyStatement> = {}): PolicyStatement => ({
  Effect: 'Allow',
  Action: '*',
  Resource: '*',
  ...more,
});
const policy = (...Statement: PolicyStatement[]): Policy => ({ Version: '2012-10-17', Statement });

describe('a policy decides', () => {
  test.each<[string, Policy[], string]>([
    ['nothing allows', [], 'not-allowed'],
    ['everything', [policy(allow())], 'allowed'],
    ['a Deny in another policy', [policy(allow()), policy(allow({ Effect: 'Deny' }))], 'denied'],
    ['an action in other case', [policy(allow({ Action: 'REDSHIFT:get*' }))], 'allowed'],
    ['another action', [policy(allow({ Action: ['redshift:Get', 's3:*'] }))], 'not-allowed'],
    ['a resource with stars', [policy(allow({ Resource: 'arn:*:dbuser:*/etl_?ser' }))], 'allowed'],
    ['a resource in other case', [policy(allow({ Resource: ARN.toUpperCase() }))], 'not-allowed'],
    ['a variable', [policy(allow({ Resource: ARN.replace('etl_user', '${redshift:DbUser}') }))], 'allowed'],
    ['a star that is no wildcard', [policy(allow({ Resource: 'arn:${*}' }))], 'not-allowed'],
  ])('%s', (_, policies, verdict) => {
    expect(evaluate(policies, request)).toBe(verdict);
  });
});

describe('a condition holds or not', () => {
  test.each<[string, string, Record<string, string | string[]>, boolean]>([
    ['StringEquals', 'a', { 'x:Key': ['b', 'a'] }, true],
    ['StringEquals', 'a', { 'x:key': 'a' }, true],
    ['StringEquals', 'a', { 'x:Key': 'a*' }, false],
    ['StringNotEquals', 'a', { 'x:Key': 'b' }, true],
    ['StringNotEquals', 'a', { 'x:Other': 'b' }, true],
    ['StringEquals', 'a', { 'x:Other': 'a' }, false],
    ['StringEqualsIfExists', 'a', { 'x:Other': 'a' }, true],
    ['StringLike', 'repo:a/b:c', { 'x:Key': 'repo:a/*' }, true],
    ['StringLike', 'repo:a/b:c', { 'x:Key': 'repo:b/*' }, false],
    ['StringNotLike', 'repo:a/b:c', { 'x:Key': 'repo:a/*' }, false],
    ['ArnLike', ARN, { 'x:Key': 'arn:aws:redshift:*:123456789012:dbuser:*' }, true],
    ['ArnEquals', ARN, { 'x:Key': 'arn:aws:*:dbuser:analytics/etl_user' }, false],
    ['Null', 'a', { 'x:Key': 'false' }, true],
    ['Null', 'a', { 'x:Other': 'true' }, true],
    ['NumericLessThanEquals', '900', { 'x:Key': '900' }, true],
  ])('%s of %s with %j: %s', (operator, value, keys, isHeld) => {
    const verdict = evaluate([policy(allow({ Condition: { [operator]: keys } }))], {
      ...request,
      context: { 'x:Key': value },
    });
    expect(verdict === 'allowed').toBe(isHeld);
  });

  test('an operator that is not known is an error of the test', () => {
    const unknown = policy(allow({ Condition: { IpAddress: { 'redshift:DbUser': '10.0.0.0/8' } } }));
    expect(() => evaluate([unknown], request)).toThrow('does not know the condition operator IpAddress');
  });
});
