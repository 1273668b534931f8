import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Cloud } from '../../cloud/index.ts';
import { withCloud } from '../action.ts';
import { type CliOptions, EMR, expectAnswer, expectFailure, ini, REDSHIFT, runCli } from './cli.ts';

/** The cloud as a proxy for AWS's own host names. */
function throughProxy(cloud: Cloud, { env, ...options }: CliOptions = {}): CliOptions {
  const own = { AWS_ENDPOINT_URL: undefined, HTTPS_PROXY: cloud.url, AWS_CA_BUNDLE: cloud.caFile };
  return { ...options, env: { ...own, AWS_MAX_ATTEMPTS: '1', ...env } };
}

/** The hosts that the run called. */
function tunnels(cloud: Cloud): string[] {
  return cloud.requests.flatMap(({ operation, path }) => (operation === 'CONNECT' ? [path] : []));
}

const config = (settings: Readonly<Record<string, string>>) => ({
  'home/.aws/config': ini({ default: settings, 'profile gov': { use_fips_endpoint: 'true' } }),
});

describe('the host', () => {
  const fips = { AWS_USE_FIPS_ENDPOINT: 'true' };
  const dual = { AWS_USE_DUALSTACK_ENDPOINT: 'true' };
  const rows: readonly (readonly [string, readonly string[], CliOptions])[] = [
    ['redshift.eu-central-1.amazonaws.com', REDSHIFT, {}],
    ['elasticmapreduce.us-west-2.amazonaws.com', EMR, { env: { AWS_REGION: 'us-west-2' } }],
    ['redshift.cn-north-1.amazonaws.com.cn', [...REDSHIFT, '--region', 'cn-north-1'], {}],
    ['redshift-fips.us-east-1.amazonaws.com', REDSHIFT, { env: { ...fips, AWS_REGION: 'us-east-1' } }],
    ['elasticmapreduce-fips.us-east-1.amazonaws.com', EMR, { env: { ...fips, AWS_REGION: 'us-east-1' } }],
    ['redshift.eu-central-1.api.aws', REDSHIFT, { env: dual }],
    ['redshift-fips.eu-central-1.amazonaws.com', REDSHIFT, { files: config({ use_fips_endpoint: 'true' }) }],
    ['redshift.eu-central-1.api.aws', REDSHIFT, { files: config({ use_dualstack_endpoint: 'true' }) }],
    [
      'redshift.eu-central-1.amazonaws.com',
      REDSHIFT,
      { files: config({ use_fips_endpoint: 'true' }), env: { AWS_USE_FIPS_ENDPOINT: 'false' } },
    ],
    ['redshift-fips.eu-central-1.amazonaws.com', REDSHIFT, { files: config({}), env: { AWS_PROFILE: 'gov' } }],
    [
      'redshift.eu-central-1.amazonaws.com',
      REDSHIFT,
      {
        files: config({ endpoint_url: 'http://127.0.0.1:9' }),
        env: { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true', AWS_ENDPOINT_URL: 'http://127.0.0.1:9' },
      },
    ],
    [
      'redshift.eu-central-1.amazonaws.com',
      REDSHIFT,
      { files: config({ endpoint_url: 'http://127.0.0.1:9', ignore_configured_endpoint_urls: 'true' }) },
    ],
  ];
  test.each(rows)('is %s for %j with %j', (host, command, options) =>
    withCloud({ tls: true }, async (cloud) => {
      const result = await runCli(cloud, command, throughProxy(cloud, options));
      expect(tunnels(cloud), result.stderr).toEqual([`${host}:443`]);
      // The cloud has no certificate for names outside amazonaws.com.
      if (host.endsWith('.api.aws')) expectFailure(result, 255);
      else expectAnswer(result);
    }),
  );

  test('of the profile of the option is that of its FIPS endpoint', () =>
    withCloud({ tls: true }, async (cloud) => {
      const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: key = '' } = cloud.userKeys();
      const keys = { 'home/.aws/credentials': ini({ gov: { aws_access_key_id: id, aws_secret_access_key: key } }) };
      const files = { ...config({}), ...keys };
      const result = await runCli(cloud, [...REDSHIFT, '--profile', 'gov'], throughProxy(cloud, { files }));
      expect(tunnels(cloud), result.stderr).toEqual(['redshift-fips.eu-central-1.amazonaws.com:443']);
      expectAnswer(result);
    }));
});

