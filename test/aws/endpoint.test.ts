import { describe, expect, test } from 'vitest';
import { clearTextProblem, clearTextProblems, warnOfClearText } from '../../src/aws/clear-text.ts';
import { endpoints, isOfAws } from '../../src/aws/endpoint.ts';
import { isThisMachine } from '../../src/aws/host.ts';
import { awsOptions } from '../../src/aws/options.ts';
import type { Profile } from '../../src/aws/profile.ts';
import { emr, redshift } from '../../src/operations/services.ts';
import { problemWith } from '../../src/options/limits.ts';
import { noProfile, silent } from './connection.ts';

describe('an endpoint', () => {
  const { 'endpoint-url': option } = awsOptions;

  test.each([
    'https://redshift.eu-central-1.amazonaws.com',
    'https://vpce-1.redshift.eu-central-1.vpce.amazonaws.com/path/',
    'https://host:8443',
    'http://127.0.0.1:1234',
    'http://127.1.2.3',
    'http://localhost:4566/',
    'http://[::1]:4566',
    'HTTPS://HOST',
  ])('may be %s', (url) => {
    expect(problemWith(url, option) ?? clearTextProblem(url, 'cli')).toBeUndefined();
  });

  test.each([
    'http://redshift.eu-central-1.amazonaws.com',
    'http://169.254.169.254/latest',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'http://127.0.0.1@evil.example',
    'http://0.0.0.0',
    'http://[::]',
    'http://[fe80::1]',
    'https://me:secret@host',
    'https://host?x=y',
    'https://host/#x',
    'https://',
    'https:host',
    'ftp://host',
    'file:///etc/passwd',
    'unix:///run/x.sock',
    'host',
    ' https://host',
    'https://host\nhttp://evil.example',
  ])('may not be %j', (url) => {
    expect(problemWith(url, option) ?? clearTextProblem(url, 'cli')).toBeDefined();
  });
});

describe('the host of this machine', () => {
  test.each([
    ['localhost', true],
    ['127.0.0.1', true],
    ['127.255.255.254', true],
    ['[::1]', true],
    ['127.0.0.1.example', false],
    ['localhost.example', false],
    ['10.0.0.1', false],
    ['1127.0.0.1', false],
    ['', false],
  ])('is "%s": %s', (host, is) => {
    expect(isThisMachine(host)).toBe(is);
  });
});

describe("AWS's own host", () => {
  test.each([
    ['redshift', 'redshift.eu-central-1.amazonaws.com'],
    ['redshift', 'redshift-fips.us-east-1.amazonaws.com'],
    ['redshift', 'redshift.us-east-1.api.aws'],
    ['redshift', 'redshift.cn-north-1.amazonaws.com.cn'],
    ['redshift', 'vpce-0a1b-2c.redshift.eu-central-1.vpce.amazonaws.com'],
    ['sts', 'sts.amazonaws.com'],
    ['sts', 'STS.eu-west-1.amazonaws.com'],
    ['emr', 'elasticmapreduce.eu-west-1.amazonaws.com'],
    ['emr', 'eu-west-1.elasticmapreduce.amazonaws.com'],
    ['sso', 'portal.sso.eu-west-1.amazonaws.com'],
  ])('of %s is %s', (service, host) => {
    expect(isOfAws(host, service)).toBe(true);
  });

  test.each([
    'redshift.eu-central-1.amazonaws.com.evil.example',
    'evil-amazonaws.com',
    'abc.execute-api.us-east-1.amazonaws.com',
    'my-elb-1.eu-west-1.elb.amazonaws.com',
    'ec2-1-2-3-4.compute-1.amazonaws.com',
    'redshift.s3.amazonaws.com.example',
    'bucket.s3.amazonaws.com',
    'vpce-1.vpce-svc-1.eu-west-1.vpce.amazonaws.com',
    'sts.eu-west-1.amazonaws.com',
    'redshift.example',
    'analytics.abc.eu-west-1.redshift.amazonaws.com',
  ])('of redshift is not %s', (host) => {
    expect(isOfAws(host, 'redshift')).toBe(false);
  });
});

