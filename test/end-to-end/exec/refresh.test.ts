import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { CloudOptions } from '../../cloud/contract.ts';
import { startJob } from '../ci/job.ts';
import { exec, leftovers, script } from './exec.ts';

/** Logins of a few seconds, each with a password of its own, which are noted. */
function shortLogins(seconds: number): Omit<CloudOptions, 'roles'> & { readonly made: string[] } {
  const made: string[] = [];
  return {
    made,
    async onRedshiftLogin(login) {
      Object.assign(login, { expiresAt: new Date(Date.now() + seconds * 1000) });
      made.push(`Sword:fish\\-${made.length + 1}-=%`);
      return made.at(-1);
    },
  };
}

// Reads the file as often as it can, and shows each password that it has not seen; the second is the last.
const WATCH = `
  import { readFileSync, statSync } from 'node:fs';
  const { PGPASSFILE, PGUSER } = process.env;
  const seen = [];
  const odd = new Set();
  for (const end = Date.now() + 20000; seen.length < 2 && Date.now() < end; await new Promise((next) => setTimeout(next, 1))) {
    const text = readFileSync(PGPASSFILE, 'utf8');
    const [, password] = /^\\*:\\*:\\*:IAM\\\\:etl_user:(.+)\\n$/.exec(text) ?? [];
    if (password === undefined) odd.add(text);
    else if (!seen.includes(password)) seen.push(password);
  }
  const plain = seen.map((one) => one.replaceAll(/\\\\(.)/g, '$1'));
  console.log(JSON.stringify({ plain, PGUSER, mode: (statSync(PGPASSFILE).mode & 0o777).toString(8), odd: [...odd] }));
  for (const one of [...seen, ...plain]) { console.log('<' + one + '>'); console.error('<' + one + '>'); }
  console.log(Object.keys(process.env).filter((name) => /^(REDSHIFT|PG)/.test(name)).sort().join());
`;

describe('--refresh', () => {
  test.concurrent('renews the file before the login ends, whole at each moment, and hides the new password too', async (context) => {
    const options = shortLogins(8);
    const job = await startJob(options, context);
    const ran = await exec(job, script(WATCH), { args: ['--refresh'] });
    expect(ran.code, ran.stderr).toBe(0);
    expect(options.made.length).toBeGreaterThanOrEqual(2);
    const [facts, ...lines] = ran.stdout.split('\n');
    expect(JSON.parse(facts ?? '')).toEqual({ plain: ['***', '***'], PGUSER: 'IAM:etl_user', mode: '600', odd: [] });
    expect(lines).toEqual(['<***>', '<***>', '<***>', '<***>', 'PGPASSFILE,PGUSER,REDSHIFT_USER', '']);
    // The command sees the new file a moment before the renewal is reported: either may come first.
    expect(ran.stderr.trimEnd().split('\n').sort()).toEqual([
      ...['<***>', '<***>', '<***>', '<***>'],
      expect.stringMatching(/^Renewed the login: it expires at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    ]);
    for (const password of options.made) expect(ran.stdout + ran.stderr).not.toContain(password);
    expect(leftovers(job)).toEqual([]);
  });

  test.concurrent('says that a renewal failed, tries again, and lets the command live', async (context) => {
    const options = shortLogins(8);
    const job = await startJob(options, context);
    job.cloud.setMode({ redshift: ['ok', 'ClusterNotFound', 'ok'] });
    const ran = await exec(job, script(WATCH), { args: ['--refresh'] });
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stderr).toMatch(
      /^warning: Could not renew the login, which expire.* Trying again in \d+ s: An error occurred \(/,
    );
    expect(ran.stderr).toMatch(/\nRenewed the login: it expires at /);
    expect(JSON.parse(ran.stdout.split('\n')[0] ?? '')).toMatchObject({ plain: ['***', '***'], odd: [] });
  });

  test.concurrent('renews nothing for a command that ends before', async (context) => {
    const options = shortLogins(8);
    const job = await startJob(options, context);
    const ran = await exec(job, ['sh', '-c', 'cat "$PGPASSFILE"'], { args: ['--refresh'] });
    expect(ran).toEqual({ code: 0, signal: null, stdout: '*:*:*:IAM\\:etl_user:***\n', stderr: '' });
    await wait(50);
    expect([options.made.length, leftovers(job)]).toEqual([1, []]);
  });
});
