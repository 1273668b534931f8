import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCertificates } from './certificates.ts';
import { type Database, startPostgres } from './postgres.ts';

const HOUR = 3_600_000;

let database: Database;
beforeAll(async () => {
  database = await startPostgres();
}, 60_000);
afterAll(() => database.close());

async function ask(login: { readonly user: string; readonly password: string }, statement: string) {
  const { host, port, database: name } = database;
  const client = new pg.Client({ host, port, database: name, ...login });
  await client.connect();
  try {
    return (await client.query(statement)).rows as readonly unknown[];
  } finally {
    await client.end();
  }
}

function loginOf(user: string, password = randomBytes(600).toString('hex'), lasts = HOUR) {
  return { user, password, expiresAt: new Date(Date.now() + lasts) };
}

it('accepts the password of a login, however long, and lets the user make tables', async () => {
  const login = loginOf('IAMA:bob:etl');
  expect(login.password).toHaveLength(1200);
  await database.createLogin(login);
  await ask(login, 'CREATE TABLE mine (n int); INSERT INTO mine VALUES (1)');
  expect(await ask(login, 'SELECT current_user AS user, n FROM mine')).toEqual([{ user: 'IAMA:bob:etl', n: 1 }]);
  await ask(login, 'CREATE SCHEMA ours');
});

it('refuses a wrong password', async () => {
  const login = loginOf('IAM:eve');
  await database.createLogin(login);
  await expect(ask({ ...login, password: 'wrong' }, 'SELECT 1')).rejects.toThrow('password authentication failed');
});

it('refuses a login that has expired', async () => {
  const login = loginOf('IAM:late', 'right', -1000);
  await database.createLogin(login);
  await expect(ask(login, 'SELECT 1')).rejects.toThrow('password authentication failed');
});

it('accepts only the newest password of a login', async () => {
  await database.createLogin(loginOf('IAM:again', 'first'));
  await database.createLogin(loginOf('IAM:again', 'second'));
  expect(await ask({ user: 'IAM:again', password: 'second' }, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await expect(ask({ user: 'IAM:again', password: 'first' }, 'SELECT 1')).rejects.toThrow('authentication failed');
});

it.each([
  ['quotes', `IAM:a"b'c`, `p'q"r`],
  ['backslashes', 'IAM:a\\b', "p\\q'\\"],
  ['dollars and semicolons', 'IAM:$$;--', '$$; DROP ROLE postgres; --'],
  ['spaces and capitals', 'IAM:Two Words', ' P q '],
  ['more characters than a name may have', `IAM:${'x'.repeat(80)}`, 'password'],
])('takes %s', async (_, user, password) => {
  const login = loginOf(user, password);
  await database.createLogin(login);
  await database.createLogin(login);
  expect(await ask(login, 'SELECT current_user AS user')).toEqual([{ user: user.slice(0, 63) }]);
});

it('refuses a login without a password', async () => {
  await expect(ask({ user: 'postgres', password: '' }, 'SELECT 1')).rejects.toThrow();
});

it('speaks TLS with a key', async () => {
  const certificates = await createCertificates();
  const secure = await startPostgres({ tls: certificates });
  try {
    const login = loginOf('IAM:tls', 'right');
    await secure.createLogin(login);
    const { host, port, database: name } = secure;
    const ssl = { ca: await readFile(certificates.caFile, 'utf8') };
    const { user, password } = login;
    const client = new pg.Client({ host, port, database: name, user, password, ssl });
    await client.connect();
    const { rows } = await client.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()');
    await client.end();
    expect(rows).toEqual([{ ssl: true }]);
  } finally {
    await secure.close();
    await certificates.remove();
  }
});

it.each([
  ['is killed', (pid: number) => process.kill(pid, 'SIGKILL')],
  ['and all it has started are interrupted from a terminal', (pid: number) => process.kill(-pid, 'SIGINT')],
])(
  'stops and removes its files, even when its process %s',
  async (_, end) => {
    const folder = await mkdtemp(join(tmpdir(), 'killed-'));
    await chmod(folder, 0o777);
    const script = `
    const { startPostgres } = await import(${JSON.stringify(new URL('./postgres.ts', import.meta.url).href)});
    console.log((await startPostgres()).port);
    setInterval(() => {}, 1000);
  `;
    // Its own process group, as a terminal makes one for each program.
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TMPDIR: folder },
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [port] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [unknown];
    expect(await isListening(Number(port))).toBe(true);
    end(child.pid ?? Number.NaN);
    await expect.poll(() => isListening(Number(port)), { timeout: 10_000 }).toBe(false);
    await expect.poll(() => readdir(folder), { timeout: 10_000 }).toEqual([]);
    await rm(folder, { recursive: true });
  },
  60_000,
);

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