describe('a proxy', () => {
  test('with a user and a password gets them, and no one else does', () =>
    withCloud({ tls: true }, async (cloud) => {
      const proxy = cloud.url.replace('//', '//me:hunter2%2B@');
      const result = await runCli(
        cloud,
        [...REDSHIFT, '--debug'],
        throughProxy(cloud, { env: { HTTPS_PROXY: proxy } }),
      );
      expect(result.exitCode, result.stderr).toBe(0);
      const [connect] = cloud.requests;
      expect(connect?.headers['proxy-authorization']).toBe(`Basic ${btoa('me:hunter2+')}`);
      expect(result.stderr).toContain(`by the proxy ${new URL(cloud.url).host}`);
      expect(result.stderr + result.stdout).not.toMatch(/hunter2|bWU6aHVudGVy/);
    }));

  test('that refuses the connection is reported without its password', () =>
    withCloud({ tls: true }, async (cloud) => {
      const env = { HTTPS_PROXY: 'http://me:hunter2@127.0.0.1:9' };
      const stderr = expectFailure(await runCli(cloud, [...REDSHIFT, '--debug'], throughProxy(cloud, { env })), 255);
      expect(stderr).not.toContain('hunter2');
    }));

  test.each(['https_proxy', 'HTTPS_PROXY'])('is found in %s', (name) =>
    withCloud({ tls: true }, async (cloud) => {
      const env = { HTTPS_PROXY: undefined, [name]: new URL(cloud.url).host };
      expectAnswer(await runCli(cloud, REDSHIFT, throughProxy(cloud, { env })));
      expect(tunnels(cloud)).toHaveLength(1);
    }),
  );

  test.each(['127.0.0.1', '*', 'example.com,127.0.0.1', '127.0.0.1:PORT', 'a, 127.0.0.1'])(
    'is not used for the hosts of NO_PROXY=%s',
    (exceptions) =>
      withCloud({ tls: true }, async (cloud) => {
        const { tlsUrl = '' } = cloud;
        const env = {
          AWS_ENDPOINT_URL: tlsUrl,
          HTTPS_PROXY: 'http://127.0.0.1:9',
          NO_PROXY: exceptions.replace('PORT', new URL(tlsUrl).port),
        };
        expectAnswer(await runCli(cloud, REDSHIFT, throughProxy(cloud, { env })));
      }),
  );

  test.each(['example.com', '.example.com', '127.0.0.1:1', '27.0.0.1'])('is used despite NO_PROXY=%s', (exceptions) =>
    withCloud({ tls: true }, async (cloud) => {
      const { tlsUrl = '' } = cloud;
      const env = { AWS_ENDPOINT_URL: tlsUrl, no_proxy: exceptions };
      expectAnswer(await runCli(cloud, REDSHIFT, throughProxy(cloud, { env })));
      expect(tunnels(cloud)).toEqual([new URL(tlsUrl).host]);
    }),
  );

  test('is not used for this machine over plain http', () =>
    withCloud({}, async (cloud) => {
      const env = {
        HTTPS_PROXY: 'http://127.0.0.1:9',
        HTTP_PROXY: 'http://127.0.0.1:9',
        ALL_PROXY: 'http://127.0.0.1:9',
      };
      expectAnswer(await runCli(cloud, REDSHIFT, { env }));
    }));
});

describe('the trusted authority', () => {
  const noCa = { AWS_CA_BUNDLE: undefined };
  const bundle = ({ caFile = '' }: Cloud, name = 'ca.pem') => readFileSync(caFile.replace(/ca\.pem$/, name), 'utf8');

  test.each([
    ['--ca-bundle', ['--ca-bundle', 'ca.pem'], { AWS_CA_BUNDLE: 'other-ca.pem' }, {}],
    ['AWS_CA_BUNDLE', [], { AWS_CA_BUNDLE: 'ca.pem' }, { ca_bundle: 'other-ca.pem' }],
    ['ca_bundle of the profile', [], noCa, { ca_bundle: 'ca.pem' }],
    ['ca_bundle of the profile, where AWS_CA_BUNDLE is empty', [], { AWS_CA_BUNDLE: '' }, { ca_bundle: 'ca.pem' }],
  ])('is what %s says', (_, argv, env, settings) =>
    withCloud({ tls: true }, async (cloud) => {
      const files = { 'ca.pem': bundle(cloud), 'other-ca.pem': bundle(cloud, 'other-ca.pem'), ...config(settings) };
      expectAnswer(await runCli(cloud, [...REDSHIFT, ...argv], throughProxy(cloud, { env, files })));
    }),
  );

  test.each([
    ['an unrelated authority', ['--ca-bundle', 'other-ca.pem'], /certificate of the server is not trusted/],
    ['no further authority when the option is empty', ['--ca-bundle', ''], /certificate of the server is not trusted/],
    ['a bundle that does not exist', ['--ca-bundle', 'none.pem'], /ca-bundle: "none.pem" cannot be read \(ENOENT\)/],
    ['a file that is not a bundle', ['--ca-bundle', 'empty.pem'], /ca-bundle: "empty.pem" holds no certificate in PEM/],
  ])('is not the server with %s', (_, argv, message) =>
    withCloud({ tls: true }, async (cloud) => {
      const files = { 'other-ca.pem': bundle(cloud, 'other-ca.pem'), 'empty.pem': '' };
      const env = { AWS_CA_BUNDLE: '' };
      const result = await runCli(cloud, [...REDSHIFT, ...argv], throughProxy(cloud, { env, files }));
      expect(expectFailure(result, 255)).toMatch(message);
      expect(cloud.requests.filter(({ service }) => service !== 'proxy')).toEqual([]);
    }),
  );

  test('is any server with --no-verify-ssl, for STS too, with a warning', () =>
    withCloud({ tls: true }, async (cloud) => {
      const env = {
        ...noCa,
        AWS_ACCESS_KEY_ID: undefined,
        AWS_WEB_IDENTITY_TOKEN_FILE: 'token',
        AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/deploy',
      };
      const files = { token: cloud.mintToken() };
      const result = await runCli(cloud, [...REDSHIFT, '--no-verify-ssl'], throughProxy(cloud, { env, files }));
      expect(result.exitCode, result.stderr).toBe(0);
      expect(result.stderr).toMatch(/^warning: --no-verify-ssl: no certificate is checked[^\n]*\n$/);
      const calls = cloud.requests.filter(({ service }) => service !== 'proxy');
      expect(calls.map(({ operation, tls }) => [operation, tls])).toEqual([
        ['AssumeRoleWithWebIdentity', true],
        ['GetClusterCredentials', true],
      ]);
    }));
});