describe('the endpoint of a service is', () => {
  const all = {
    settings: { endpoint_url: 'https://profile' },
    services: { 'redshift.endpoint_url': 'https://profile-service' },
  };
  const none = { 'endpoint-url': undefined, 'sts-endpoint-url': undefined };
  const everywhere = { AWS_ENDPOINT_URL: 'https://all', AWS_ENDPOINT_URL_REDSHIFT: 'https://own' };

  test.each([
    ['the option', { ...none, 'endpoint-url': 'https://option' }, everywhere, all, 'https://option'],
    [
      'the option, even if others are ignored',
      { ...none, 'endpoint-url': 'https://option' },
      { ...everywhere, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
      all,
      'https://option',
    ],
    ["the service's variable", none, everywhere, all, 'https://own'],
    ['the variable for all services', none, { AWS_ENDPOINT_URL: 'https://all' }, all, 'https://all'],
    ["the service's section", none, {}, all, 'https://profile-service'],
    ["the profile's", none, {}, { ...all, services: {} }, 'https://profile'],
    ["AWS's own", none, {}, {}, undefined],
    [
      "AWS's own, if others are ignored",
      none,
      { ...everywhere, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'TRUE' },
      all,
      undefined,
    ],
    ["AWS's own, if only STS has an option", { ...none, 'sts-endpoint-url': 'https://sts' }, {}, {}, undefined],
  ])('%s', (_, values, env, settings, url) => {
    expect(endpoints(values, { env, profile: profile(settings), log: silent, surface: 'cli' })(redshift)).toBe(url);
  });

  test.each([
    ['http://evil.example', /^AWS_ENDPOINT_URL: "http:\/\/evil\.example" must begin with https/],
    ['https://me:secret@host/', /^AWS_ENDPOINT_URL: must not hold a user and a password; the value is not shown$/],
    ['nonsense', /^AWS_ENDPOINT_URL: "nonsense" must be a URL such as/],
  ])('an error if the variable is %s', (url, message) => {
    expect(() =>
      endpoints(none, { env: { AWS_ENDPOINT_URL: url }, profile: profile({}), log: silent, surface: 'cli' })(emr),
    ).toThrow(message);
  });
});

interface Settings {
  readonly settings?: Readonly<Record<string, string>>;
  readonly services?: Readonly<Record<string, string>>;
}

function profile({ settings = {}, services = {} }: Settings): Profile {
  const find = (from: string, value: string | undefined) => (value === undefined ? undefined : { from, value });
  return {
    ...noProfile,
    setting: (name) => settings[name],
    find: (name) => find(name, settings[name]),
    serviceSetting: (service, name) => find(name, services[`${service}.${name}`]),
  };
}

describe('an endpoint without TLS on another machine', () => {
  const values = { 'endpoint-url': 'http://localstack:4566', 'sts-endpoint-url': 'http://127.0.0.1:4566' };

  test.each([
    [
      'cli',
      /^--endpoint-url: "http:\/\/localstack:4566" must begin with https:.*give --endpoint-url http:\/\/127\.0\.0\.1:4566,.*--allow-insecure-endpoint$/,
    ],
    ['action', /^endpoint-url: .*give endpoint-url: http:\/\/127\.0\.0\.1:4566,.*allow-insecure-endpoint: true$/],
  ] as const)('is refused with what to give instead: %s', (surface, message) => {
    const problems = clearTextProblems(values, surface);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
  });

  test('is accepted knowingly, for options alone, and the log says so', () => {
    const allowed = { ...values, 'allow-insecure-endpoint': true };
    expect(clearTextProblems(allowed, 'cli')).toEqual([]);
    const lines: string[] = [];
    warnOfClearText(allowed, { log: { ...silent, warning: (line) => lines.push(line) }, surface: 'cli' });
    expect(lines).toEqual([
      expect.stringMatching(/^--allow-insecure-endpoint: requests to "localstack:4566" are not encr/),
    ]);
    const places = {
      env: { AWS_ENDPOINT_URL: 'http://other' },
      profile: profile({}),
      log: silent,
      surface: 'cli',
    } as const;
    const none = { 'endpoint-url': undefined, 'sts-endpoint-url': undefined, 'allow-insecure-endpoint': true };
    expect(() => endpoints(none, places)(emr)).toThrow('must begin with https');
  });
});
