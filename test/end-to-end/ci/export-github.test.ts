import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { reportAsForgejo } from '../../ci/systems/act-runner.ts';
import { parseEnvFile } from '../../runner/env-file.ts';
import { parseEnvFileAsAct } from '../../runner/env-file-act.ts';
import { startJob as startRunnerJob } from '../../runner/job.ts';
import { runShellStep } from '../../runner/step.ts';
import { PROGRAM } from '../program.ts';
import { LOGIN, runCli, startJob } from './job.ts';
import { unconsumed } from './secrets.ts';
import { systemOf, trusted } from './systems.ts';
import { passwords, variablesOf } from './values.ts';

test.each(passwords)('GitHub hands a password with %s to later steps, and hides it', async (_, redshiftPassword) => {
  const job = await startJob({ redshiftPassword });
  const runner = await startRunnerJob();
  onTestFinished(() => runner.close());
  const { PATH: _path, HOME: _home, ...env } = { ...job.base, ...(await trusted(systemOf('github'), job)) };
  const command = [...PROGRAM, ...LOGIN, '--export'].map((word) => `'${word}'`).join(' ');
  const step = await runShellStep({ job: runner, run: command, env });
  expect(step.conclusion, step.log + step.stderr).toBe('success');
  expect([unconsumed(step.stdout, /^::add-mask::/), step.stderr, step.log]).toEqual([[''], '', '']);
  expect(step.exported).toMatchObject(variablesOf(redshiftPassword));
  expect(step.outputs).toMatchObject({ username: 'IAM:etl_user', password: redshiftPassword });

  const later = await runShellStep({ job: runner, run: `printf '<%s>\\n' "$REDSHIFT_PASSWORD"` });
  expect(later.stdout).toBe(`<${redshiftPassword}>\n`);
  expect(later.log).toMatch(/^<\*\*\*>\n$/);
  expect(later.header).not.toContain(redshiftPassword);
});

test.each(passwords)('Forgejo hands a password with %s to later steps, and hides it', async (_, redshiftPassword) => {
  const job = await startJob({ redshiftPassword });
  const files = { GITHUB_ENV: join(job.folder, 'env'), GITHUB_OUTPUT: join(job.folder, 'output') };
  for (const path of Object.values(files)) writeFileSync(path, '');
  const env = { ...(await trusted(systemOf('forgejo'), job)), ...files };
  const ran = await runCli(job, [...LOGIN, '--export'], { env });
  expect(ran.code, ran.stderr).toBe(0);
  expect(ran.stderr).toBe('');
  const log = reportAsForgejo([...ran.stdout.split('\n').slice(0, -1), `<${redshiftPassword}>`]);
  expect(log).toEqual(['<***>']);
  for (const parse of [parseEnvFile, parseEnvFileAsAct]) {
    expect(Object.fromEntries(parse(readFileSync(files.GITHUB_ENV, 'utf8')))).toMatchObject(
      variablesOf(redshiftPassword),
    );
    expect(Object.fromEntries(parse(readFileSync(files.GITHUB_OUTPUT, 'utf8')))['password']).toBe(redshiftPassword);
  }
});
