import { describe, expect, test } from 'vitest';
import type { Cloud } from '../../cloud/index.ts';
import { PASSWORD, ROLE, withCloud } from '../action.ts';
import { type CliOptions, type CliResult, EMR, expectAnswer, REDSHIFT, runCli } from './cli.ts';

const clouds = { redshiftPassword: PASSWORD, emrPassword: PASSWORD };

/** All secrets of a run against this cloud. */
function secretsOf(cloud: Cloud): string[] {
  const { AWS_SECRET_ACCESS_KEY: key = '' } = cloud.userKeys();
  const fromRequests = cloud.requests.flatMap(({ params, headers, body }) => [
    typeof params['WebIdentityToken'] === 'string' ? params['WebIdentityToken'] : '',
    headers['x-amz-security-token'] ?? '',
    headers['authorization']?.split('Signature=')[1] ?? '',
    body,
  ]);
  const all = [key, cloud.tokenRequestToken, PASSWORD, PASSWORD.slice(0, 10), PASSWORD.slice(-10), ...fromRequests];
  return all.filter((secret) => secret !== '');
}

function expectNoSecret({ stderr }: CliResult, cloud: Cloud): void {
  for (const secret of secretsOf(cloud)) {
    for (const form of [secret, encodeURIComponent(secret), btoaOf(secret)]) {
      expect(stderr.includes(form), `${form.slice(0, 6)}... is shown in ${stderr}`).toBe(false);
    }
  }
  // No text in the form of an answer or a header, whatever its content is.
  expect(stderr).not.toMatch(/<\/|"Credentials"|AWS4-HMAC|Bearer |eyJ/);
}

function btoaOf(text: string): string {
  return Buffer.from(text).toString('base64');
}

const withToken = (cloud: Cloud): CliOptions['env'] => ({
  GITHUB_ACTIONS: 'true',
  ACTIONS_ID_TOKEN_REQUEST_URL: cloud.tokenRequestUrl,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: cloud.tokenRequestToken,
});

/** How many lines have this text with a status and a time. */
function requestsIn(stderr: string): string[] {
  return [...stderr.matchAll(/^debug: (?:GET|POST) 127\.0\.0\.1: (\d+) in \d+ ms$/gm)].map((match) => match[1] ?? '');
}

describe('debugging', () => {
  test.each([
    ['--debug', REDSHIFT, 'GetClusterCredentials', ['--debug'], {}],
    ['--debug', EMR, 'GetClusterSessionCredentials', ['--debug'], {}],
    ['RUNNER_DEBUG=1', REDSHIFT, 'GetClusterCredentials', [], { RUNNER_DEBUG: '1' }],
  ])('%s prints decisions, and requests with name, status and time: %j', (_, command, operation, argv, env) =>
    withCloud(clouds, async (cloud) => {
      const result = await runCli(cloud, [...command, '--role-to-assume', ROLE, ...argv], {
        env: { ...withToken(cloud), ...env },
      });
      expect(result.exitCode, result.stderr).toBe(0);
      const said = result.stderr.replace(/^::add-mask::.*\n/gm, '');
      for (const line of said.trimEnd().split('\n')) expect(line).toMatch(/^debug: /);
      expect(said).toContain('debug: Region eu-central-1, profile default\n');
      expect(said).toMatch(
        /^debug: Identity: OIDC token of GitHub.* for the role arn:aws:iam::123456789012:role\/deploy$/m,
      );
      expect(said).toContain('debug: AssumeRoleWithWebIdentity: attempt 1\n');
      expect(said).toContain(`debug: ${operation}: attempt 1\n`);
      expect(requestsIn(said)).toEqual(['200', '200', '200']);
      expectNoSecret({ ...result, stderr: said }, cloud);
    }),
  );

  test('prints the source of the keys, and never the keys', () =>
    withCloud(clouds, async (cloud) => {
      const result = await runCli(cloud, [...REDSHIFT, '--debug']);
      expect(result.exitCode, result.stderr).toBe(0);
      expect(result.stderr).toContain('debug: Identity: keys of the environment\n');
      expectNoSecret(result, cloud);
    }));

  test.each([
    'Throttling',
    'InternalFailure',
    'drop',
    'no-password',
    'control',
    'malformed-tail',
    'short-body',
    'html200',
  ])('prints no secret when the run fails: %s', (mode) =>
    withCloud(clouds, async (cloud) => {
      cloud.setMode({ redshift: mode, emr: mode });
      for (const command of [REDSHIFT, EMR]) {
        const result = await runCli(cloud, [...command, '--debug'], { env: { AWS_MAX_ATTEMPTS: '1' } });
        expect([254, 255], result.stderr).toContain(result.exitCode);
        expect(result.stderr).toMatch(/^debug: POST 127\.0\.0\.1: (\d+|\w+) in \d+ ms$/m);
        expectNoSecret(result, cloud);
      }
    }),
  );

  test.each([{}, { RUNNER_DEBUG: '' }, { RUNNER_DEBUG: '0' }, { DEBUG: '*' }, { AWS_DEBUG: '1' }])(
    'prints nothing with only %j',
    (env) =>
      withCloud(clouds, async (cloud) => {
        expectAnswer(await runCli(cloud, REDSHIFT, { env }));
      }),
  );
});
