import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asked, expectRefusal, redshiftInputs, requestFor, runAction, withCloud } from '../action.ts';
import { PROGRAM } from '../program.ts';
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

const HIDDEN = 'hunter2=hunter2';
const DOCUMENT = JSON.stringify({ DbUser: [HIDDEN], DbName: HIDDEN, DbGroups: ['a', HIDDEN], [HIDDEN]: 1 });

describe('what a file holds is never shown', () => {
  test.each([
    ['--db-user', HIDDEN, '--db-user: the content of the file "secret" must be 1 to 127 characters'],
    ['--db-groups', `a\n${HIDDEN}\n`, '--db-groups: item 2 in the file "secret" must be 1 to 64 characters'],
    ['--db-groups', `["a", "${HIDDEN}"]`, '--db-groups: item 2 in the file "secret" must be 1 to 64 characters'],
    ['--db-groups', `["a", {"${HIDDEN}": 1}]`, '--db-groups: item 2 in the file "secret" must be a string'],
    ['--db-groups', `["${HIDDEN}`, '--db-groups: the content of the file "secret" is not a valid JSON array'],
    ['--duration-seconds', HIDDEN, '--duration-seconds: the content of the file "secret" must be a whole number'],
    ['--duration-seconds', '7777', '--duration-seconds: the content of the file "secret" must be a whole number'],
    ['--auto-create', HIDDEN, '--auto-create: takes no value, but got the content of the file "secret"'],
    ['--cluster-identifier', `$(${HIDDEN})`, 'the content of the file "secret" contains a variable'],
    ['--cli-input-json', HIDDEN, '--cli-input-json: the content of the file "secret" cannot be read'],
    ['--cli-input-yaml', HIDDEN, '--cli-input-yaml: the content of the file "secret" must be one object'],
  ])('%s %j', (name, content, problem) =>
    withCloud({}, async (cloud) => {
      const argv = [...REDSHIFT, `${name}=file://secret`];
      const stderr = expectFailure(await runCli(cloud, argv, { files: { secret: content } }), 252);
      expect(problemsIn(stderr)).toEqual([expect.stringContaining(problem)]);
      expect(stderr).not.toMatch(/hunter2|7777/);
    }),
  );

  test.each(['--cli-input-json', '--cli-input-yaml'])('nor a name or a value of a document: %s', (name) =>
    withCloud({}, async (cloud) => {
      const argv = ['redshift', 'get-cluster-credentials', '--cluster-identifier', 'a', name, 'file://secret'];
      const stderr = expectFailure(await runCli(cloud, argv, { files: { secret: DOCUMENT } }), 252);
      expect(problemsIn(stderr)).toEqual([
        expect.stringMatching(`^${name}: unknown member number 4 in the file "secret". The members are DbUser, `),
        'DbUser: the value in the file "secret" must be a string',
        expect.stringContaining('DbName: the value in the file "secret" must be 1 to 64 characters'),
        expect.stringContaining('DbGroups: item 2 in the file "secret" must be 1 to 64 characters'),
      ]);
      expect(stderr).not.toContain('hunter2');
    }),
  );

  test.each(['file:///proc/self/environ', 'file:///etc/passwd', 'file:///dev/zero'])('an input reads no %s', (value) =>
    withCloud({}, async (cloud) => {
      const message = expectRefusal(await runAction(cloud, { ...redshiftInputs, 'db-user': value }));
      expect(message).toContain('is not below GITHUB_WORKSPACE or RUNNER_TEMP. An input can read no other file');
      expect(asked(cloud)).toEqual([]);
    }),
  );
});

describe('a pipe', () => {
  function withPipe<T>(use: (path: string) => Promise<T>): Promise<T> {
    const folder = mkdtempSync(join(tmpdir(), 'pipe-'));
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    return use(path).finally(() => rmSync(folder, { recursive: true, force: true }));
  }

  test.each(['--db-user', '--cli-input-json', '--cli-input-yaml'])(
    'without a writer ends at the deadline: %s',
    (name) =>
      withPipe((path) =>
        withCloud({}, async (cloud) => {
          const argv = [...REDSHIFT, name, `file://${path}`, '--max-wait', '2'];
          const result = await runCli(cloud, argv, { timeoutMs: 20_000 });
          expect(problemsIn(expectFailure(result, 252))).toEqual([
            `${name}: the file "${path}" did not end within 2 seconds (max-wait)`,
          ]);
          expect(result.durationMs).toBeLessThan(8_000);
        }),
      ),
  );

  test('with a writer is read', () =>
    withPipe((path) =>
      withCloud({}, async (cloud) => {
        const onStart = () => void setTimeout(() => writeFileSync(path, 'etl_user'), 300);
        const argv = [...WITHOUT_USER, '--db-user', `file://${path}`];
        expectAnswer(await runCli(cloud, argv, { onStart, timeoutMs: 20_000 }));
        expect(requestFor(cloud, 'GetClusterCredentials').params['DbUser']).toBe('etl_user');
      }),
    ));

  test('and AWS together get no more than max-wait', () =>
    withPipe((path) =>
      withCloud({}, async (cloud) => {
        const silent = createServer(() => {}).listen(0, '127.0.0.1');
        await once(silent, 'listening');
        const address = silent.address();
        const port = typeof address === 'object' && address ? address.port : 0;
        const onStart = () => void setTimeout(() => writeFileSync(path, 'etl_user'), 3_500);
        const argv = [...WITHOUT_USER, '--db-user', `file://${path}`, '--max-wait', '4'];
        const env = { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` };
        const result = await runCli(cloud, argv, { onStart, env, timeoutMs: 20_000 });
        silent.close();
        expect(expectFailure(result, 255)).toContain('no answer within 4 seconds (--max-wait)');
        expect(result.durationMs).toBeLessThan(6_500);
      }),
    ));

  test.each([
    ['<(command)', '--db-user file://<(sleep 0.2; printf bob)', 0],
    ['<(command) that prints nothing', '--db-user x --db-name file://<(true)', 0],
    ['standard input', '--db-user file:///dev/stdin', 0],
    ['one that never ends', '--db-user file://<(yes)', 252],
    ['a device', '--db-user file:///dev/zero', 252],
  ])('of a shell is read as by the AWS CLI: %s', (_, words, code) => {
    const command = `printf alice | "$@" redshift get-cluster-credentials --cluster-identifier a ${words} --generate-cli-skeleton output`;
    let exitCode = 0;
    try {
      execFileSync('bash', ['-c', command, 'bash', ...PROGRAM], {
        env: { AWS_REGION: 'eu-central-1', PATH: '/usr/bin:/bin' },
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 20_000,
      });
    } catch (error) {
      exitCode = error instanceof Error && 'status' in error ? Number(error.status) : -1;
    }
    expect(exitCode).toBe(code);
  });
});
