import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Job, run, startJob } from '../ci/job.ts';
import { commandLine, exec, has, quoted, script } from './exec.ts';

const CODES = [0, 1, 2, 3, 42, 77, 100, 125, 126, 127, 128, 129, 130, 137, 143, 200, 252, 253, 254, 255];

test('the exit code of the command is ours', async () => {
  const job = await startJob();
  const found: (number | null)[] = [];
  for (let at = 0; at < CODES.length; at += 4) {
    const group = CODES.slice(at, at + 4).map((code) => exec(job, ['sh', '-c', `exit ${code}`]));
    for (const { code } of await Promise.all(group)) found.push(code);
  }
  expect(found).toEqual(CODES);
});

test.each([
  ['HUP', 129],
  ['INT', 130],
  ['ABRT', 134],
  ['KILL', 137],
  ['USR1', 138],
  ['SEGV', 139],
  ['PIPE', 141],
  ['TERM', 143],
])('a command that SIG%s ends gives %i', async (signal, code) => {
  const job = await startJob();
  const ran = await exec(job, ['sh', '-c', `ulimit -c 0; kill -${signal} $$`]);
  expect([ran.code, ran.signal, ran.stdout]).toEqual([code, null, '']);
});

describe('a command that cannot be run', () => {
  const notThere = ['no-such-command', './no-such-command', '/nowhere/at/all'];

  test.each(notThere)('gives 127 if it does not exist: %s', async (command) => {
    const ran = await exec(await startJob(), [command]);
    expect([ran.code, ran.stdout]).toEqual([127, '']);
    expect(ran.stderr).toMatch(/^warning: ".*": command not found\./);
  });

  test.each([
    ['is not executable', (job: Job) => writeFileSync(join(job.folder, 'it'), '#!/bin/sh\n', { mode: 0o644 })],
    ['is a folder', (job: Job) => mkdirSync(join(job.folder, 'it'))],
  ])('gives 126 when it %s', async (_, make) => {
    const job = await startJob();
    make(job);
    const ran = await exec(job, ['./it']);
    expect([ran.code, ran.stdout]).toEqual([126, '']);
    expect(ran.stderr).toMatch(/^warning: ".\/it": /);
  });

  test('that is missing after -- is reported before a login is made', async () => {
    const job = await startJob();
    const ran = await exec(job, []);
    expect([ran.code, ran.stdout]).toEqual([252, '']);
    expect(ran.stderr).toContain('Give a command after --');
    expect(job.cloud.requests).toEqual([]);
  });
});

test('no command is run without a login', async () => {
  const job = await startJob({ redshiftClusters: ['another'] });
  const ran = await exec(job, ['sh', '-c', 'echo ran']);
  expect([ran.code, ran.stdout]).toEqual([254, '']);
  expect(ran.stderr).toContain('(ClusterNotFound)');
});

describe('stdin', () => {
  test('goes to the command, all of it', async () => {
    const job = await startJob();
    const input = 'line\n'.repeat(50_000);
    const ran = await exec(job, ['wc', '-c'], { input });
    expect([ran.code, ran.stdout.trim()]).toEqual([0, String(input.length)]);
  });

  test('ends at once if it is empty', async () => {
    const ran = await exec(await startJob(), ['cat']);
    expect(ran).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
  });
});

describe('a terminal', () => {
  const withScript = test.runIf(has('script', '--version'));
  const ask = script(
    'console.log([0, 1, 2].map((fd) => process.getBuiltinModule("tty").isatty(fd)).join(), process.env.REDSHIFT_PASSWORD)',
  );

  withScript.each([
    ['is only its stdin without --tty, and its output is redacted', [], 'true,false,false ***'],
    [
      'belongs to the command with --tty, and a warning says that nothing is hidden',
      ['--tty'],
      'true,true,true Swordfish-1',
    ],
  ])('%s (needs the command "script")', async (_, args, shown) => {
    const job = await startJob({ redshiftPassword: 'Swordfish-1' });
    const ran = await run(job, ['script', '-qec', quoted(commandLine(ask, args)), '/dev/null'], {
      env: job.cloud.userKeys(),
    });
    const lines = ran.stdout.split('\r\n').filter((line) => line !== '');
    expect([ran.code, lines.at(-1)]).toEqual([0, shown]);
    expect(lines.slice(0, -1)).toEqual(
      args.length > 0 ? ['warning: --tty: the command has the terminal, and nothing in its output is hidden'] : [],
    );
  });
});
