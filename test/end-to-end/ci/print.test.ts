import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { dotenvReaders } from '../../handover/dotenv-readers.ts';
import { readCmd, readPowerShell } from '../../handover/shell-readers.ts';
import { PROGRAM } from '../program.ts';
import { LOGIN, LOGIN_BY_KEYS, run, runCli, startJob } from './job.ts';
import { unconsumed } from './secrets.ts';
import { systemOf, trusted } from './systems.ts';
import { PLAIN_PASSWORD, passwords, variablesOf } from './values.ts';

const SHOW = `'${process.execPath}' -p 'JSON.stringify(process.env)'`;
const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
const command = (form: string) => quoted([...PROGRAM, ...LOGIN_BY_KEYS, '--print', form]);

const shells = [
  [['sh', '-euc'], `eval "$(${command('sh')})"`],
  [['dash', '-euc'], `eval "$(${command('sh')})"`],
  [['bash', '-euo', 'pipefail', '-c'], `eval "$(${command('sh')})"`],
  [['bash', '-c'], `source <(${command('sh')})`],
  [['busybox', 'ash', '-euc'], `eval "$(${command('sh')})"`],
  [['zsh', '-fc'], `eval "$(${command('sh')})"`],
  [['fish', '-Nc'], `${command('fish')} | source`],
] as const;

const present = shells.map((shell) => {
  const [[program, ...args]] = shell;
  const isHere = spawnSync(program, [...args, 'exit 0']).status === 0;
  return { shell, isHere, title: `${program} ${args.join(' ')}${isHere ? '' : ', which is not installed here,'}` };
});

describe.each(present)('$title', ({ shell: [[program, ...args], evaluate], isHere }) => {
  test.runIf(isHere).each(passwords)('sets a password with %s when it evaluates the text', async (_, password) => {
    const job = await startJob({ redshiftPassword: password });
    const later = await run(job, [program, ...args, `${evaluate}\n${SHOW}`], { env: job.cloud.userKeys() });
    expect([later.code, later.stderr]).toEqual([0, '']);
    expect(JSON.parse(later.stdout)).toMatchObject(variablesOf(password));
  });
});

const readers = [
  ['powershell', readPowerShell],
  ['json', (text: string) => JSON.parse(text)],
] as const;

describe.each(readers)('--print %s', (form, read) => {
  test.each(passwords)('prints a password with %s and nothing else', async (_, password) => {
    const job = await startJob({ redshiftPassword: password });
    const ran = await runCli(job, [...LOGIN_BY_KEYS, '--print', form], { env: job.cloud.userKeys() });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    const found: Record<string, string> = read(ran.stdout);
    expect(found).toMatchObject(variablesOf(password));
    expect(Object.keys(found)).toEqual(['REDSHIFT_USER', 'REDSHIFT_PASSWORD', 'REDSHIFT_EXPIRATION']);
  });
});

test.each(dotenvReaders)('--print dotenv prints what $name reads', async ({ read }) => {
  const job = await startJob({ redshiftPassword: PLAIN_PASSWORD });
  const ran = await runCli(job, [...LOGIN_BY_KEYS, '--print', 'dotenv'], { env: job.cloud.userKeys() });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  expect(read(ran.stdout)).toMatchObject(variablesOf(PLAIN_PASSWORD));
});

describe('--print cmd', () => {
  test('prints values that cmd can hold', async () => {
    const password = `a'b$c\`d e&|<>^()~[]{};,=`;
    const job = await startJob({ redshiftPassword: password });
    const ran = await runCli(job, [...LOGIN_BY_KEYS, '--print', 'cmd'], { env: job.cloud.userKeys() });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    for (const isDelayed of [true, false]) expect(readCmd(ran.stdout, isDelayed)).toMatchObject(variablesOf(password));
  });

  const refused = passwords.filter(([, password]) => /[%!"]|[^ -~]/.test(password));

  test.each(refused)('prints nothing for a password with %s', async (_, password) => {
    const job = await startJob({ redshiftPassword: password });
    const ran = await runCli(job, [...LOGIN_BY_KEYS, '--print', 'cmd'], { env: job.cloud.userKeys() });
    expect([ran.code, ran.stdout]).toEqual([255, '']);
    expect(ran.stderr).toMatch(
      /^REDSHIFT_PASSWORD holds .+, which cannot be written safely for cmd\. Nothing was printed\./,
    );
    expect(ran.stderr).not.toContain(password);
  });
});

describe.each(['github', 'forgejo', 'azure-pipelines', 'buildkite'])('on %s, which can hide a password,', (id) => {
  test.each(['sh', 'json'])('--print %s prints only its text on stdout, and the masks on stderr', async (form) => {
    const job = await startJob({ redshiftPassword: 'Sword%fish-1' });
    const system = systemOf(id);
    const ran = await runCli(job, [...LOGIN, '--print', form], { env: await trusted(system, job) });
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toMatch(form === 'sh' ? /^(?:export REDSHIFT_\w+='[^']+'\n){3}$/ : /^\{\n(?: {2}".+\n){3}\}\n$/);
    expect(unconsumed(ran.stderr, system.consumes).join('')).toBe('');
  });
});

describe('--print on a terminal', () => {
  const withScript = test.runIf(spawnSync('script', ['--version']).status === 0);

  withScript('is refused, before AWS is asked (needs the command "script" of util-linux)', async () => {
    const job = await startJob({ redshiftPassword: 'Swordfish-1' });
    const ran = await run(job, ['script', '-qec', command('sh'), '/dev/null'], { env: job.cloud.userKeys() });
    expect(ran.code, ran.stdout).toBe(253);
    expect(ran.stdout).toMatch(
      /^--print shows the password; stdout is a terminal\. Evaluate the output, or redirect it/,
    );
    expect(job.cloud.requests).toEqual([]);
  });

  withScript('does not matter if stdout is redirected (needs "script")', async () => {
    const job = await startJob({ redshiftPassword: 'Swordfish-1' });
    const ran = await run(job, ['script', '-qec', `${command('sh')} > out`, '/dev/null'], {
      env: job.cloud.userKeys(),
    });
    expect(ran.code, ran.stdout).toBe(0);
    expect(ran.stdout).toBe('');
  });
});

test.each(['export', 'print', 'dotenv-file'])('--%s excludes a command after --', async (name) => {
  const job = await startJob();
  const value = { export: 'github', print: 'sh', 'dotenv-file': 'x' }[name] ?? '';
  const ran = await runCli(job, [...LOGIN_BY_KEYS, `--${name}`, value, '--', 'true'], { env: job.cloud.userKeys() });
  expect([ran.code, ran.stdout]).toEqual([252, '']);
  expect(ran.stderr).toContain(`--${name}: excludes a command after --`);
  expect(job.cloud.requests).toEqual([]);
});
