import { describe, expect, test } from 'vitest';
import { asked, requestFor, withCloud } from '../action.ts';
import { EMR, expectAnswer, expectFailure, problemsIn, REDSHIFT, runCli } from './cli.ts';

const WORDS = ['redshift', 'get-cluster-credentials'];
const NEEDED = ['--db-user', 'etl_user', '--cluster-identifier', 'analytics'];

describe('options', () => {
  test.each([
    ['before the words', ['--duration-seconds', '1800', ...NEEDED, ...WORDS]],
    ['between the words', ['redshift', '--duration-seconds', '1800', 'get-cluster-credentials', ...NEEDED]],
    ['after the words', [...WORDS, ...NEEDED, '--duration-seconds', '1800']],
    ['after an option of every other kind', [...WORDS, ...NEEDED, '--auto-create', '--duration-seconds', '1800']],
    ['after a list', [...WORDS, ...NEEDED, '--db-groups', 'a', 'b', '--duration-seconds', '1800']],
    ['with an equals sign', [...WORDS, ...NEEDED, '--duration-seconds=1800']],
    ['with signs, zeros and underscores', [...WORDS, ...NEEDED, '--duration-seconds', '+0_1_8_00']],
    ['more than once, of which the last counts', [...REDSHIFT, '--duration-seconds', '900', '--duration-seconds=1800']],
  ])('may stand %s', (_, argv) =>
    withCloud({}, async (cloud) => {
      expectAnswer(await runCli(cloud, argv));
      expect(requestFor(cloud, 'GetClusterCredentials').params).toMatchObject({
        DbUser: 'etl_user',
        ClusterIdentifier: 'analytics',
        DurationSeconds: '1800',
      });
    }),
  );

  test('may have an equals sign in their values', () =>
    withCloud({}, async (cloud) => {
      const out = expectAnswer(await runCli(cloud, [...REDSHIFT, '--query=DbUser==`IAM:etl_user`']));
      expect(out).toBe('true\n');
    }));

  test.each([
    [['--db-groups', 'readers', 'writers']],
    [['--db-groups', '["readers","writers"]']],
    [['--db-groups', 'nobody', '--db-groups', 'readers', 'writers']],
    [['--db-groups=["readers","writers"]']],
  ])('that are lists may be written %j', (argv) =>
    withCloud({}, async (cloud) => {
      expectAnswer(await runCli(cloud, [...REDSHIFT, ...argv]));
      expect(requestFor(cloud, 'GetClusterCredentials').params['DbGroups']).toEqual(['readers', 'writers']);
    }),
  );

  test.each([
    [['--auto-create'], 'true'],
    [['--no-auto-create'], 'false'],
    [[], undefined],
  ])('that are switches: %j sends %s', (argv, sent) =>
    withCloud({}, async (cloud) => {
      expectAnswer(await runCli(cloud, [...REDSHIFT, ...argv]));
      expect(requestFor(cloud, 'GetClusterCredentials').params['AutoCreate']).toBe(sent);
    }),
  );

  test.each([
    [['--color', 'on']],
    [['--color', 'off']],
    [['--color=auto']],
    [['--no-cli-pager']],
    [['--cli-binary-format', 'base64']],
    [['--cli-binary-format', 'raw-in-base64-out']],
    [['--no-cli-auto-prompt']],
    [['--cli-auto-prompt']],
    [['--no-paginate']],
    [['--cli-connect-timeout', '0', '--cli-read-timeout', '0']],
  ])('of the AWS CLI that change nothing here are accepted: %j', (argv) =>
    withCloud({ redshiftPassword: 'Secret/Password+1' }, async (cloud) => {
      const env = { AWS_PAGER: 'cat >/dev/null', PAGER: 'false' };
      const out = expectAnswer(await runCli(cloud, [...REDSHIFT, '--query', 'DbPassword', ...argv], { env }));
      expect(out).toBe('"Secret/Password+1"\n');
    }),
  );
});

