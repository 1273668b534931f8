// Identities that the test cloud does not have: the instance's metadata service, and IAM Identity Center.
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { asked, requestFor, withCloud } from './action.ts';
import { expectAnswer, expectFailure, ini, REDSHIFT, runCli } from './cli/cli.ts';
import { withServer } from './server.ts';

const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
const ID = 'ASIAPROCESS000000000';
const SECRET = 'processSecretEXAMPLEKEY/process000000000';
const TOKEN = 'FwoGZXIvYXdzPROCESSTOKENEXAMPLE==';

/** A server of JSON: a text is sent as it is. undefined: the server has no such page. */
function withJsonServer<T>(answer: (request: IncomingMessage) => unknown, use: (url: string) => Promise<T>) {
  return withServer((request) => {
    const found = answer(request);
    if (found === undefined) return undefined;
    return { type: 'application/json', body: typeof found === 'string' ? found : JSON.stringify(found) };
  }, use);
}

describe("the instance's role", () => {
  const metadata = ({ method, url = '' }: IncomingMessage) => {
    if (method === 'PUT') return 'metadata-token';
    if (url.endsWith('/security-credentials/')) return 'runner';
    const keys = { AccessKeyId: ID, SecretAccessKey: SECRET, Token: TOKEN };
    return { Code: 'Success', ...keys, Expiration: '2099-01-01T00:00:00Z' };
  };
  const envFor = (url: string) => ({
    ...NO_KEYS,
    AWS_EC2_METADATA_DISABLED: 'False',
    AWS_EC2_METADATA_SERVICE_ENDPOINT: url,
  });

  test('is used if there is no other identity', () =>
    withJsonServer(metadata, (url) =>
      withCloud({ manner: 'recorded' }, async (cloud) => {
        expectAnswer(await runCli(cloud, REDSHIFT, { env: envFor(url) }));
        expect(requestFor(cloud, 'GetClusterCredentials')).toMatchObject({ accessKeyId: ID, signatureValid: true });
      }),
    ));

  test('is not used in place of a profile that fails', () =>
    withJsonServer(metadata, (url) =>
      withCloud({ manner: 'recorded' }, async (cloud) => {
        const files = { 'home/.aws/config': ini({ 'profile p': { credential_process: 'false' } }) };
        const result = await runCli(cloud, [...REDSHIFT, '--profile', 'p'], { env: envFor(url), files });
        expect(expectFailure(result, 255)).toContain('"false" failed with exit code 1');
        expect(asked(cloud)).toEqual([]);
      }),
    ));

  test('is the first identity of role-chaining', () =>
    withJsonServer(metadata, (url) =>
      withCloud({ manner: 'recorded' }, async (cloud) => {
        const argv = ['--role-to-assume', 'arn:aws:iam::123456789012:role/etl', '--role-chaining'];
        const env = { ...envFor(url), GITHUB_ACTIONS: 'true' };
        const result = await runCli(cloud, [...REDSHIFT, ...argv], { env });
        expect(result.exitCode, result.stderr).toBe(0);
        expect(requestFor(cloud, 'AssumeRole')).toMatchObject({ accessKeyId: ID, signatureValid: true });
      }),
    ));
});

describe('a profile of IAM Identity Center', () => {
  const START = 'https://example.awsapps.com/start';
  const sso = { sso_start_url: START, sso_region: 'eu-west-1', sso_account_id: '123456789012', sso_role_name: 'etl' };
  const cache = `home/.aws/sso/cache/${createHash('sha1').update(START).digest('hex')}.json`;
  const filesFor = (expiresAt: string) => ({
    'home/.aws/config': ini({ 'profile p': sso }),
    [cache]: JSON.stringify({ startUrl: START, region: 'eu-west-1', accessToken: 'sso-access-token', expiresAt }),
  });
  const portal = () => ({
    roleCredentials: { accessKeyId: ID, secretAccessKey: SECRET, sessionToken: TOKEN, expiration: 4_070_908_800_000 },
  });

  test('is used, at its own endpoint and with FIPS', () =>
    withJsonServer(portal, (url) =>
      withCloud({ manner: 'recorded' }, async (cloud) => {
        const env = { ...NO_KEYS, AWS_ENDPOINT_URL_SSO: url, AWS_USE_FIPS_ENDPOINT: 'True' };
        const options = { env, files: filesFor('2099-01-01T00:00:00Z') };
        expectAnswer(await runCli(cloud, [...REDSHIFT, '--profile', 'p'], options));
        expect(requestFor(cloud, 'GetClusterCredentials')).toMatchObject({ accessKeyId: ID, signatureValid: true });
      }),
    ));

  test('with an expired login makes the run fail', () =>
    withCloud({ manner: 'recorded' }, async (cloud) => {
      const env = { ...NO_KEYS, AWS_CONTAINER_CREDENTIALS_FULL_URI: `${cloud.url}/_creds` };
      const options = { env, files: filesFor('2020-01-01T00:00:00Z') };
      const result = await runCli(cloud, [...REDSHIFT, '--profile', 'p'], options);
      expect(expectFailure(result, 255)).toMatch(/profile "p".*aws sso login/);
      expect(asked(cloud)).toEqual([]);
    }));
});
