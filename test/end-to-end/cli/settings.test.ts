import { describe, expect, test } from 'vitest';
import { asked, requestFor, withCloud } from '../action.ts';
import { type CliOptions, EMR, expectAnswer, expectFailure, ini, REDSHIFT, runCli } from './cli.ts';

const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };

describe('the Region', () => {
  const files = {
    'home/.aws/config': ini({ default: { region: 'us-west-2' }, 'profile warehouse': { region: 'eu-west-1' } }),
  };
  const no = undefined;
  const rows: readonly (readonly [string, string, readonly string[], CliOptions['env']])[] = [
    ['the option', 'eu-central-1', ['--region', 'eu-central-1'], { AWS_REGION: 'a-1', AWS_DEFAULT_REGION: 'a-2' }],
    ['AWS_REGION', 'eu-west-3', [], { AWS_REGION: 'eu-west-3', AWS_DEFAULT_REGION: 'a-2' }],
    ['AWS_DEFAULT_REGION', 'eu-west-2', [], { AWS_REGION: no, AWS_DEFAULT_REGION: 'eu-west-2' }],
    ['AWS_DEFAULT_REGION, where AWS_REGION is empty', 'a-2', [], { AWS_REGION: '', AWS_DEFAULT_REGION: 'a-2' }],
    ['the default profile', 'us-west-2', [], { AWS_REGION: no }],
    ['the profile of AWS_PROFILE', 'eu-west-1', [], { AWS_REGION: no, AWS_PROFILE: 'warehouse' }],
    ['the environment before the profile', 'a-2', [], { AWS_REGION: 'a-2', AWS_PROFILE: 'warehouse' }],
  ];
  test.each(rows)('comes from %s: %s', (_, region, argv, env) =>
    withCloud({}, async (cloud) => {
      expectAnswer(await runCli(cloud, [...REDSHIFT, ...argv], { env: env ?? {}, files }));
      expect(requestFor(cloud, 'GetClusterCredentials').region).toBe(region);
    }),
  );

  test('comes from the profile of the option', () =>
    withCloud({}, async (cloud) => {
      const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: key = '' } = cloud.userKeys();
      const credentials = ini({ warehouse: { aws_access_key_id: id, aws_secret_access_key: key } });
      expectAnswer(
        await runCli(cloud, [...REDSHIFT, '--profile', 'warehouse'], {
          env: { AWS_REGION: undefined, ...NO_KEYS },
          files: { ...files, 'home/.aws/credentials': credentials },
        }),
      );
      expect(requestFor(cloud, 'GetClusterCredentials')).toMatchObject({ region: 'eu-west-1', signatureValid: true });
    }));

  test('that is missing is reported with the places where it can be set', () =>
    withCloud({}, async (cloud) => {
      const stderr = expectFailure(await runCli(cloud, REDSHIFT, { env: { AWS_REGION: undefined } }), 253);
      for (const place of ['region', 'AWS_REGION', 'AWS_DEFAULT_REGION', '"default"']) expect(stderr).toContain(place);
      expect(asked(cloud)).toEqual([]);
    }));

  test.each(['eu central 1', 'eu-central-1.evil.example', '-x', '123'])('%j of the environment is refused', (region) =>
    withCloud({}, async (cloud) => {
      expect(expectFailure(await runCli(cloud, REDSHIFT, { env: { AWS_REGION: region } }), 255)).toContain(
        'AWS_REGION',
      );
      expect(asked(cloud)).toEqual([]);
    }),
  );
});

