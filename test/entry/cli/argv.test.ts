import { describe, expect, test } from 'vitest';
import { splitArgv } from '../../../src/entry/cli/argv.ts';

const WORDS = ['redshift', 'get-cluster-credentials'];

/** The words of each option, by its name. */
function given(...argv: string[]): Record<string, readonly string[]> {
  const { raw, problems } = splitArgv([...WORDS, ...argv]);
  expect(problems).toEqual([]);
  return Object.fromEntries(
    Object.entries(raw.given).map(([name, one]) => [name, one.surface === 'cli' ? one.words : []]),
  );
}

function problemsOf(...argv: string[]): readonly string[] {
  return splitArgv([...WORDS, ...argv]).problems;
}

describe('the words', () => {
  test.each([
    [['redshift', 'get-cluster-credentials'], 'redshift get-cluster-credentials'],
    [['emr', 'get-cluster-session-credentials'], 'emr get-cluster-session-credentials'],
    [['--debug', 'emr', 'get-cluster-session-credentials'], 'emr get-cluster-session-credentials'],
    [['--region', 'emr', 'redshift', 'get-cluster-credentials'], 'redshift get-cluster-credentials'],
    [['emr', '--region=x', 'get-cluster-session-credentials'], 'emr get-cluster-session-credentials'],
    [['emr', '--cluster-id', 'j-1', 'get-cluster-session-credentials'], 'emr get-cluster-session-credentials'],
    [['get-cluster-credentials'], undefined],
    [['redshift'], undefined],
    [['get-cluster-credentials', 'redshift'], undefined],
    [[], undefined],
  ])('%j name the operation %s', (argv, name) => {
    expect(splitArgv(argv).operation?.name).toBe(name);
  });

  test('are those that do not belong to an option', () => {
    const argv = ['a', '--debug', 'b', '--region', 'x', 'c', '--db-groups', 'd', 'e', '--output=f', 'g'];
    expect(splitArgv(argv).words).toEqual(['a', 'b', 'c', 'g']);
  });
});

describe('an option', () => {
  test.each([
    [['--db-user', 'bob'], { 'db-user': ['bob'] }],
    [['--db-user=bob'], { 'db-user': ['bob'] }],
    [['--db-user='], { 'db-user': [''] }],
    [['--db-user', ''], { 'db-user': [''] }],
    [['--query=a==`b`'], { query: ['a==`b`'] }],
    [['--db-user', 'bob', '--db-user', 'eve'], { 'db-user': ['eve'] }],
    [['--db-groups', 'a', 'b', '--debug'], { 'db-groups': ['a', 'b'], debug: [] }],
    [['--db-groups', '--debug'], { 'db-groups': [], debug: [] }],
    [['--db-groups', 'a', '--db-groups', 'b'], { 'db-groups': ['b'] }],
    [['--no-auto-create', '--auto-create'], { 'no-auto-create': [], 'auto-create': [] }],
    [['--generate-cli-skeleton'], { 'generate-cli-skeleton': [] }],
    [['--generate-cli-skeleton', 'output'], { 'generate-cli-skeleton': ['output'] }],
    [['--db-user', '--debug'], { 'db-user': [], debug: [] }],
    // As Python's argparse: these are values although they begin with a dash.
    [['--duration-seconds', '-5'], { 'duration-seconds': ['-5'] }],
    [['--duration-seconds', '-.5'], { 'duration-seconds': ['-.5'] }],
    [['--db-user', '-'], { 'db-user': ['-'] }],
    [['--query', '-x y'], { query: ['-x y'] }],
    [['--query=-x'], { query: ['-x'] }],
    [['--cli-input-json', '{"DbUser": "a"}'], { 'cli-input-json': ['{"DbUser": "a"}'] }],
  ])('%j is %j', (argv, options) => {
    expect(given(...argv)).toEqual(options);
  });

  test.each([
    [['--db-usr', 'bob'], ['Unknown option "--db-usr". Did you mean --db-user?']],
    [['--db-usr=bob'], ['Unknown option "--db-usr". Did you mean --db-user?']],
    [['-x'], ['Unknown option "-x"']],
    [['--'.concat('z'.repeat(200))], [expect.stringMatching(/^Unknown option "--z{98}\.\.\."$/)]],
    [
      ['--cluster-id', 'j'],
      [
        '--cluster-id is an option of emr get-cluster-session-credentials, not of redshift get-cluster-credentials. ' +
          'Did you mean --cluster-identifier?',
      ],
    ],
    [['--database-name', 'dev'], ['Unknown option "--database-name". Did you mean --db-name?']],
    [['--user', 'bob'], ['Unknown option "--user". Did you mean --db-user?']],
    [['--aws-region', 'x'], ['Unknown option "--aws-region". Did you mean --region?']],
    [['--db_user', 'bob'], ['Unknown option "--db_user". Did you mean --db-user?']],
    [['--cluster', 'x'], ['Unknown option "--cluster". Did you mean --cluster-identifier?']],
    [['--role-duration', '900'], ['Unknown option "--role-duration". Did you mean --role-duration-seconds?']],
    [['--password', 'x'], ['Unknown option "--password". AWS makes the password for each login']],
    [['--db'], ['Unknown option "--db". Did you mean --db-user, --db-name or --db-groups?']],
    [
      ['--a', '--b'],
      [expect.stringContaining('"--a"'), expect.stringContaining('"--b"')],
    ],
    [['--\u001b[31mred'], [expect.not.stringContaining('\u001b')]],
  ])('%j is unknown: %j', (argv, problems) => {
    expect(problemsOf(...argv)).toEqual(problems);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('named --%s is unknown', (name) => {
    expect(problemsOf(`--${name}`, 'x', '--debug')).toEqual([`Unknown option "--${name}"`]);
  });

  test('that is unknown takes its value with it, so that one mistake gives one problem', () => {
    const { words, problems } = splitArgv([...WORDS, '--foo', 'bar', '--debug', '--zoo=a', 'b']);
    expect(words).toEqual([...WORDS, 'b']);
    expect(problems).toHaveLength(2);
  });
});

describe('a command', () => {
  test.each([
    [['--debug'], undefined],
    [['--'], []],
    [
      ['--', 'psql', '-c', 'select 1', '--debug'],
      ['psql', '-c', 'select 1', '--debug'],
    ],
    [
      ['--', 'a', '--', 'b'],
      ['a', '--', 'b'],
    ],
    [['--db-groups', 'x', '--', 'y'], ['y']],
  ])('is what follows the first "--": %j', (argv, command) => {
    const line = splitArgv([...WORDS, ...argv]);
    expect(line.command).toEqual(command);
    expect([line.words, line.problems]).toEqual([WORDS, []]);
  });
});
