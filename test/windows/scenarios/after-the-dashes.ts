import { deepEqual, equal, match } from 'node:assert/strict';
import type { Scenario } from '../scenario.ts';
import { PASSWORD } from '../stage.ts';
import { expectCode, LOGIN, printing } from '../words.ts';

const BATCH = '@echo off\r\necho [%~1] [%~2] %REDSHIFT_USER%\r\nexit /b 7\r\n';

const PLACE = 'my tools\\migrate.cmd';
const called = (home: string) => ['cmd', '/d', '/c', 'call', `${home}\\${PLACE}`, 'one two', 'three'];

/** The command after `--`. */
export const afterTheDashes: readonly Scenario[] = [
  {
    title: 'A program gets the login and its arguments as they are, and our input',
    async run({ command }) {
      const args = ['a b', '', '"', '\\', 'c:\\d e\\', '%PATH%', '^&|<>', "it's", 'é'];
      const ran = await command(
        [
          ...LOGIN,
          '--',
          ...printing('[process.env.REDSHIFT_USER, require("fs").readFileSync(0, "utf8"), ...process.argv.slice(1)]'),
          ...args,
        ],
        { stdin: 'select 1;\r\n' },
      );
      expectCode(ran, 0);
      deepEqual(JSON.parse(ran.stdout), ['IAM:etl_user', 'select 1;\r\n', ...args]);
    },
  },
  {
    title: 'A program is found in Path without its .exe',
    async run({ command }) {
      expectCode(await command([...LOGIN, '--', 'node', '--version']), 0);
    },
  },
  {
    title: 'The password is hidden in both streams, also before CRLF and in parts of a write',
    async run({ command }) {
      const text =
        'const { env, stdout, stderr } = process; const p = env.REDSHIFT_PASSWORD; stdout.write(`a ${p}\\r\\n`); ' +
        'stderr.write(`b ${p.slice(0, 9)}`); setTimeout(() => stderr.write(`${p.slice(9)}\\r\\n`), 200);';
      const ran = await command([...LOGIN, '--', process.execPath, '-e', text]);
      expectCode(ran, 0);
      equal(ran.stdout, 'a ***\r\n');
      equal(ran.stderr, 'b ***\r\n');
      equal(ran.stdout.includes(PASSWORD), false);
    },
  },
  {
    title: 'A batch file runs through "cmd /c", and its exit code is ours',
    async run({ command }) {
      const files = { 'migrate.cmd': BATCH };
      const ran = await command([...LOGIN, '--', 'cmd', '/d', '/c', 'migrate.cmd', 'one', 'two'], { files });
      expectCode(ran, 7);
      equal(ran.stdout, '[one] [two] IAM:etl_user\r\n');
    },
  },
  {
    title: 'A batch file under a path with blanks runs through "cmd /c call", with blanks in its arguments',
    async run({ command, job }) {
      const { stdout } = await command([...LOGIN, '--', ...called(job.home)], { files: { [PLACE]: BATCH } });
      equal(stdout, '[one two] [three] IAM:etl_user\r\n');
    },
  },
  {
    title: 'The exit code of a batch file is ours after "cmd /c call" too',
    notUnderWine: 'The "call" of Wine 8 loses the code of "exit /b"',
    async run({ command, job }) {
      expectCode(await command([...LOGIN, '--', ...called(job.home)], { files: { [PLACE]: BATCH } }), 7);
    },
  },
  {
    title: 'A batch file without cmd ends with 126, or 127 if it is found through Path only; both messages name cmd',
    async run({ command, job }) {
      const files = { 'flyway.cmd': BATCH };
      const env = { Path: job.home };
      for (const [name, code] of [
        ['flyway.cmd', 126],
        [`${job.home}\\flyway.cmd`, 126],
        ['flyway', 127],
      ] as const) {
        const ran = await command([...LOGIN, '--', name], { files, env });
        expectCode(ran, code);
        match(ran.stderr, /write "cmd \/c call" before it/);
        equal(ran.stdout, '');
      }
    },
  },
];
