import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseGodotenv2, parseGodotenv3 } from '../../ci/systems/godotenv.ts';
import { LOGIN, LOGIN_BY_KEYS, run, runCli, startJob } from './job.ts';
import { systemOf, trusted } from './systems.ts';
import { passwords, variablesOf } from './values.ts';

const SHOW = `'${process.execPath}' -p 'JSON.stringify(process.env)'`;

describe('CircleCI', () => {
  test.each(passwords)('hands a password with %s to the bash of a later step', async (_, redshiftPassword) => {
    const job = await startJob({ redshiftPassword });
    const env = await trusted(systemOf('circleci'), job);
    const { BASH_ENV = '' } = env;
    const ran = await runCli(job, [...LOGIN, '--export', 'auto', '--allow-unmasked'], { env });
    expect(ran).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
    expect(statSync(BASH_ENV).mode & 0o777).toBe(0o600);
    const later = await run(job, ['bash', '-eo', 'pipefail', '-c', SHOW], { env: { BASH_ENV } });
    expect(later.stderr).toBe('');
    expect(JSON.parse(later.stdout)).toMatchObject(variablesOf(redshiftPassword));
  });
});

describe('Bitbucket Pipelines', () => {
  test.each(passwords)('hands a password with %s to later steps as a line', async (_, redshiftPassword) => {
    const job = await startJob({ redshiftPassword });
    const env = await trusted(systemOf('bitbucket'), job);
    const ran = await runCli(job, [...LOGIN, '--export', 'bitbucket', '--allow-unmasked'], { env });
    expect(ran).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
    const pairs = readFileSync(join(job.folder, 'variables'), 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
    expect(Object.fromEntries(pairs)).toMatchObject(variablesOf(redshiftPassword));
    expect(pairs).toHaveLength(3);
  });
});

describe('Harness CI', () => {
  test.each(passwords)(
    'hands over a password with %s as a secret, or the message names the reason',
    async (_, redshiftPassword) => {
      const job = await startJob({ redshiftPassword });
      const [HARNESS_OUTPUT_SECRET_FILE, DRONE_OUTPUT] = [join(job.folder, 'secret'), join(job.folder, 'output')];
      const env = { HARNESS_BUILD_ID: '7', DRONE: 'true', CI: 'true', HARNESS_OUTPUT_SECRET_FILE, DRONE_OUTPUT };
      const ran = await runCli(job, [...LOGIN_BY_KEYS, '--export'], { env: { ...env, ...job.cloud.userKeys() } });
      expect(ran.stdout).toBe('');
      if (/'/.test(redshiftPassword)) {
        expect(ran.code).toBe(255);
        expect(ran.stderr).toMatch(
          /which Harness would misread\. Run the command that needs the login as "-- COMMAND"/,
        );
        expect(ran.stderr).not.toContain(redshiftPassword);
        return;
      }
      expect(ran.code, ran.stderr).toBe(0);
      for (const parse of [parseGodotenv2, parseGodotenv3]) {
        expect(parse(readFileSync(HARNESS_OUTPUT_SECRET_FILE, 'utf8'))).toEqual({
          REDSHIFT_PASSWORD: redshiftPassword,
        });
        expect(parse(readFileSync(DRONE_OUTPUT, 'utf8'))['REDSHIFT_USER']).toBe('IAM:etl_user');
      }
    },
  );
});
