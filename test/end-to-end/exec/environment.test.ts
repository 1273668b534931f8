import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Job, LOGIN, runCli, startJob } from '../ci/job.ts';
import { systems, trusted } from '../ci/systems.ts';
import { exec, script } from './exec.ts';

// To a file, because stdout is redacted.
const NOTE = script(`import { writeFileSync } from 'node:fs'; writeFileSync('seen', JSON.stringify(process.env));`);
const seenIn = ({ folder }: Job) => JSON.parse(readFileSync(join(folder, 'seen'), 'utf8'));

describe.each(systems)('the command after -- in a job of $title', (system) => {
  const { args = [] } = system;

  test('has the login and the environment of the job, without the variables of our identity', async () => {
    const job = await startJob({ redshiftPassword: 'Swordfish-1' });
    const env = await trusted(system, job);
    const ran = await runCli(job, [...LOGIN, ...args, '--', ...NOTE], { env: { ...env, MINE: 'x' } });
    expect(ran.code, ran.stderr).toBe(0);
    const seen = seenIn(job);
    expect(seen).toMatchObject({ MINE: 'x', HOME: job.base['HOME'], REDSHIFT_USER: 'IAM:etl_user' });
    expect(seen).toMatchObject({ REDSHIFT_PASSWORD: 'Swordfish-1' });
    expect(Date.parse(seen.REDSHIFT_EXPIRATION)).toBeGreaterThan(Date.now());
    const names = Object.keys(seen).filter(
      (name) => /eyJ|^bearer-/.test(seen[name]) || /^AWS_.*(?:KEY|TOKEN)/.test(name),
    );
    expect(names).toEqual([]);
    expect(seen).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL');
    expect(seen).not.toHaveProperty('SYSTEM_OIDCREQUESTURI');
  });

  test('has the whole environment with --keep-env', async () => {
    const job = await startJob();
    const env = await trusted(system, job);
    const ran = await runCli(job, [...LOGIN, ...args, '--keep-env', '--', ...NOTE], { env });
    expect(ran.code, ran.stderr).toBe(0);
    expect(seenIn(job)).toMatchObject(env);
  });
});

const KEYS = { AWS_ACCESS_KEY_ID: expect.any(String), AWS_SECRET_ACCESS_KEY: expect.any(String) };

test('AWS keys are removed without --keep-env', async () => {
  const job = await startJob();
  const env = { AWS_PROFILE_OF_MINE: 'x' };
  expect((await exec(job, NOTE, { env })).code).toBe(0);
  expect(seenIn(job)).not.toMatchObject(KEYS);
  expect(Object.keys(seenIn(job)).filter((name) => /KEY|SECRET|TOKEN/.test(name))).toEqual([]);
  expect(seenIn(job)).toMatchObject({ ...env, AWS_REGION: 'eu-central-1' });
  expect((await exec(job, NOTE, { env, args: ['--keep-env'] })).code).toBe(0);
  expect(seenIn(job)).toMatchObject({ ...env, ...KEYS });
});

test('the arguments are passed on unchanged, and none has the password', async () => {
  const job = await startJob({ redshiftPassword: 'Swordfish-1' });
  const report = script('console.log(JSON.stringify(process.argv.slice(1)))');
  const words = ['--', '--export', '$REDSHIFT_PASSWORD', 'a b', '', '*', "'", 'é'];
  const ran = await exec(job, [...report, ...words]);
  expect(ran.code, ran.stderr).toBe(0);
  // Node itself uses the first "--".
  expect(JSON.parse(ran.stdout)).toEqual(words.slice(1));
});

test('--env-prefix names the variables of the command', async () => {
  const job = await startJob({ redshiftPassword: 'Swordfish-1' });
  await exec(job, NOTE, { args: ['--env-prefix', 'WAREHOUSE'] });
  expect(seenIn(job)).toMatchObject({ WAREHOUSE_PASSWORD: 'Swordfish-1', WAREHOUSE_USER: 'IAM:etl_user' });
});

test('a JSON Web Token of the user is removed, and the variable is named on stderr', async () => {
  const job = await startJob();
  const token = job.cloud.mintToken({ aud: 'https://api.example.com' });
  const ran = await exec(job, NOTE, { env: { MY_API_TOKEN: token } });
  expect(ran).toMatchObject({
    code: 0,
    stderr: 'warning: MY_API_TOKEN holds a JSON Web Token and is removed for the command. --keep-env leaves it in\n',
  });
  expect(seenIn(job)).not.toHaveProperty('MY_API_TOKEN');
  expect(await exec(job, NOTE, { env: { MY_API_TOKEN: token }, args: ['--keep-env'] })).toMatchObject({ stderr: '' });
  expect(seenIn(job)).toMatchObject({ MY_API_TOKEN: token });
});
