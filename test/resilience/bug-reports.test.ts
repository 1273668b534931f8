// What people reported of tools like this one, each as a run of the built command with what they had: the title names
// the situation, and the test what is right then.
import { describe, expect, test } from 'vitest';
import {
  asked,
  expectRefusal,
  expectSuccess,
  redshiftInputs,
  requestFor,
  runAction,
  withCloud,
} from '../end-to-end/action.ts';
import { type CliOptions, expectAnswer, expectFailure, ini, REDSHIFT, runCli } from '../end-to-end/cli/cli.ts';

const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
const config = (text: string): CliOptions => ({ env: NO_KEYS, files: { 'home/.aws/config': text } });
const process = (command: string) => ini({ 'profile etl': { credential_process: command } });

describe('a profile that cannot give keys is not replaced by another identity', () => {
  test.each([
    ['credential_process ends with 1', process('sh -c "echo expired >&2; exit 1"'), /credential_process.*"etl"/s],
    ['it prints a warning before its JSON', process(`sh -c 'echo WARNING; echo {}'`), /credential_process.*"etl"/s],
    ['it is not installed', process('no-such-program-here'), /credential_process.*"etl"/s],
    ['it gives keys without a version', process(`sh -c 'echo {}'`), /credential_process.*"etl"/s],
    ['its role has no source', ini({ 'profile etl': { role_arn: 'arn:aws:iam::123456789012:role/deploy' } }), /etl/],
    [
      'its source is not there',
      ini({ 'profile etl': { role_arn: 'arn:aws:iam::123456789012:role/deploy', source_profile: 'nowhere' } }),
      /nowhere/,
    ],
    [
      'its roles form a loop',
      ini({
        'profile etl': { role_arn: 'arn:aws:iam::123456789012:role/deploy', source_profile: 'other' },
        'profile other': { role_arn: 'arn:aws:iam::123456789012:role/deploy', source_profile: 'etl' },
      }),
      /etl|other/,
    ],
    [
      'it has half a pair of keys',
      ini({ 'profile etl': { aws_access_key_id: 'AKIAHALF' } }),
      /etl|aws_secret_access_key/,
    ],
  ])('%s', (_, text, named) =>
    withCloud({}, async (cloud) => {
      // The container has a role of its own, which is what the SDK's chain would take next.
      const env = { ...NO_KEYS, AWS_CONTAINER_CREDENTIALS_FULL_URI: `${cloud.url}/_credentials` };
      const result = await runCli(cloud, [...REDSHIFT, '--profile', 'etl'], { ...config(text), env });
      expect([253, 255]).toContain(result.exitCode);
      expect(expectFailure(result, result.exitCode ?? 0)).toMatch(named);
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test('one that holds only a Region goes on to the keys of the environment, as in the AWS CLI', () =>
    withCloud({}, async (cloud) => {
      const files = { 'home/.aws/config': ini({ 'profile etl': { region: 'us-west-2' } }) };
      expectAnswer(await runCli(cloud, REDSHIFT, { env: { AWS_PROFILE: 'etl', AWS_REGION: undefined }, files }));
      expect(requestFor(cloud, 'GetClusterCredentials').region).toBe('us-west-2');
    }));
});

describe('a pod', () => {
  test('with a role of its own obeys AWS_PROFILE', () =>
    withCloud({}, async (cloud) => {
      const text = ini({
        default: { role_arn: 'arn:aws:iam::123456789012:role/deploy', web_identity_token_file: 'token' },
        'profile prod': { role_arn: 'arn:aws:iam::210987654321:role/data', source_profile: 'default' },
      });
      const env = {
        ...NO_KEYS,
        AWS_WEB_IDENTITY_TOKEN_FILE: 'token',
        AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/deploy',
        AWS_PROFILE: 'prod',
      };
      const files = { token: await cloud.mintToken(), 'home/.aws/config': text };
      const argv = REDSHIFT.map((word) => (word === 'analytics' ? 'warehouse' : word));
      expectAnswer(await runCli(cloud, argv, { env, files }));
      expect(asked(cloud)).toEqual(['AssumeRoleWithWebIdentity', 'AssumeRole', 'GetClusterCredentials']);
    }));

  test('AWS_DEFAULT_PROFILE names the profile too', () =>
    withCloud({}, async (cloud) => {
      const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: key = '' } = cloud.userKeys();
      const text = ini({
        default: { aws_access_key_id: 'AKIAOTHER', aws_secret_access_key: 'other', region: 'us-east-1' },
        'profile prod': { aws_access_key_id: id, aws_secret_access_key: key, region: 'us-west-2' },
      });
      const env = { ...NO_KEYS, AWS_REGION: undefined, AWS_DEFAULT_PROFILE: 'prod' };
      expectAnswer(await runCli(cloud, REDSHIFT, { ...config(text), env }));
      expect(requestFor(cloud, 'GetClusterCredentials')).toMatchObject({ region: 'us-west-2', accessKeyId: id });
    }));
});

describe('what was pasted with a line end', () => {
  test.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION'])('%s works', (name) =>
    withCloud({}, async (cloud) => {
      const value = { ...cloud.userKeys(), AWS_REGION: 'eu-central-1' }[name];
      const result = await runCli(cloud, REDSHIFT, { env: { [name]: `${value}\r\n` } });
      expectAnswer(result);
      expect(result.durationMs).toBeLessThan(5000);
    }),
  );

  test.each([
    ['AWS_ACCESS_KEY_ID', 'AKIA\nAAAA'],
    ['AWS_SESSION_TOKEN', 'token\nof two lines'],
    ['AWS_SESSION_TOKEN', 'tökén'],
  ])('%s with %j inside is refused by name and at once', (name, value) =>
    withCloud({}, async (cloud) => {
      const result = await runCli(cloud, REDSHIFT, { env: { [name]: value } });
      expect(result.exitCode).not.toBe(0);
      expect(expectFailure(result, result.exitCode ?? 0)).toContain(name);
      expect(result.durationMs).toBeLessThan(5000);
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test('a Region with a line end inside is shown as it is', () =>
    withCloud({}, async (cloud) => {
      const result = await runCli(cloud, REDSHIFT, { env: { AWS_REGION: 'us\neast-1' } });
      expect(result.stderr).toContain('us\\neast-1');
    }));
});

describe('names of other tools', () => {
  test.each([
    ['aws-region', 'region'],
    ['role-duration', 'role-duration-seconds'],
    ['db_user', 'db-user'],
    ['database-name', 'db-name'],
  ])('the input %s gets the name %s', (typed, right) =>
    withCloud({}, async (cloud) => {
      const message = expectRefusal(await runAction(cloud, { ...redshiftInputs, [right]: '', [typed]: 'x' }));
      expect(message).toContain(typed);
      expect(message).toContain(right);
      expect(cloud.requests).toEqual([]);
    }),
  );

  test('a database user of 70 characters, as federated names are, reaches AWS', () =>
    withCloud({}, async (cloud) => {
      const user = `etl_${'x'.repeat(60)}@a.io`;
      expectSuccess(await runAction(cloud, { ...redshiftInputs, 'db-user': user }));
      expect(requestFor(cloud, 'GetClusterCredentials').params['DbUser']).toBe(user);
    }));

  test.each(['US-EAST-1', 'us-east-1a', '$(Region)', '${REGION}'])(
    'the Region %s is refused before anything is sent',
    (region) =>
      withCloud({}, async (cloud) => {
        expect(expectRefusal(await runAction(cloud, { ...redshiftInputs, region }))).toContain('region');
        expect(cloud.requests).toEqual([]);
      }),
  );
});

describe('proxies', () => {
  test('a stray % in the password of the proxy is not the end of the world', () =>
    withCloud({ tls: true }, async (cloud) => {
      const proxy = new URL(cloud.url);
      const env = {
        AWS_ENDPOINT_URL: cloud.tlsUrl,
        AWS_CA_BUNDLE: cloud.caFile,
        HTTPS_PROXY: `http://user:100%6q@${proxy.host}`,
      };
      const result = await runCli(cloud, [...REDSHIFT, '--max-wait', '5'], { env });
      expect(result.stderr).not.toMatch(/^\s+at /m);
      expect(result.stderr).not.toContain('100%6q');
      expect(result.durationMs).toBeLessThan(10_000);
    }));

  test('NO_PROXY takes a network', () =>
    withCloud({ tls: true }, async (cloud) => {
      const env = {
        AWS_ENDPOINT_URL: cloud.tlsUrl,
        AWS_CA_BUNDLE: cloud.caFile,
        HTTPS_PROXY: 'http://127.0.0.1:1',
        NO_PROXY: '127.0.0.0/8',
      };
      expectAnswer(await runCli(cloud, [...REDSHIFT, '--max-wait', '5'], { env }));
    }));

  test('a proxy of another kind is refused by its name', () =>
    withCloud({ tls: true }, async (cloud) => {
      const env = {
        AWS_ENDPOINT_URL: cloud.tlsUrl,
        AWS_CA_BUNDLE: cloud.caFile,
        HTTPS_PROXY: 'socks5://127.0.0.1:1080',
      };
      const result = await runCli(cloud, [...REDSHIFT, '--max-wait', '5'], { env });
      expect(expectFailure(result, result.exitCode ?? 0)).toContain('socks5');
    }));
});

test('the runner named no file for outputs: that is found before a login is made', () =>
  withCloud({}, async (cloud) => {
    const result = await runAction(cloud, redshiftInputs, { env: { GITHUB_OUTPUT: '' } });
    expect(expectRefusal(result)).toContain('GITHUB_OUTPUT');
    expect(cloud.requests).toEqual([]);
  }));
