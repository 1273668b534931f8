import { deepEqual, equal, match } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnvFile } from '../../runner/env-file.ts';
import type { Scenario } from '../scenario.ts';
import { PASSWORD } from '../stage.ts';
import { expectCode, inHome, LOGIN } from '../words.ts';

/** --export and --print. */
export const handOver: readonly Scenario[] = [
  {
    title: '--export github appends to the files of the runner, also after a last line without an end',
    async run(stage) {
      const files = { GITHUB_ENV: inHome(stage, 'env file'), GITHUB_OUTPUT: inHome(stage, 'output file') };
      writeFileSync(files.GITHUB_ENV, 'BEFORE=1\r\nLAST=2');
      writeFileSync(files.GITHUB_OUTPUT, '');
      const ran = await stage.command([...LOGIN, '--export', 'github'], { env: { ...files, GITHUB_ACTIONS: 'true' } });
      expectCode(ran, 0);
      const pairs = Object.fromEntries(parseEnvFile(readFileSync(files.GITHUB_ENV, 'utf8')));
      deepEqual([pairs['BEFORE'], pairs['LAST'], pairs['REDSHIFT_PASSWORD']], ['1', '2', PASSWORD]);
      match(ran.stdout, /^::add-mask::/);
    },
  },
  {
    title: '--print cmd gives a batch file that sets the login',
    // cmd has no safe form of a password with % or ".
    cloud: { redshiftPassword: 'Aa1+/$HOME&<x>^,;=~|{}#*()[]?@==' },
    async run(stage) {
      const printed = await stage.command([...LOGIN, '--print', 'cmd']);
      expectCode(printed, 0);
      const path = inHome(stage, 'login.cmd');
      writeFileSync(path, `@echo off\r\n${printed.stdout}"${process.execPath}" -p process.env.REDSHIFT_PASSWORD\r\n`);
      const ran = await stage.program([
        join(process.env['SystemRoot'] ?? '', 'system32', 'cmd.exe'),
        '/d',
        '/c',
        'login.cmd',
      ]);
      expectCode(ran, 0);
      equal(ran.stdout, 'Aa1+/$HOME&<x>^,;=~|{}#*()[]?@==\n');
    },
  },
  {
    title: '--print cmd refuses a password that cmd cannot take, and names the other ways',
    async run({ command }) {
      const ran = await command([...LOGIN, '--print', 'cmd']);
      expectCode(ran, 255);
      equal(ran.stdout, '');
      match(ran.stderr, /cannot be written safely for cmd.*--print powershell/);
    },
  },
  {
    title: '--print powershell sets the login in PowerShell',
    notUnderWine: 'Wine has no PowerShell',
    async run(stage) {
      const printed = await stage.command([...LOGIN, '--print', 'powershell']);
      expectCode(printed, 0);
      const line = `${printed.stdout}& '${process.execPath}' -p process.env.REDSHIFT_PASSWORD`;
      writeFileSync(inHome(stage, 'login.ps1'), `\uFEFF${line}`);
      const shell = join(process.env['SystemRoot'] ?? '', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
      const ran = await stage.program([shell, '-NoProfile', '-ExecutionPolicy', 'Bypass', '-File', 'login.ps1']);
      expectCode(ran, 0);
      equal(ran.stdout.trim(), PASSWORD);
    },
  },
];
