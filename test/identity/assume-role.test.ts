import { describe, expect, test } from 'vitest';
import { audienceFor, roleNameOf } from '../../src/identity/assume-role.ts';

describe('the ARN of a role', () => {
  test.each([
    ['arn:aws:iam::123456789012:role/deploy', { partition: 'aws', account: '123456789012', name: 'deploy' }],
    ['arn:aws-cn:iam::123456789012:role/a/b/deploy', { partition: 'aws-cn', account: '123456789012', name: 'deploy' }],
  ])('%s has its parts', (arn, parts) => {
    expect(roleNameOf(arn)).toEqual(parts);
  });

  test.each([
    ['aws', 'sts.amazonaws.com'],
    ['aws-us-gov', 'sts.amazonaws.com'],
    ['aws-cn', 'sts.amazonaws.com.cn'],
  ])('of %s needs a token for %s', (partition, audience) => {
    expect(audienceFor(partition)).toBe(audience);
  });
});
