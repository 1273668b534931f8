import { describe, expect, test } from 'vitest';
import type { Cloud } from '../../cloud/index.ts';
import { asked, ROLE, withCloud } from '../action.ts';
import { type CliOptions, EMR, expectAnswer, expectFailure, ini, REDSHIFT, runCli } from './cli.ts';

// No server listens there: a call to the wrong endpoint fails.
const NOBODY = 'http://127.0.0.1:9';
const ONE_TRY = { AWS_MAX_ATTEMPTS: '1', AWS_ENDPOINT_URL: undefined };

interface Row {
  readonly title: string;
  readonly argv?: (url: string) => readonly string[];
  readonly env?: (url: string) => CliOptions['env'];
  readonly config?: (url: string) => string;
}

const profile = (settings: Parameters<typeof ini>[0][string], services: Parameters<typeof ini>[0] = {}) =>
  ini({ default: settings, ...services });

/** Each row names the setting that is used, although all settings of lower precedence are there. */
const rows: readonly Row[] = [
  {
    title: 'the option',
    argv: (url) => ['--endpoint-url', url],
    env: () => ({ AWS_ENDPOINT_URL_REDSHIFT: NOBODY, AWS_ENDPOINT_URL_EMR: NOBODY, AWS_ENDPOINT_URL: NOBODY }),
  },
  {
    title: 'the variable of the service',
    env: (url) => ({ AWS_ENDPOINT_URL_REDSHIFT: url, AWS_ENDPOINT_URL_EMR: url, AWS_ENDPOINT_URL: NOBODY }),
    config: () => profile({ endpoint_url: NOBODY }),
  },
  {
    title: 'the variable of all services',
    env: (url) => ({ AWS_ENDPOINT_URL: url }),
    config: () => profile({ services: 's', endpoint_url: NOBODY }, services(NOBODY)),
  },
  {
    title: 'the services of the profile',
    config: (url) => profile({ services: 's', endpoint_url: NOBODY }, services(url)),
  },
  { title: 'the endpoint_url of the profile', config: (url) => profile({ endpoint_url: url }) },
  {
    title: 'the endpoint_url of the profile, where the variables are empty',
    env: () => ({ AWS_ENDPOINT_URL: '', AWS_ENDPOINT_URL_REDSHIFT: '', AWS_ENDPOINT_URL_EMR: '' }),
    config: (url) => profile({ endpoint_url: url }),
  },
  {
    title: 'the option, where configured ones are to be ignored',
    argv: (url) => ['--endpoint-url', url],
    env: () => ({ AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true', AWS_ENDPOINT_URL: NOBODY }),
    config: () => profile({ endpoint_url: NOBODY }),
  },
  {
    title: 'the variable, where the profile says false to ignoring it',
    env: (url) => ({ AWS_ENDPOINT_URL: url }),
    config: () => profile({ ignore_configured_endpoint_urls: 'false' }),
  },
];

function services(url: string) {
  return { 'services s': { redshift: { endpoint_url: url }, emr: { endpoint_url: url } } };
}

function withConfig(config: string | undefined) {
  return config === undefined ? {} : { 'home/.aws/config': config };
}

describe.each([
  ['redshift', REDSHIFT],
  ['emr', EMR],
])('the endpoint of %s', (_, command) => {
  test.each(rows.map((row) => [row.title, row] as const))('is that of %s', (_, { argv, env, config }) =>
    withCloud({}, async (cloud) => {
      const result = await runCli(cloud, [...command, ...(argv?.(cloud.url) ?? [])], {
        env: { ...ONE_TRY, ...env?.(cloud.url) },
        files: withConfig(config?.(cloud.url)),
      });
      expectAnswer(result);
      expect(asked(cloud)).toHaveLength(1);
    }),
  );
});

describe('the endpoint of STS', () => {
  const role = ['--role-to-assume', ROLE];
  const tokens = ({ tokenRequestUrl, tokenRequestToken }: Cloud) => ({
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: tokenRequestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: tokenRequestToken,
  });

  test.each([
    ['the option', (url: string) => ['--sts-endpoint-url', url], () => ({ AWS_ENDPOINT_URL_STS: NOBODY })],
    ['its variable', () => [], (url: string) => ({ AWS_ENDPOINT_URL_STS: url, AWS_ENDPOINT_URL: NOBODY })],
    ['the variable of all', () => [], (url: string) => ({ AWS_ENDPOINT_URL: url })],
  ])('is that of %s; the option for the cluster does not touch it', (_, argv, env) =>
    withCloud({}, async (cloud) => {
      const result = await runCli(cloud, [...REDSHIFT, ...role, '--endpoint-url', cloud.url, ...argv(cloud.url)], {
        env: { ...ONE_TRY, ...tokens(cloud), ...env(cloud.url) },
      });
      expect(result.exitCode, result.stderr).toBe(0);
      expect(asked(cloud).slice(1)).toEqual(['AssumeRoleWithWebIdentity', 'GetClusterCredentials']);
    }),
  );

  test.each([
    ['its service section', (url: string) => ({ services: 's', endpoint_url: NOBODY, url })],
    ['its endpoint_url', (url: string) => ({ endpoint_url: url, url })],
  ])('is that of the profile: %s', (_, settings) =>
    withCloud({}, async (cloud) => {
      const { url, ...own } = settings(cloud.url);
      const config = profile(own, { 'services s': { sts: { endpoint_url: url } } });
      const result = await runCli(cloud, [...REDSHIFT, ...role, '--endpoint-url', cloud.url], {
        env: { ...ONE_TRY, ...tokens(cloud) },
        files: withConfig(config),
      });
      expect(result.exitCode, result.stderr).toBe(0);
      expect(asked(cloud).slice(1)).toEqual(['AssumeRoleWithWebIdentity', 'GetClusterCredentials']);
    }),
  );
});

describe('an endpoint that is not allowed', () => {
  const urls = ['ftp://127.0.0.1/', 'https://host/?a=b', 'https://me:hunter2@host/', 'http://redshift.example/'];
  const all = [...urls, 'https://host/#x', '127.0.0.1:80', 'https://', 'https://ho st/'];

  test.each(all)('is refused with 252, and the real AWS is not called: --endpoint-url %s', (url) =>
    withCloud({}, async (cloud) => {
      const env = { HTTPS_PROXY: cloud.url };
      const stderr = expectFailure(await runCli(cloud, [...REDSHIFT, '--endpoint-url', url], { env }), 252);
      expect(stderr).toContain('--endpoint-url: ');
      expect(stderr).not.toContain('hunter2');
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test.each([...urls, 'nowhere'])('is refused in a variable and in a profile, too: %s', (url) =>
    withCloud({}, async (cloud) => {
      const proxy = { HTTPS_PROXY: cloud.url };
      const env = { ...proxy, AWS_ENDPOINT_URL: undefined };
      for (const [place, options] of [
        ['AWS_ENDPOINT_URL_REDSHIFT', { env: { ...proxy, AWS_ENDPOINT_URL_REDSHIFT: url } }],
        ['AWS_ENDPOINT_URL', { env: { ...proxy, AWS_ENDPOINT_URL: url } }],
        ['endpoint_url', { env, files: withConfig(profile({ endpoint_url: url })) }],
      ] as const) {
        const stderr = expectFailure(await runCli(cloud, REDSHIFT, options), 255);
        expect(stderr).toContain(place);
        expect(stderr).not.toContain('hunter2');
      }
      expect(asked(cloud)).toEqual([]);
    }),
  );
});

describe('FIPS, IPv6 and ignored endpoints', () => {
  const direct = (cloud: Cloud) => ({ ...ONE_TRY, HTTPS_PROXY: cloud.url });
  const settingOf = (name: string, value: string) => withConfig(profile({ [name]: value }));

  test.each([
    ['AWS_USE_FIPS_ENDPOINT', 'True', 'redshift-fips.eu-central-1.amazonaws.com'],
    ['AWS_USE_FIPS_ENDPOINT', 'TRUE\n', 'redshift-fips.eu-central-1.amazonaws.com'],
    ['AWS_USE_FIPS_ENDPOINT', 'FALSE', 'redshift.eu-central-1.amazonaws.com'],
    ['use_fips_endpoint', 'True', 'redshift-fips.eu-central-1.amazonaws.com'],
    ['AWS_USE_DUALSTACK_ENDPOINT', 'True', 'redshift.eu-central-1.api.aws'],
    ['use_dualstack_endpoint', 'TRUE', 'redshift.eu-central-1.api.aws'],
  ])('%s = %j leads to %s', (name, value, host) =>
    withCloud({}, async (cloud) => {
      const isVariable = name.startsWith('AWS_');
      await runCli(cloud, REDSHIFT, {
        env: { ...direct(cloud), ...(isVariable ? { [name]: value } : {}) },
        files: isVariable ? {} : settingOf(name, value),
      });
      expect(cloud.requests.map((request) => request.host)).toEqual([`${host}:443`]);
    }),
  );

  test.each(['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT'])(
    'an endpoint that is given replaces that of %s, as in the AWS CLI',
    (name) =>
      withCloud({}, async (cloud) => {
        for (const command of [REDSHIFT, EMR]) {
          expectAnswer(await runCli(cloud, command, { env: { [name]: 'true' } }));
          expectAnswer(
            await runCli(cloud, [...command, '--endpoint-url', cloud.url], {
              env: { [name]: 'true', AWS_ENDPOINT_URL: undefined },
            }),
          );
        }
        expect(asked(cloud)).toHaveLength(4);
      }),
  );

  test.each(['True', 'TRUE'])('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=%s is obeyed', (value) =>
    withCloud({}, async (cloud) => {
      const env = { ...direct(cloud), AWS_ENDPOINT_URL: NOBODY, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: value };
      await runCli(cloud, REDSHIFT, { env });
      await runCli(cloud, REDSHIFT, {
        env: direct(cloud),
        files: withConfig(profile({ endpoint_url: NOBODY, ignore_configured_endpoint_urls: value })),
      });
      const own = 'redshift.eu-central-1.amazonaws.com:443';
      expect(cloud.requests.map(({ host }) => host)).toEqual([own, own]);
    }),
  );

  test.each([
    ...['AWS_USE_FIPS_ENDPOINT', 'AWS_USE_DUALSTACK_ENDPOINT', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'],
    ...['use_fips_endpoint', 'use_dualstack_endpoint', 'ignore_configured_endpoint_urls'],
  ])('%s = yes is refused by name', (name) =>
    withCloud({}, async (cloud) => {
      const isVariable = name.startsWith('AWS_');
      const options = isVariable ? { env: { [name]: 'yes' } } : { files: settingOf(name, 'yes') };
      const stderr = expectFailure(await runCli(cloud, REDSHIFT, options), 255);
      expect(stderr).toContain(`${name}${isVariable ? '' : ' of the profile "default"'}: "yes" must be true or false`);
      expect(asked(cloud)).toEqual([]);
    }),
  );
});

describe("an endpoint of the environment or a profile that is not AWS's own", () => {
  test.each([
    ['AWS_ENDPOINT_URL_REDSHIFT', 'https://redshift.gateway.example', {}],
    ['AWS_ENDPOINT_URL', 'https://abc.execute-api.us-east-1.amazonaws.com', {}],
    ['endpoint_url of the profile "default"', undefined, { endpoint_url: 'https://redshift.gateway.example/path' }],
  ] as const)('is named in one line: %s', (from, url, settings) =>
    withCloud({}, async (cloud) => {
      const { stderr } = await runCli(cloud, REDSHIFT, {
        env: { ...ONE_TRY, HTTPS_PROXY: cloud.url, ...(url === undefined ? {} : { [from]: url }) },
        files: withConfig(profile(settings)),
      });
      const host = url === undefined ? 'redshift.gateway.example' : new URL(url).host;
      const lines = stderr.split('\n').filter((line) => line.startsWith('warning: '));
      expect(lines).toEqual([
        `warning: Requests to Redshift go to "${host}", which is not an endpoint of AWS (${from})`,
      ]);
    }),
  );

  test.each([
    ['AWS_ENDPOINT_URL', 'https://vpce-1.redshift.eu-central-1.vpce.amazonaws.com', []],
    ['AWS_ENDPOINT_URL_REDSHIFT', 'https://gateway.example', ['--endpoint-url', 'https://other.example']],
  ] as const)('is not named for a VPC endpoint, and not for the option: %s', (name, url, argv) =>
    withCloud({}, async (cloud) => {
      const env = { ...ONE_TRY, HTTPS_PROXY: cloud.url, [name]: url };
      expect((await runCli(cloud, [...REDSHIFT, ...argv], { env })).stderr).not.toContain('warning');
    }),
  );
});
