import { describe, expect, test } from 'vitest';
import { asked, requestFor, withCloud } from '../action.ts';
import { expectAnswer, expectFailure, problemsIn, REDSHIFT, runCli } from './cli.ts';

const WITHOUT_USER = ['redshift', 'get-cluster-credentials', '--cluster-identifier', 'analytics'];

describe('a value from a file', () => {
  test.each(['file://user.txt', 'file://./user.txt'])('is the content of the file: %s', (value) =>
    withCloud({}, async (cloud) => {
      const result = await runCli(cloud, [...WITHOUT_USER, '--db-user', value], { files: { 'user.txt': 'etl_user' } });
      expectAnswer(result);
      expect(requestFor(cloud, 'GetClusterCredentials').params['DbUser']).toBe('etl_user');
    }),
  );

  test.each([
    ['one item on each line', 'readers\nwriters\n'],
    ['one item on each line, with line ends of Windows and empty lines', 'readers\r\n\r\n writers \r\n'],
    ['with commas', 'readers, writers'],
    ['as a JSON array', '[ "readers",\n  "writers" ]\n'],
  ])('may be a list, %s', (_, groups) =>
    withCloud({}, async (cloud) => {
      const files = { 'groups.txt': groups };
      expectAnswer(await runCli(cloud, [...REDSHIFT, '--db-groups', 'file://groups.txt'], { files }));
      expect(requestFor(cloud, 'GetClusterCredentials').params['DbGroups']).toEqual(['readers', 'writers']);
    }),
  );

  test('may be a number', () =>
    withCloud({}, async (cloud) => {
      const files = { seconds: '1800\n' };
      expectAnswer(await runCli(cloud, [...REDSHIFT, '--duration-seconds=file://seconds'], { files }));
      expect(requestFor(cloud, 'GetClusterCredentials').params['DurationSeconds']).toBe('1800');
    }));

  test.each([
    ['--db-user', 'file://none.txt', '--db-user: the file "none.txt" cannot be read (ENOENT)'],
    ['--db-user', 'file://home', '--db-user: the file "home" cannot be read (EISDIR)'],
    ['--db-groups', 'fileb://large', '--db-groups: takes text, and fileb:// is for bytes. Give file://PATH'],
    ['--cli-input-json', 'file://none.json', '--cli-input-json: the file "none.json" cannot be read (ENOENT)'],
    ['--db-groups', 'file://large', '--db-groups: the file "large" is larger than 64 KiB'],
    ['--cli-input-yaml', 'file://large', '--cli-input-yaml: the file "large" is larger than 64 KiB'],
  ])('%s %s that cannot be read is reported, with all other problems', (name, value, problem) =>
    withCloud({}, async (cloud) => {
      const files = { large: 'a\n'.repeat(40_000) };
      const result = await runCli(cloud, [...REDSHIFT, name, value, '--max-wait', '0'], { files });
      const problems = problemsIn(expectFailure(result, 252));
      expect(problems).toContain(problem);
      expect(problems.some((each) => each.startsWith('--max-wait:'))).toBe(true);
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test('is not read for a global option', () =>
    withCloud({}, async (cloud) => {
      const files = { region: 'eu-central-1' };
      const stderr = expectFailure(await runCli(cloud, [...REDSHIFT, '--region', 'file://region'], { files }), 255);
      expect(problemsIn(stderr)).toEqual([expect.stringMatching(/^--region: "file:\/\/region" must be the name/)]);
      expect(asked(cloud)).toEqual([]);
    }));
});
