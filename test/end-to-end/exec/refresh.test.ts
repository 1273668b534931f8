import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { CloudOptions } from '../../cloud/contract.ts';
import { type Job, type Ran, run, startJob } from '../ci/job.ts';
import { PROGRAM } from '../program.ts';
import { exec, has, leftovers, script, soon } from './exec.ts';

/** Logins that are valid for a few seconds, each with its own password. The passwords are recorded. */
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

// Reads the file as often as it can, and prints each new password. It ends after the second one.
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
  test.concurrent('renews the file before the login expires, in one step, and hides the new password too', async (context) => {
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

  test.concurrent('reports a failed renewal, tries again, and does not end the command', async (context) => {
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

  test.concurrent('renews nothing for a command that ends earlier', async (context) => {
    const options = shortLogins(8);
    const job = await startJob(options, context);
    const ran = await exec(job, ['sh', '-c', 'cat "$PGPASSFILE"'], { args: ['--refresh'] });
    expect(ran).toEqual({ code: 0, signal: null, stdout: '*:*:*:IAM\\:etl_user:***\n', stderr: '' });
    await wait(50);
    expect([options.made.length, leftovers(job)]).toEqual([1, []]);
  });
});

describe('the folder for temporary files', () => {
  test.each([[[]], [['--refresh']]])('may be relative, and is found from any working directory: %j', async (args) => {
    const job = await startJob({ redshiftPassword: 'Swordfish-1' });
    const read = 'cd / && echo fine > /dev/stderr && cat "$PGPASSFILE" 2> /dev/null; true';
    const ran = await exec(job, ['sh', '-c', read], { args, env: { TMPDIR: 'tmp' }, cwd: job.folder });
    const shown = args.length > 0 ? '*:*:*:IAM\\:etl_user:***\n' : '';
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([0, shown, 'fine\n']);
    expect(leftovers(job)).toEqual([]);
  });

  test('is empty again when we are killed, although it is relative', async () => {
    const job = await startJob({ redshiftPassword: 'Swordfish-1' });
    const begun = join(job.folder, 'begun');
    await exec(job, ['sh', '-c', `touch '${begun}'; sleep 5`], {
      args: ['--refresh'],
      env: { TMPDIR: 'tmp' },
      cwd: job.folder,
      onStart: async (child) => {
        await soon(() => existsSync(begun));
        child.kill('SIGKILL');
      },
    });
    expect(await soon(() => leftovers(job).length === 0)).toBe(true);
  });

  test.each([[[]], [['--refresh']]])('is refused if others can write to it, before AWS is called: %j', async (args) => {
    const job = await startJob();
    chmodSync(join(job.folder, 'tmp'), 0o777);
    const ran = await exec(job, ['true'], { args });
    expect([ran.code, ran.stdout]).toEqual([253, '']);
    expect(ran.stderr).toMatch(/^Others can write to the folder ".*\/tmp"\. /);
    expect(job.cloud.requests).toEqual([]);
  });
});

describe('--refresh with --env-map and no preset', () => {
  test('keeps the password in a file that is renewed, and sets the variables too', async () => {
    const options = shortLogins(8);
    const job = await startJob(options);
    const ran = await exec(job, script(`${WATCH} console.log(process.env.WAREHOUSE_LOGIN);`), {
      args: ['--refresh', '--env-map', 'WAREHOUSE_LOGIN=username'],
    });
    expect(ran.code, ran.stderr).toBe(0);
    expect(JSON.parse(ran.stdout.split('\n')[0] ?? '')).toMatchObject({ plain: ['***', '***'], odd: [] });
    expect(ran.stdout.trimEnd().split('\n').slice(-2)).toEqual(['PGPASSFILE,PGUSER,REDSHIFT_USER', 'IAM:etl_user']);
    expect(leftovers(job)).toEqual([]);
  });

  test.each([
    ['password', 'the password'],
    ['expiration', 'the expiry'],
  ])('refuses a word whose value changes: %s', async (word, what) => {
    const job = await startJob();
    const ran = await exec(job, ['true'], { args: ['--refresh', '--env-map', `A=${word}`] });
    expect([ran.code, ran.stdout]).toEqual([252, '']);
    expect(ran.stderr).toContain(`--refresh: A of --env-map contains ${what}, and a variable cannot be renewed`);
    expect(job.cloud.requests).toEqual([]);
  });
});

const EMR = ['emr', 'get-cluster-session-credentials', '--cluster-id', 'j-2AXXXXXXGAPLF'];
const SHOW = `
  import { readFileSync, statSync } from 'node:fs';
  const { EMR_NETRC, NETRC, LIVY_NETRC, EMR_USERNAME, EMR_PASSWORD } = process.env;
  const path = EMR_NETRC ?? LIVY_NETRC;
  console.log(JSON.stringify({ text: readFileSync(path, 'utf8'), mode: statSync(path).mode & 0o777, same: NETRC === path,
    NETRC: NETRC !== undefined, LIVY: LIVY_NETRC !== undefined, EMR_USERNAME, EMR_PASSWORD: EMR_PASSWORD !== undefined }));
`;

function emr(job: Job, args: readonly string[], command: readonly string[], env = {}): Promise<Ran> {
  return run(job, [...PROGRAM, ...EMR, ...args, '--', ...command], {
    env: { ...job.cloud.userKeys(), ...env },
  });
}

describe('--refresh for EMR', () => {
  test('gives the login only to the host of --host, in a file that only EMR_NETRC names', async () => {
    const job = await startJob({ emrUsername: 'user-1', emrPassword: 'Swordfish-1' });
    const ran = await emr(job, ['--refresh', '--host', 'livy.example.com'], script(SHOW));
    expect(ran.code, ran.stderr).toBe(0);
    expect(JSON.parse(ran.stdout)).toEqual({
      text: 'machine livy.example.com login user-1 password ***\n',
      mode: 0o600,
      same: false,
      NETRC: false,
      LIVY: false,
      EMR_USERNAME: 'user-1',
      EMR_PASSWORD: false,
    });
    expect(leftovers(job)).toEqual([]);
  });

  test('asks AWS for the host if none is given', async () => {
    const job = await startJob({ emrClusters: [{ id: 'j-2AXXXXXXGAPLF', host: 'primary.example.com' }] });
    const ran = await emr(job, ['--refresh'], ['sh', '-c', 'cut -d" " -f1,2 "$EMR_NETRC"; echo $EMR_HOST $LIVY_URL']);
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toBe('machine primary.example.com\nprimary.example.com https://primary.example.com:8998\n');
  });

  test('sets NETRC too with --set-netrc, and uses the prefix of --env-prefix', async () => {
    const job = await startJob();
    const args = ['--refresh', '--host', 'livy.example.com', '--set-netrc', '--env-prefix', 'LIVY_'];
    const ran = await emr(job, args, script(SHOW));
    expect(ran.code, ran.stderr).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ same: true, NETRC: true, LIVY: true });
  });

  test('does not change a NETRC of the user', async () => {
    const job = await startJob();
    const ran = await emr(job, ['--refresh', '--host', 'h'], ['sh', '-c', 'echo $NETRC'], { NETRC: '/home/me/netrc' });
    expect([ran.code, ran.stdout]).toEqual([0, '/home/me/netrc\n']);
  });

  const withPython = test.runIf(has('python3', '-c', 'import netrc'));

  withPython('is a file from which Python takes the login for that host and for no other (needs python3)', async () => {
    const password = `Sw"o\\r:d f#i'sh-1`;
    const job = await startJob({ emrUsername: 'user-1', emrPassword: password });
    const ask =
      'import netrc, os; n = netrc.netrc(os.environ["EMR_NETRC"]).authenticators; print(n("pypi.org"), n("10.0.0.1"), n("livy.example.com") is not None)';
    const ran = await emr(job, ['--refresh', '--host', 'livy.example.com'], ['python3', '-c', ask]);
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([0, 'None None True\n', '']);
  });

  test.each([
    [['--refresh', '--no-resolve-endpoint'], 'Give --host with the host name of the cluster: --refresh needs it'],
    [
      ['--refresh', '--host', 'https://livy.example.com:8998'],
      'must be a host name, without a scheme, a port or a path',
    ],
    [['--refresh', '--host', 'a b'], 'must be a host name'],
    [['--set-netrc'], '--set-netrc is used only with --refresh'],
  ])('is refused before anything is asked: %j', async (args, message) => {
    const job = await startJob();
    const ran = await emr(job, args, ['true']);
    expect([ran.code, ran.stdout]).toEqual([252, '']);
    expect(ran.stderr).toContain(message);
    expect(job.cloud.requests).toEqual([]);
  });
});

test('--host limits a password file of Redshift to that host, and --set-netrc is refused there', async () => {
  const job = await startJob({ redshiftPassword: 'Swordfish-1' });
  const host = ['--refresh', '--host', 'dw.example.com'];
  const ran = await exec(job, ['sh', '-c', 'cat "$PGPASSFILE"'], { args: host });
  expect([ran.code, ran.stdout]).toEqual([0, 'dw.example.com:*:*:IAM\\:etl_user:***\n']);
  const refused = await exec(job, ['true'], { args: [...host, '--set-netrc'] });
  expect([
    refused.code,
    refused.stderr.includes('--set-netrc: the clients of this cluster read no netrc file'),
  ]).toEqual([252, true]);
});

test.each(['--refresh', '--keep-env', '--no-masking', '--tty'])(
  '%s without a command after -- is refused',
  async (name) => {
    const job = await startJob();
    const ran = await run(job, [...PROGRAM, ...EMR, name, ...(name === '--refresh' ? ['--host', 'h'] : [])], {
      env: job.cloud.userKeys(),
    });
    expect([ran.code, ran.stdout]).toEqual([252, '']);
    expect(ran.stderr).toContain(`${name}: needs a command after --`);
    expect(job.cloud.requests).toEqual([]);
  },
);
