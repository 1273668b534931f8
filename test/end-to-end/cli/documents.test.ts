import { describe, expect, test } from 'vitest';
import { asked, requestFor, withCloud } from '../action.ts';
import { expectAnswer, expectFailure, problemsIn, REDSHIFT, runCli } from './cli.ts';

const WORDS = ['redshift', 'get-cluster-credentials'];
const ALL = {
  DbUser: 'etl_user',
  ClusterIdentifier: 'analytics',
  DbName: 'dev',
  DurationSeconds: 1800,
  AutoCreate: false,
  DbGroups: ['readers', 'writers'],
};
const SENT = { ...ALL, DurationSeconds: '1800', AutoCreate: 'false' };
const YAML = `# a comment
DbUser: etl_user
ClusterIdentifier: "analytics"
DbName: dev
DurationSeconds: 1800
AutoCreate: false
DbGroups: [readers, writers]
`;

/** Nine lines of YAML that would become 9 to the power of 9 texts. */
const BOMB = Array.from({ length: 9 }, (_, line) => {
  const items = Array(9).fill(line === 0 ? 'x' : `*a${line - 1}`);
  return `a${line}: &a${line} [${items.join(', ')}]`;
}).join('\n');

describe('a document of options', () => {
  test.each([
    ['--cli-input-json', JSON.stringify(ALL)],
    ['--cli-input-json', 'file://document'],
    ['--cli-input-json', 'fileb://document'],
    ['--cli-input-yaml', YAML],
    ['--cli-input-yaml', 'file://document'],
    ['--cli-input-yaml', JSON.stringify(ALL)],
  ])('is sent whole: %s %j', (name, value) =>
    withCloud({}, async (cloud) => {
      const files = { document: name === '--cli-input-json' ? JSON.stringify(ALL, null, 2) : YAML };
      expectAnswer(await runCli(cloud, [...WORDS, name, value], { files }));
      expect(requestFor(cloud, 'GetClusterCredentials').params).toEqual(SENT);
    }),
  );

  test('has lower priority than options of the command line, also than a negated one', () =>
    withCloud({}, async (cloud) => {
      const argv = ['--db-user', 'other', '--duration-seconds', '900', '--auto-create', '--db-groups', 'admins'];
      expectAnswer(await runCli(cloud, [...WORDS, '--cli-input-json', JSON.stringify(ALL), ...argv]));
      expect(requestFor(cloud, 'GetClusterCredentials').params).toEqual({
        ...SENT,
        ...{ DbUser: 'other', DurationSeconds: '900', AutoCreate: 'true', DbGroups: ['admins'] },
      });
    }));

  test('with several mistakes gets one report: unknown members, wrong types and limits, and other options', () =>
    withCloud({}, async (cloud) => {
      const wrong = {
        ...{ dbUser: 'x', Surprise: 1, DbUser: 7, DbName: null, DurationSeconds: '900', AutoCreate: 'yes' },
        ...{ DbGroups: ['a', 1], ClusterIdentifier: 'analytics' },
      };
      const result = await runCli(cloud, [...WORDS, '--cli-input-json', JSON.stringify(wrong), '--output', 'xml']);
      expect(problemsIn(expectFailure(result, 252))).toEqual([
        '--cli-input-json: unknown member "dbUser". Did you mean DbUser?',
        expect.stringMatching(/^--cli-input-json: unknown member "Surprise"\. The members are DbUser, DbName, Cluster/),
        'DbUser: "7" must be a string',
        'DbName: "null" must be a string',
        expect.stringMatching(/^DurationSeconds: .* must be a whole number$/),
        expect.stringMatching(/^AutoCreate: .* must be true or false$/),
        'DbGroups: "1" must be a string, as every item of the array',
        expect.stringMatching(/^--output: "xml"/),
      ]);
      expect(asked(cloud)).toEqual([]);
    }));

  test.each([
    ['--cli-input-json', '{', /^--cli-input-json: cannot be read\. Give file:\/\/PATH, or the text/],
    ['--cli-input-json', '[]', /^--cli-input-json: must be one object/],
    ['--cli-input-json', '"DbUser"', /^--cli-input-json: must be one object/],
    ['--cli-input-json', 'null', /^--cli-input-json: must be one object/],
    ['--cli-input-yaml', 'DbUser: [', /^--cli-input-yaml: cannot be read/],
    ['--cli-input-yaml', 'a: *nowhere', /^--cli-input-yaml: cannot be read/],
    ['--cli-input-yaml', 'DbUser: !secret hunter2', /^--cli-input-yaml: cannot be read/],
    ['--cli-input-yaml', 'DbUser: !!python/object/apply:os.system [ls]', /^--cli-input-yaml: cannot be read/],
    ['--cli-input-yaml', 'DbUser: a\nDbUser: b', /^--cli-input-yaml: cannot be read/],
    ['--cli-input-yaml', 'DbUser: a\n---\nDbUser: b', /^--cli-input-yaml: cannot be read/],
    ['--cli-input-yaml', 'DbGroups: &a [*a]', /^--cli-input-yaml: cannot be read/],
    ['--cli-input-yaml', BOMB, /^--cli-input-yaml: cannot be read/],
    ['--cli-input-yaml', `DbGroups: ${'['.repeat(9_000)}`, /^--cli-input-yaml: cannot be read/],
    ['--cli-input-yaml', `DbGroups: ${'['.repeat(50_000)}`, /^--cli-input-yaml: cannot be read/],
    [
      '--cli-input-yaml',
      'DbName: yes\nDurationSeconds: 0o1604\nAutoCreate: yes',
      /^AutoCreate: .* must be true or false/,
    ],
    ['--cli-input-yaml', 'DbName: 2020-01-01', /^DbName: .* must be a string/],
    ['--cli-input-yaml', 'DbName: ~', /^DbName: "null" must be a string/],
    ['--cli-input-yaml', '- DbUser', /^--cli-input-yaml: must be one object/],
    ['--cli-input-yaml', 'login.yaml', /^--cli-input-yaml: must be one object/],
    ['--cli-input-json', `{"DbGroups":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, /^DbGroups: .* must be a string/],
    ['--cli-input-json', '{"DurationSeconds":899}', /^DurationSeconds: "899" must be a whole number of seconds/],
    ['--cli-input-json', '{"Region":"us-east-1"}', /^--cli-input-json: unknown member "Region"/],
    ['--cli-input-json', '{"__proto__":1}', /^--cli-input-json: unknown member "__proto__"/],
  ])('that is not one object is refused: %s %.80j', (name, value, problem) =>
    withCloud({}, async (cloud) => {
      const problems = problemsIn(expectFailure(await runCli(cloud, [...REDSHIFT, name, value]), 252));
      expect(problems).toEqual([expect.stringMatching(problem)]);
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test('excludes the other document option', () =>
    withCloud({}, async (cloud) => {
      const argv = ['--cli-input-yaml', 'DbName: dev', '--cli-input-json', '{"DbName":"dev"}'];
      const problems = problemsIn(expectFailure(await runCli(cloud, [...REDSHIFT, ...argv]), 252));
      expect(problems).toEqual(['Give either --cli-input-json or --cli-input-yaml, not both']);
      expect(asked(cloud)).toEqual([]);
    }));

  test('is not quoted if it cannot be read, because it may hold a secret', () =>
    withCloud({}, async (cloud) => {
      const stderr = expectFailure(await runCli(cloud, [...REDSHIFT, '--cli-input-json', '{"token":hunter2}']), 252);
      expect(stderr).not.toContain('hunter2');
    }));
});

describe('a skeleton', () => {
  test.each([
    [['--generate-cli-skeleton'], /^\{\n {4}"DbUser": ""/],
    [['--generate-cli-skeleton', 'input'], /^\{\n {4}"DbUser": ""/],
    [['--generate-cli-skeleton=yaml-input'], /^DbUser: ''/],
  ])('to fill in is printed with nothing else given, and nothing is called: %j', (argv, text) =>
    withCloud({}, async (cloud) => {
      expect(expectAnswer(await runCli(cloud, [...WORDS, ...argv]))).toMatch(text);
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test('of the output is a sample in the form of the output, and AWS is not called', () =>
    withCloud({}, async (cloud) => {
      const sample = ['--generate-cli-skeleton', 'output'];
      const shown = expectAnswer(
        await runCli(cloud, [...REDSHIFT, ...sample, '--query', 'DbUser', '--output', 'text']),
      );
      expect(shown).toBe('DbUser\n');
      expect(problemsIn(expectFailure(await runCli(cloud, [...WORDS, ...sample]), 252))).toHaveLength(2);
      expect(asked(cloud)).toEqual([]);
    }));

  test('that is filled in works as a document', () =>
    withCloud({}, async (cloud) => {
      const skeleton = expectAnswer(await runCli(cloud, [...WORDS, '--generate-cli-skeleton']));
      const filled = { ...(JSON.parse(skeleton) as object), ...ALL };
      const files = { 'login.json': JSON.stringify(filled) };
      expectAnswer(await runCli(cloud, [...WORDS, '--cli-input-json', 'file://login.json'], { files }));
      expect(requestFor(cloud, 'GetClusterCredentials').params).toEqual(SENT);
    }));
});
