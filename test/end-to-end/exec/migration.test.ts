import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPassword } from '../../cloud/passwords.ts';
import { type Database, startPostgres } from '../../cloud/postgres.ts';
import { type Env, type Job, startJob } from '../ci/job.ts';
import { exec, has, leftovers } from './exec.ts';

const MIGRATE = fileURLToPath(new URL('migrate.ts', import.meta.url));

let database: Database;
beforeAll(async () => {
  database = await startPostgres();
});
afterAll(() => database.close());

/** A job whose cluster is the database. Each login gets a new password there, and the one before becomes invalid. */
async function jobOfCluster(seconds = 900): Promise<Job & { readonly made: string[] }> {
  const made: string[] = [];
  const job = await startJob({
    async onRedshiftLogin(login) {
      const password = createPassword();
      made.push(password);
      Object.assign(login, { expiresAt: new Date(Date.now() + seconds * 1000) });
      await database.createLogin({ user: login.user, password, expiresAt: login.expiresAt });
      return password;
    },
  });
  return { ...job, made };
}

function whereabouts(): Env {
  const { host, port, database: name } = database;
  return { PGHOST: host, PGPORT: String(port), PGDATABASE: name };
}

function expectNoPassword(text: string, made: readonly string[]): void {
  for (const password of made) {
    for (const form of [password, encodeURIComponent(password), Buffer.from(password).toString('base64')]) {
      expect(text.includes(form), text).toBe(false);
    }
  }
}

describe('a migration after --', () => {
  test('connects with the variables and changes the database, and its log does not show the password', async () => {
    const job = await jobOfCluster();
    const ran = await exec(job, [process.execPath, MIGRATE, 'by_variables'], { env: whereabouts() });
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    expect(ran.stdout.split('\n')).toEqual([
      'connecting to postgres://IAM%3Aetl_user:***@127.0.0.1/dev',
      'password: ***',
      'basic ***',
      '{"user":"IAM:etl_user","rows":1}',
      '',
    ]);
    expect(ran.stderr).toBe('tried with ***\n');
    expectNoPassword(ran.stdout + ran.stderr, job.made);
  });

  test('fails with its own exit code, and its stack trace does not show the password', async () => {
    const job = await jobOfCluster();
    const ran = await exec(job, [process.execPath, MIGRATE, 'no such "table"'], { env: whereabouts() });
    expect(ran.code).toBe(3);
    expect(ran.stderr).toMatch(/syntax error.*\*\*\*/s);
    expectNoPassword(ran.stdout + ran.stderr, job.made);
  });

  const withPsql = test.runIf(has('psql', '--version'));

  withPsql('is psql too, which outlives its login with --refresh (needs psql)', async () => {
    const job = await jobOfCluster(8);
    const sql = 'psql -XAtqw -c';
    const script = `
      set -eu
      ${sql} 'CREATE TABLE by_psql (n int)'
      first=$(cat "$PGPASSFILE")
      while test "$(cat "$PGPASSFILE")" = "$first"; do sleep 0.1; done
      ${sql} 'INSERT INTO by_psql VALUES (1), (2)'
      ${sql} 'SELECT current_user, count(*) FROM by_psql'
      echo "$first"
      cat "$PGPASSFILE" "$PGPASSFILE" >&2`;
    const ran = await exec(job, ['sh', '-c', script], { args: ['--refresh'], env: whereabouts() });
    expect(ran.code, ran.stdout + ran.stderr).toBe(0);
    expect(ran.stdout).toBe('IAM:etl_user|2\n*:*:*:IAM\\:etl_user:***\n');
    expect(ran.stderr).toMatch(/^Renewed the login: .*\n(?:\*:\*:\*:IAM\\:etl_user:\*\*\*\n){2}$/);
    expect(job.made.length).toBeGreaterThanOrEqual(2);
    expectNoPassword(ran.stdout + ran.stderr, job.made);
    expect(leftovers(job)).toEqual([]);
  });

  withPsql('is refused by the cluster with a password that has been replaced (needs psql)', async () => {
    const job = await jobOfCluster();
    const keep = 'cp "$PGPASSFILE" ../kept; chmod 600 ../kept';
    const { folder } = job;
    await exec(job, ['sh', '-c', keep], { args: ['--refresh'], env: whereabouts(), cwd: join(folder, 'home') });
    const command = ['sh', '-c', 'PGPASSFILE=../kept psql -XAtqw -c "SELECT 1"'];
    const ran = await exec(job, command, { args: ['--refresh'], env: whereabouts(), cwd: join(folder, 'home') });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('password authentication failed');
  });
});
