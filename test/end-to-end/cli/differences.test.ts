// One place for each row of the table "Where this project differs on purpose" that has no file of its own here:
// endpoints are in endpoints.test.ts, deadlines in patience.test.ts, messages in exit-codes.test.ts and debug.test.ts,
// help and version in help.test.ts.
import { describe, expect, test } from 'vitest';
import { asked, requestFor, withCloud } from '../action.ts';
import { EMR, expectAnswer, expectFailure, ini, problemsIn, REDSHIFT, runCli } from './cli.ts';

const WORDS = ['redshift', 'get-cluster-credentials'];

describe('documented constraints are checked before anything is sent', () => {
  const redshift: readonly (readonly [string, ...string[]])[] = [
    ['--db-user', 'PUBLIC'],
    ['--db-user', 'public'],
    ['--db-user', 'jürgen'],
    ['--db-user', '1st'],
    ['--db-user', 'a:b'],
    ['--db-user', 'a b'],
    ['--db-user', 'select'],
    ['--db-user', 'a'.repeat(128)],
    ['--db-user', 'IAM:bob'],
    ['--db-name', 'a/b'],
    ['--db-name', 'table'],
    ['--cluster-identifier', 'a'.repeat(64)],
    ['--cluster-identifier', 'a\u0007'],
    ['--duration-seconds', '899'],
    ['--duration-seconds', '3601'],
    ['--duration-seconds', '0'],
    ['--duration-seconds', '-900'],
    ['--duration-seconds', 'abc'],
    ['--duration-seconds', '900.0'],
    ['--duration-seconds', '9e2'],
    ['--duration-seconds', '99999999999999999999'],
    ['--db-groups', 'readers,writers'],
    ['--db-groups', 'readers', 'Writers'],
    ['--db-groups', 'readers', ''],
    ['--db-groups', 'select'],
    ['--db-groups', 'gruppe-ä'],
  ];
  const emr: readonly (readonly [string, ...string[]])[] = [
    ['--cluster-id', 'j'.repeat(257)],
    ['--cluster-id', 'a\u0001b'],
    ['--execution-role-arn', 'arn:aws:iam::1:r/x'],
    ['--execution-role-arn', 'a-role-of-20-letters'],
    ['--execution-role-arn', `arn:aws:iam::123456789012:role/${'x'.repeat(2048)}`],
  ];
  const rows = [...redshift.map((row) => [REDSHIFT, row] as const), ...emr.map((row) => [EMR, row] as const)];

  test.each(rows.map(([command, argv]) => [argv.join(' ').slice(0, 60), command, argv] as const))(
    '%s',
    (_, command, argv) =>
      withCloud({}, async (cloud) => {
        const problems = problemsIn(expectFailure(await runCli(cloud, [...command, ...argv]), 252));
        expect(problems).toEqual([expect.stringContaining(`${argv[0]}: `)]);
        expect(asked(cloud)).toEqual([]);
      }),
  );
});