describe('a Region that cannot be right is quoted as it was written', () => {
  test.each([
    [['--region', 'us-east-1a'], {}, '--region: "us-east-1a" is an Availability Zone'],
    [['--region', 'us-east-1\r'], {}, '--region: "us-east-1\\r" must be'],
    [[], { AWS_REGION: 'US-EAST-1' }, 'AWS_REGION: "US-EAST-1" has capital letters'],
    [[], { AWS_REGION: undefined, AWS_DEFAULT_REGION: '$REGION' }, 'AWS_DEFAULT_REGION: "$REGION" holds a variable'],
    [
      [],
      { AWS_REGION: undefined, AWS_PROFILE: 'p' },
      'region of the profile "p": "eu-west-1b" is an Availability Zone',
    ],
    [[], { AWS_REGION: 'us\neast-1' }, 'AWS_REGION: "us\\neast-1" must be'],
  ] as const)('%j %j', (argv, env, message) =>
    withCloud({}, async (cloud) => {
      const files = { 'home/.aws/config': ini({ 'profile p': { region: 'eu-west-1b' } }) };
      expect(expectFailure(await runCli(cloud, [...REDSHIFT, ...argv], { env, files }), 255)).toContain(message);
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test('without the white space at its ends it is right', () =>
    withCloud({}, async (cloud) => {
      expectAnswer(await runCli(cloud, REDSHIFT, { env: { AWS_REGION: ' eu-west-3\r\n' } }));
      expect(requestFor(cloud, 'GetClusterCredentials').region).toBe('eu-west-3');
    }));
});

describe('keys', () => {
  const wrong = { aws_access_key_id: 'AKIAPROFILE', aws_secret_access_key: 'of-the-profile' };
  const files = { 'home/.aws/credentials': ini({ warehouse: wrong, default: wrong }) };

  test('of the profile of the option come before those of the environment', () =>
    withCloud({}, async (cloud) => {
      const stderr = expectFailure(await runCli(cloud, [...REDSHIFT, '--profile', 'warehouse'], { files }), 254);
      expect(stderr).toMatch(/^An error occurred \(InvalidClientTokenId\) [^\n]*\n$/);
      expect(requestFor(cloud, 'GetClusterCredentials').accessKeyId).toBe('AKIAPROFILE');
    }));

  test('of the environment come before those of AWS_PROFILE, as in the AWS CLI', () =>
    withCloud({}, async (cloud) => {
      expectAnswer(await runCli(cloud, REDSHIFT, { files, env: { AWS_PROFILE: 'warehouse' } }));
      expect(requestFor(cloud, 'GetClusterCredentials').signatureValid).toBe(true);
    }));

  test('of AWS_PROFILE are used where the environment has none', () =>
    withCloud({}, async (cloud) => {
      expectFailure(await runCli(cloud, REDSHIFT, { files, env: { ...NO_KEYS, AWS_PROFILE: 'warehouse' } }), 254);
      expect(requestFor(cloud, 'GetClusterCredentials').accessKeyId).toBe('AKIAPROFILE');
    }));

  test('come from the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name', () =>
    withCloud({}, async (cloud) => {
      const env = { ...NO_KEYS, AWS_REGION: undefined, AWS_CONFIG_FILE: 'c', AWS_SHARED_CREDENTIALS_FILE: 'k' };
      const own = { c: ini({ default: { region: 'eu-west-2' } }), k: ini({ default: wrong }) };
      expectFailure(await runCli(cloud, REDSHIFT, { files: own, env }), 254);
      expect(requestFor(cloud, 'GetClusterCredentials')).toMatchObject({
        accessKeyId: 'AKIAPROFILE',
        region: 'eu-west-2',
      });
    }));

  test('that are missing are reported with the places where they can be set', () =>
    withCloud({}, async (cloud) => {
      const stderr = expectFailure(await runCli(cloud, REDSHIFT, { env: NO_KEYS }), 253);
      expect(stderr).toMatch(/No identity.*role-to-assume.*environment.*profile.*container/);
      expect(asked(cloud)).toEqual([]);
    }));

  test.each([
    [['--profile', 'nope'], {}, '--profile'],
    [[], { AWS_PROFILE: 'nope' }, 'AWS_PROFILE'],
  ])('of a profile that does not exist are reported: %j %j', (argv, env, place) =>
    withCloud({}, async (cloud) => {
      const stderr = expectFailure(await runCli(cloud, [...REDSHIFT, ...argv], { env, files }), 255);
      expect(stderr).toMatch(new RegExp(`"nope" was not found .*\\(asked for by ${place}\\)`));
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test('are not needed with --no-sign-request, and none is sent', () =>
    withCloud({ manner: 'recorded' }, async (cloud) => {
      for (const command of [REDSHIFT, EMR]) {
        cloud.reset();
        expectAnswer(await runCli(cloud, [...command, '--no-sign-request'], { env: NO_KEYS }));
        const [request] = cloud.requests;
        expect(request?.headers).not.toHaveProperty('authorization');
        expect(request?.headers).not.toHaveProperty('x-amz-security-token');
      }
    }));
});
