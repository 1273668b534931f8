import { describe, expect, test } from 'vitest';
import { asked, withCloud } from '../action.ts';
import { EMR, expectAnswer, expectFailure, ini, REDSHIFT, runCli } from './cli.ts';

describe('a query that can only fail is found before the call', () => {
  test.each([
    [252, 'DbUser['],
    [252, 'a b'],
    [252, '@.['],
    [252, 'DbUser |'],
    [255, 'revers(DbUser)'],
    [255, 'reverse(DbUser, DbUser)'],
    [255, 'length(`5`)'],
    [255, 'sum(DbUser)'],
    [255, 'abs(DbPassword)'],
    [255, 'to_number(DbUser, DbUser)'],
    [255, 'join(DbUser, DbUser)'],
  ])('%d: %s', (exitCode, query) =>
    withCloud({}, async (cloud) => {
      const stderr = expectFailure(await runCli(cloud, [...REDSHIFT, '--query', query]), exitCode);
      expect(stderr).toMatch(/--query: /);
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test.each([
    [REDSHIFT, 'length(DbUser)', '12\n'],
    [REDSHIFT, 'Nothing', 'null\n'],
    [EMR, 'Credentials.UsernamePassword | type(@)', '"object"\n'],
    [REDSHIFT, 'starts_with(DbUser, `IAM:`)', 'true\n'],
    [REDSHIFT, "sort([DbUser, 'B'])[1]", '"IAM:etl_user"\n'],
  ])('and one that can succeed is not: %j %s', (command, query, shown) =>
    withCloud({}, async (cloud) => {
      expect(expectAnswer(await runCli(cloud, [...command, '--query', query]))).toBe(shown);
      expect(asked(cloud)).toHaveLength(1);
    }),
  );
});

describe('an unknown output format or time format is found before the call', () => {
  const config = (settings: Readonly<Record<string, string>>) => ({ 'home/.aws/config': ini({ default: settings }) });
  test.each([
    ['the option', 252, ['--output', 'xml'], {}, {}, /^ {2}- --output: "xml" must be json/m],
    ['AWS_DEFAULT_OUTPUT', 255, [], { AWS_DEFAULT_OUTPUT: 'xml' }, {}, /^AWS_DEFAULT_OUTPUT or output of.*"xml"/],
    ['the profile', 255, [], {}, { output: 'xml' }, /output of the profile: "xml" must be json/],
    ['cli_timestamp_format', 253, [], {}, { cli_timestamp_format: 'never' }, /^cli_timestamp_format .*"never" must be/],
  ])('%s', (_, exitCode, argv, env, settings, message) =>
    withCloud({}, async (cloud) => {
      const result = await runCli(cloud, [...REDSHIFT, ...argv], { env, files: config(settings) });
      expect(expectFailure(result, exitCode)).toMatch(message);
      expect(asked(cloud)).toEqual([]);
    }),
  );
});

describe('the form of the output', () => {
  const files = { 'home/.aws/config': ini({ default: { output: 'yaml' } }) };
  const query = ['--query', '[DbUser]'];
  test.each([
    ['is JSON', [], {}, {}, '[\n    "IAM:etl_user"\n]\n'],
    ['is that of the profile', [], {}, files, '- IAM:etl_user\n'],
    ['is that of AWS_DEFAULT_OUTPUT', [], { AWS_DEFAULT_OUTPUT: 'text' }, files, 'IAM:etl_user\n'],
    ['is not that of an empty AWS_DEFAULT_OUTPUT', [], { AWS_DEFAULT_OUTPUT: '' }, files, '- IAM:etl_user\n'],
    [
      'is that of the option',
      ['--output', 'json'],
      { AWS_DEFAULT_OUTPUT: 'text' },
      files,
      '[\n    "IAM:etl_user"\n]\n',
    ],
    ['is not that of an empty option', ['--output', ''], { AWS_DEFAULT_OUTPUT: 'text' }, {}, 'IAM:etl_user\n'],
  ])('%s', (_, argv, env, own, shown) =>
    withCloud({}, async (cloud) => {
      expect(expectAnswer(await runCli(cloud, [...REDSHIFT, ...query, ...argv], { env, files: own }))).toBe(shown);
    }),
  );

  test.each([
    ['iso8601', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?\+00:00\n$/],
    ['wire', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\n$/],
  ])('of the time is that of cli_timestamp_format: %s', (format, shown) =>
    withCloud({}, async (cloud) => {
      const own = { 'home/.aws/config': ini({ default: { cli_timestamp_format: format } }) };
      const argv = [...REDSHIFT, '--query', 'Expiration', '--output', 'text'];
      expect(expectAnswer(await runCli(cloud, argv, { files: own }))).toMatch(shown);
    }),
  );
});