describe('a mistake on the command line', () => {
  const others: readonly (readonly [readonly string[], string | RegExp])[] = [
    [
      [...EMR, '--db-user', 'x'],
      /^--db-user is an option of redshift get-cluster-credentials, not of emr .*Remove it$/,
    ],
    [
      ['redshift', 'get-cluster-credential', ...NEEDED],
      /^Unknown operation "redshift get-cluster-credential"\. Did you mean redshift get-cluster-cred/,
    ],
    [
      ['s3', 'ls'],
      /^Unknown operation "s3 ls"\. Give redshift get-cluster-credentials, emr get-cluster-session-credentials, .* or emr/,
    ],
    [[], /^Give an operation: redshift get-cluster-credentials, emr get-cluster-session-credentials, .*\. "help"/],
  ];
  const redshift: readonly (readonly [readonly string[], string | RegExp])[] = [
    [['--db-usr', 'x'], 'Unknown option "--db-usr". Did you mean --db-user?'],
    [['--quary=x'], 'Unknown option "--quary". Did you mean --query?'],
    [['--zebra'], 'Unknown option "--zebra"'],
    [['-o', 'text'], 'Unknown option "-o"'],
    [['surplus'], 'Unexpected word "surplus"'],
    [['--duration-seconds', '-5'], /^--duration-seconds: "-5" must be a whole number of seconds from 900/],
    [['--duration-seconds'], '--duration-seconds: needs a value'],
    [['--db-name', '--debug'], '--db-name: needs a value'],
    [['--db-name=--debug'], /^--db-name: "--debug" must be 1 to 64 characters/],
    [['--db-name', 'a', 'b'], 'Unexpected word "b"'],
    [['--db-groups', '["a"'], /^--db-groups: .* is not a valid JSON array$/],
    [['--auto-create=true'], '--auto-create: takes no value, but got "true"'],
    [['--auto-create', '--no-auto-create'], /^Give either --auto-create or --no-auto-create, not both$/],
    [['--output', 'xml'], '--output: "xml" must be json, text, table, yaml, yaml-stream or off'],
    [['--cluster-id', 'j-1'], /^--cluster-id is an option of emr .* Did you mean --cluster-identifier\?$/],
    [['--custom-domain-name', 'a.example.com'], /^Give either --cluster-identifier or --custom-domain-name, not both$/],
    [['--query', 'DbUser['], /^--query: "DbUser\[" /],
    [['--color', 'blue'], '--color: "blue" must be on, off or auto'],
    [['--operation', 'emr'], /^Unknown option "--operation"/],
    [['--export-env', 'true'], /^Unknown option "--export-env"/],
    [['--database-name', 'dev'], 'Unknown option "--database-name". Did you mean --db-name?'],
    [['--user', 'bob'], 'Unknown option "--user". Did you mean --db-user?'],
    [['--aws-region', 'x'], 'Unknown option "--aws-region". Did you mean --region?'],
    [['--role-duration=900'], 'Unknown option "--role-duration". Did you mean --role-duration-seconds?'],
    [['--role-to-assume', ''], /^--role-to-assume is empty\. Give a value or remove the option/],
    [['--role-to-assume'], /^--role-to-assume is empty\./],
    [['--role-to-assume='], /^--role-to-assume is empty\./],
    [['--role-to-assume', '[]'], /^--role-to-assume is empty\./],
    [['--allowed-account-ids', '[]'], /^--allowed-account-ids is empty\./],
    [['--__proto__', 'x'], 'Unknown option "--__proto__"'],
    [['--constructor=x'], 'Unknown option "--constructor"'],
    [['--output', 'constructor'], /^--output: "constructor" must be json, text/],
    [['--cli-input-json', '{"__proto__":{"DbUser":"x"}}'], /^--cli-input-json: unknown member "__proto__"/],
  ];
  const all = [...redshift.map(([argv, problem]) => [[...REDSHIFT, ...argv], problem] as const), ...others];

  test.each(all.map(([argv, problem]) => [argv.slice(REDSHIFT.length).join(' ') || argv.join(' '), argv, problem]))(
    'is reported and nothing is sent: %s',
    (_, argv, problem) =>
      withCloud({}, async (cloud) => {
        const problems = problemsIn(expectFailure(await runCli(cloud, argv as readonly string[]), 252));
        expect(problems).toHaveLength(1);
        if (problem instanceof RegExp) expect(problems[0]).toMatch(problem);
        else expect(problems[0]).toBe(problem);
        expect(asked(cloud)).toEqual([]);
      }),
  );

  test('of --cli-read-timeout ends with 255, as in the AWS CLI', () =>
    withCloud({}, async (cloud) => {
      const result = await runCli(cloud, [...REDSHIFT, '--cli-read-timeout', '-1']);
      const problem = '--cli-read-timeout: "-1" must be a whole number of seconds from 0 to 3600';
      expect(problemsIn(expectFailure(result, 255))).toEqual([problem]);
      expect(asked(cloud)).toEqual([]);
    }));

  test('does not hide other mistakes: all are reported at once', () =>
    withCloud({}, async (cloud) => {
      const argv = ['--db-user', 'PUBLIC', '--duration-seconds', '1', '--outptu', 'text', '--query', '[', '--debug=1'];
      const stderr = expectFailure(await runCli(cloud, [...WORDS, ...argv, '--max-wait', 'x', '--region', '-']), 252);
      expect(stderr).toMatch(/^redshift get-cluster-credentials: 8 problems\n/);
      expect(
        problemsIn(stderr)
          .map((problem) => /--[\w-]+/.exec(problem)?.[0])
          .sort(),
      ).toEqual([
        ...[
          '--cluster-identifier',
          '--db-user',
          '--debug',
          '--duration-seconds',
          '--max-wait',
          '--outptu',
          '--query',
          '--region',
        ],
      ]);
      expect(asked(cloud)).toEqual([]);
    }));
});
