import { describe, expect, test } from 'vitest';
import { asked, withCloud } from '../action.ts';
import { expectAnswer, expectFailure, problemsIn, REDSHIFT, runCli } from './cli.ts';

const ONE_TRY = { AWS_MAX_ATTEMPTS: '1' };
const WORDS = REDSHIFT.slice(0, 2);
const config = (lines: string) => ({ 'home/.aws/config': `[default]\n${lines}\n` });

describe('output off', () => {
  test.each([
    ['the option', ['--output', 'off'], {}, {}],
    ['the variable', [], { AWS_DEFAULT_OUTPUT: 'off' }, {}],
    ['the profile', [], {}, config('output = off')],
    ['a query that fits no answer', ['--output', 'off', '--query', 'DbUser'], {}, {}],
  ])('makes the call and prints nothing: %s', (_, argv, env, files) =>
    withCloud({}, async (cloud) => {
      const result = await runCli(cloud, [...REDSHIFT, ...argv], { env, files });
      expect([result.exitCode, result.stdout, result.stderr]).toEqual([0, '', '']);
      expect(asked(cloud)).toEqual(['GetClusterCredentials']);
    }),
  );
});

describe('an error', () => {
  const refusal = (more: readonly string[], env = {}, files = {}) =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: 'AccessDenied' });
      return expectFailure(await runCli(cloud, [...REDSHIFT, ...more], { env: { ...ONE_TRY, ...env }, files }), 254);
    });
  const json = (text: string): unknown => JSON.parse(text);
  const members = { Code: 'AccessDenied', Message: expect.stringMatching(/^User: /) };

  test.each([
    ['the option', ['--cli-error-format', 'json'], { AWS_CLI_ERROR_FORMAT: 'text' }, {}],
    ['the variable, in any case', [], { AWS_CLI_ERROR_FORMAT: 'JSON' }, config('cli_error_format = text')],
    ['the profile', [], {}, config('cli_error_format = json')],
  ])('has the form that it should have: %s', async (_, argv, env, files) => {
    expect(json(await refusal(argv, env, files))).toEqual(members);
  });

  test.each([
    ['text', /^AccessDenied\tUser: .*\n$/],
    [
      'legacy',
      /^An error occurred \(AccessDenied\) when calling the GetClusterCredentials operation: User: .*\nThe role ci needs /,
    ],
    [
      'enhanced',
      /^An error occurred \(AccessDenied\) when calling the GetClusterCredentials operation: User: .*\nThe role ci needs /,
    ],
  ])('is written as %s', async (format, text) => {
    expect(await refusal(['--cli-error-format', format])).toMatch(text);
  });

  test('has a warning and the usual form where the variable is wrong', async () => {
    expect(await refusal([], { AWS_CLI_ERROR_FORMAT: 'xml' })).toMatch(
      /^warning: AWS_CLI_ERROR_FORMAT.*"xml" must be legacy,.*\nAn error occurred \(AccessDenied\)/,
    );
  });

  test.each([
    [[...WORDS, '--db-user', 'x'], {}, 252, 'ParamValidation', /Give --cluster-identifier or --custom-domain-name/],
    [REDSHIFT, { AWS_REGION: undefined }, 253, 'NoRegion', /^No Region\. /],
    [[...REDSHIFT, '--profile', 'gone'], {}, 255, 'Failure', /"gone" was not found/],
    [['redshift', 'nothing'], {}, 252, 'ParamValidation', /Unknown operation/],
    [['whoami', '--region', 'X'], {}, 252, 'ParamValidation', /--region/],
  ])('of our own has a code too: %j', (argv, env, exitCode, code, message) =>
    withCloud({}, async (cloud) => {
      const result = await runCli(cloud, [...argv, '--cli-error-format', 'json'], { env });
      expect(json(expectFailure(result, exitCode))).toEqual({ Code: code, Message: expect.stringMatching(message) });
    }),
  );

  test('of EMR has what its API adds', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ emr: 'InvalidRequestException' });
      const emr = ['emr', 'get-cluster-session-credentials', '--cluster-id', 'j-1'];
      const run = async (format: string) =>
        expectFailure(await runCli(cloud, [...emr, '--cli-error-format', format], { env: ONE_TRY }), 254);
      expect(json(await run('json'))).toMatchObject({
        Code: 'InvalidRequestException',
        ErrorCode: 'INVALID_CLUSTER_ID',
      });
      expect(await run('enhanced')).toMatch(/ \(ErrorCode: INVALID_CLUSTER_ID\)\n$/);
    }));
});

describe('AWS_CLI_OUTPUT_ENCODING', () => {
  const query = (text: string) => [...REDSHIFT, '--query', `'${text}'`, '--output', 'text'];

  test.each(['UTF-8', 'utf_8', 'Latin-1', 'iso8859-1'])('takes a name as Python has it: %s', (name) =>
    withCloud({}, async (cloud) => {
      const result = await runCli(cloud, query('a'), { env: { AWS_CLI_OUTPUT_ENCODING: name } });
      expect(expectAnswer(result)).toBe('a\n');
    }),
  );

  test('that is unknown is 255, and nothing is sent', () =>
    withCloud({}, async (cloud) => {
      const result = await runCli(cloud, REDSHIFT, { env: { AWS_CLI_OUTPUT_ENCODING: 'ebcdic' } });
      expect(expectFailure(result, 255)).toBe('AWS_CLI_OUTPUT_ENCODING: "ebcdic" must be utf-8, latin-1 or ascii\n');
      expect(asked(cloud)).toEqual([]);
    }));

  test('that lacks a character of the answer is 255', () =>
    withCloud({}, async (cloud) => {
      const result = await runCli(cloud, query('日'), { env: { AWS_CLI_OUTPUT_ENCODING: 'latin-1' } });
      expect(expectFailure(result, 255)).toMatch(/has a character that latin-1 does not have/);
    }));
});

