import { describe, expect, test } from 'vitest';
import { refuseOtherPartition, regionName } from '../../src/aws/region.ts';
import { problemWith } from '../../src/options/limits.ts';

describe('the name of a Region', () => {
  test.each(['eu-central-1', 'us-gov-west-1', 'us-isob-east-1', 'mx-central-1', 'eusc-de-east-1', 'ap-southeast-7'])(
    'may be %s',
    (region) => {
      expect(problemWith(region, regionName)).toBeUndefined();
    },
  );

  test.each([
    ['us-east-1a', 'Availability Zone'],
    ['us-west-2-lax-1a', 'Availability Zone'],
    ['US-EAST-1', 'capital letters'],
    ['Eu-central-1', 'capital letters'],
    ['"us-east-1"', 'quotation marks'],
    ["'us-east-1'", 'quotation marks'],
    ['$AWS_REGION', 'not replaced'],
    ['$(region)', 'not replaced'],
    ['${{ vars.REGION }}', 'not replaced'],
    ['%REGION%', 'not replaced'],
    ['us-east-1\r', 'must be the name of a Region'],
    ['us east 1', 'must be the name of a Region'],
  ])('may not be %j', (region, problem) => {
    expect(problemWith(region, regionName)).toContain(problem);
  });
});

test.each([
  ['eu-central-1', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-isob-east-1', 'aws-iso-b'],
  ['us-isof-south-1', 'aws-iso-f'],
  ['eu-isoe-west-1', 'aws-iso-e'],
  ['eusc-de-east-1', 'aws-eusc'],
])('%s is in the partition %s', (region, partition) => {
  expect(() => refuseOtherPartition(`arn:${partition}:iam::123456789012:role/x`, region)).not.toThrow();
  expect(() => refuseOtherPartition('arn:aws-other:iam::123456789012:role/x', region)).toThrow(
    `The Region ${region} belongs to the partition ${partition}`,
  );
});
