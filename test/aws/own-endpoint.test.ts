// The SDK has the rules of AWS for each service. Its clients cost more than all the rest of a run, so we have our own.
import { EMRClient } from '@aws-sdk/client-emr';
import { EMRServerlessClient } from '@aws-sdk/client-emr-serverless';
import { RedshiftClient } from '@aws-sdk/client-redshift';
import { RedshiftServerlessClient } from '@aws-sdk/client-redshift-serverless';
import { STSClient } from '@aws-sdk/client-sts';
import { partition } from '@aws-sdk/core/client';
import { describe, expect, test } from 'vitest';
import { type Service, sts } from '../../src/aws/client.ts';
import { ownEndpoint, signingRegion } from '../../src/aws/own-endpoint.ts';
import { partitionOf } from '../../src/aws/region.ts';
import { emr, emrServerless, redshift, redshiftServerless } from '../../src/operations/services.ts';

const config = { region: 'eu-central-1' };
const services = [
  [sts, new STSClient(config)],
  [redshift, new RedshiftClient(config)],
  [emr, new EMRClient(config)],
  [redshiftServerless, new RedshiftServerlessClient(config)],
  [emrServerless, new EMRServerlessClient(config)],
] as const;

const REGIONS = [
  ...[
    'us-east-1',
    'us-west-2',
    'eu-central-1',
    'eu-north-1',
    'ap-southeast-7',
    'me-central-1',
    'ca-west-1',
    'mx-central-1',
  ],
  ...['us-gov-west-1', 'us-gov-east-1', 'cn-north-1', 'cn-northwest-1', 'eusc-de-east-1', 'us-iso-east-1'],
  ...['us-isob-east-1', 'us-isof-south-1', 'eu-isoe-west-1', 'aws-global', 'xx-unknown-1'],
];

const CASES = REGIONS.flatMap((region) =>
  [false, true].flatMap((useFips) => [false, true].map((useDualstack) => ({ region, useFips, useDualstack }))),
);

describe.each(services)('$title', (service, client) => {
  test.each(CASES)('$region, FIPS $useFips, dual-stack $useDualstack: as in the SDK', (connection) => {
    const { region, useFips, useDualstack } = connection;
    const params = { Region: region, UseFIPS: useFips, UseDualStack: useDualstack, UseGlobalEndpoint: false };
    const theirs = attempt(() => client.config.endpointProvider(params).url.href);
    const ours = attempt(() => `${ownEndpoint(service as Service, connection)}/`);
    if (theirs instanceof Error) expect(ours).toBeInstanceOf(Error);
    else expect(ours).toBe(theirs);
  });
});

test.each([
  ['fips-us-east-1', 'https://redshift-fips.us-east-1.amazonaws.com', 'us-east-1'],
  ['us-east-1-fips', 'https://redshift-fips.us-east-1.amazonaws.com', 'us-east-1'],
])('%s is the FIPS endpoint of its Region, as in the SDK', async (region, url, name) => {
  expect(ownEndpoint(redshift, { region, useFips: false, useDualstack: false })).toBe(url);
  expect(signingRegion(region)).toBe(name);
  expect(await new RedshiftClient({ region }).config.region()).toBe(name);
});

test('partitions have the names of the SDK', () => {
  for (const region of REGIONS) expect(partitionOf(region)).toBe(partition(region).name);
});

function attempt(run: () => string): string | Error {
  try {
    return run();
  } catch (error) {
    return error as Error;
  }
}