describe('a file', () => {
  test.each(['file://~/in.json', 'file://$HOME/in.json', `file://\${HOME}/in.json`])('is found as %s', (value) =>
    withCloud({}, async (cloud) => {
      const files = { 'home/in.json': '{"DbUser":"etl_user","ClusterIdentifier":"analytics"}' };
      expectAnswer(await runCli(cloud, [...WORDS, '--cli-input-json', value], { files }));
    }),
  );

  test.each([
    [['--cli-input-json', 'file://~/gone.json'], '--cli-input-json: the file "~/gone.json" cannot be read (ENOENT)'],
    [['--cli-input-json', '{'], '--cli-input-json: cannot be read. Give file://PATH, or the text of one object'],
    [['--db-user', 'file://gone', '--cluster-identifier', 'c'], '--db-user: the file "gone" cannot be read (ENOENT)'],
    [
      ['--db-user', 'u', '--cluster-identifier', 'file://gone'],
      '--cluster-identifier: the file "gone" cannot be read (ENOENT)',
    ],
  ])('that cannot be read is the one problem: %j', (argv, problem) =>
    withCloud({}, async (cloud) => {
      expect(problemsIn(expectFailure(await runCli(cloud, [...WORDS, ...argv]), 252))).toEqual([problem]);
    }),
  );
});

test('a skeleton of which only the names are filled in works', () =>
  withCloud({}, async (cloud) => {
    const skeleton = JSON.parse(expectAnswer(await runCli(cloud, [...WORDS, '--generate-cli-skeleton']))) as object;
    expect(Object.keys(skeleton)).toContain('CustomDomainName');
    const filled = { ...skeleton, DbUser: 'etl_user', ClusterIdentifier: 'analytics', AutoCreate: false };
    expectAnswer(await runCli(cloud, [...WORDS, '--cli-input-json', JSON.stringify(filled)]));
    const [request] = cloud.requests;
    expect(request?.params).toMatchObject({ DbUser: 'etl_user', ClusterIdentifier: 'analytics', AutoCreate: 'false' });
    for (const name of ['DurationSeconds', 'DbName', 'CustomDomainName'])
      expect(request?.params).not.toHaveProperty(name);
  }));

test('the path of an endpoint stays as it is', () =>
  withCloud({}, async (cloud) => {
    await runCli(cloud, [...REDSHIFT, '--endpoint-url', `${cloud.url}/some/prefix`], { env: ONE_TRY });
    expect(cloud.requests.map(({ path }) => path)).toEqual(['/some/prefix']);
  }));

describe('REQUESTS_CA_BUNDLE', () => {
  test('is read where AWS_CA_BUNDLE is not set', () =>
    withCloud({ tls: true }, async (cloud) => {
      const argv = [...REDSHIFT, '--endpoint-url', cloud.tlsUrl ?? ''];
      const env = { AWS_CA_BUNDLE: undefined, REQUESTS_CA_BUNDLE: cloud.caFile };
      expectAnswer(await runCli(cloud, argv, { env }));
      const other = { AWS_CA_BUNDLE: '/nowhere.pem', REQUESTS_CA_BUNDLE: cloud.caFile };
      expect(expectFailure(await runCli(cloud, argv, { env: other }), 255)).toMatch(/^AWS_CA_BUNDLE: /);
    }));
});

describe('an endpoint without TLS on another machine', () => {
  test('is used only where the option allows it, and the log says so', () =>
    withCloud({}, async (cloud) => {
      const url = cloud.url.replace('127.0.0.1', '0.0.0.0');
      const env = { ALLOW_INSECURE_ENDPOINT: 'true', AWS_ALLOW_INSECURE_ENDPOINT: 'true' };
      const refused = await runCli(cloud, [...REDSHIFT, '--endpoint-url', url], { env });
      const { port } = new URL(url);
      expect(problemsIn(expectFailure(refused, 252))).toEqual([
        expect.stringContaining(`give --endpoint-url http://127.0.0.1:${port}, or give --endpoint-url URL`),
      ]);
      expect(asked(cloud)).toEqual([]);
      const used = await runCli(cloud, [...REDSHIFT, '--endpoint-url', url, '--allow-insecure-endpoint']);
      expect(used.exitCode, used.stderr).toBe(0);
      expect(used.stderr).toMatch(
        /^warning: --allow-insecure-endpoint: requests to "0\.0\.0\.0:\d+" are not encrypted/,
      );
    }));
});

describe('what AWS would refuse in a profile', () => {
  const role = 'role_arn = arn:aws:iam::123456789012:role/etl\nsource_profile = base';
  test.each([
    ['duration_seconds = abc', /duration_seconds of the profile "etl": "abc" must be a whole number/],
    ['role_session_name = x', /role_session_name of the profile "etl": "x" must be 2 to 64/],
  ])('is a usage error: %s', (setting, message) =>
    withCloud({}, async (cloud) => {
      const files = {
        'home/.aws/config': `[profile etl]\n${role}\n${setting}\n[profile base]\naws_access_key_id = x\naws_secret_access_key = y\n`,
      };
      const result = await runCli(cloud, [...REDSHIFT, '--profile', 'etl'], { files });
      expect(expectFailure(result, 252)).toMatch(message);
      expect(asked(cloud)).toEqual([]);
    }),
  );
});