describe('an empty string means not given', () => {
  test.each([
    ...['--db-name', '--duration-seconds', '--db-groups', '--custom-domain-name', '--region', '--profile'],
    ...['--endpoint-url', '--sts-endpoint-url', '--ca-bundle', '--query', '--output', '--cli-input-json'],
    ...['--cli-input-yaml', '--generate-cli-skeleton', '--audience', '--role-session-name'],
    ...['--cli-read-timeout', '--max-wait', '--env-prefix', '--color', '--ci', '--export', '--print', '--dotenv-file'],
  ])('%s', (name) =>
    withCloud({}, async (cloud) => {
      const shown = expectAnswer(await runCli(cloud, [...REDSHIFT, name, '']));
      expect(shown).toMatch(/^\{\n {4}"DbUser": "IAM:etl_user",/);
      expect(requestFor(cloud, 'GetClusterCredentials').params).toEqual({
        DbUser: 'etl_user',
        ClusterIdentifier: 'analytics',
      });
    }),
  );

  test('and a required option is then missing', () =>
    withCloud({}, async (cloud) => {
      const stderr = expectFailure(await runCli(cloud, [...WORDS, '--db-user', '', '--cluster-identifier', '']), 252);
      expect(problemsIn(stderr)).toEqual([
        expect.stringMatching(/^Give --db-user, for example --db-user etl_user$/),
        expect.stringMatching(/^Give --cluster-identifier or --custom-domain-name$/),
      ]);
      expect(asked(cloud)).toEqual([]);
    }));

  test.each([
    ...['AWS_PROFILE', 'AWS_DEFAULT_REGION', 'AWS_ENDPOINT_URL_REDSHIFT', 'AWS_CA_BUNDLE', 'AWS_SESSION_TOKEN'],
    ...['AWS_DEFAULT_OUTPUT', 'AWS_MAX_ATTEMPTS', 'AWS_RETRY_MODE', 'AWS_CONFIG_FILE', 'HTTPS_PROXY', 'AWS_PAGER'],
    ...['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN', 'AWS_USE_FIPS_ENDPOINT', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'],
  ])('in the environment, too: %s', (name) =>
    withCloud({}, async (cloud) => {
      expectAnswer(await runCli(cloud, REDSHIFT, { env: { [name]: '' } }));
    }),
  );
});

describe('a 200 without a login in it is a failure, and nothing is printed', () => {
  const modes = ['empty200', 'html200', 'malformed', 'malformed-truncated', 'malformed-tail', 'short-body', 'nulls'];
  test.each([
    ...[...modes, 'empty-result', 'no-password', 'no-expiry', 'control'].map(
      (mode) => ['redshift', mode, REDSHIFT] as const,
    ),
    ...[...modes, 'empty-result', 'no-password', 'no-expiry', 'union-unknown', 'union-none'].map(
      (mode) => ['emr', mode, EMR] as const,
    ),
  ])('%s: %s', (service, mode, command) =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ [service]: mode });
      const argv = [...command, '--output', 'text', '--query', 'ExpiresAt || DbUser || `x`'];
      const result = await runCli(cloud, argv, { env: { AWS_MAX_ATTEMPTS: '1' } });
      expectFailure(result, 255);
      expect(asked(cloud)).toHaveLength(1);
    }),
  );
});

describe('nothing is kept on disk', () => {
  test('no cache of a role and no history, not even if the profile asks for it', () => {
    const arn = 'arn:aws:iam::123456789012:role/user-role';
    const roles = [{ arn, trust: { principals: ['arn:aws:iam::123456789012:root'] }, allow: ['*'] }];
    return withCloud({ roles }, async (cloud) => {
      const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: key = '' } = cloud.userKeys();
      const files = {
        'home/.aws/config': ini({
          default: { cli_history: 'enabled' },
          'profile deploy': { role_arn: arn, source_profile: 'base', cli_history: 'enabled' },
        }),
        'home/.aws/credentials': ini({ base: { aws_access_key_id: id, aws_secret_access_key: key } }),
      };
      const env = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_PROFILE: 'deploy' };
      // expectAnswer looks for new files in the home and beside it.
      expectAnswer(await runCli(cloud, REDSHIFT, { env, files }));
      expect(asked(cloud)).toEqual(['AssumeRole', 'GetClusterCredentials']);
    });
  });
});

describe('an abbreviated option is refused, and the whole name suggested', () => {
  test.each([
    ['--cluster-ident', /Unknown option "--cluster-ident"\. Did you mean --cluster-identifier\?/],
    ['--dur', /Unknown option "--dur"\. Did you mean --duration-seconds\?/],
    ['--db', /Unknown option "--db"\. Did you mean --db-user, --db-name or --db-groups\?/],
    ['--cluster', /Unknown option "--cluster"\. Did you mean --cluster-identifier\?/],
    ['--no-s', /Unknown option "--no-s"\. Did you mean --no-sign-request\?/],
  ])('%s', (name, problem) =>
    withCloud({}, async (cloud) => {
      expect(expectFailure(await runCli(cloud, [...REDSHIFT, name, 'x']), 252)).toMatch(problem);
      expect(asked(cloud)).toEqual([]);
    }),
  );
});
