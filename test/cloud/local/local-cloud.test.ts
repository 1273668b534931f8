// Starts the program of `npm run cloud`, and uses it as a person at a terminal does, with the built command.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DescribeClusterCommand, EMRClient } from '@aws-sdk/client-emr';
import { DescribeClustersCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const CLI = resolve(process.env['DIST'] ?? 'dist', 'cli/index.js');
const LOGIN = ['redshift', 'get-cluster-credentials', '--cluster-identifier', 'analytics', '--db-user'];
const EMR_LOGIN = ['emr', 'get-cluster-session-credentials', '--cluster-id', 'j-2AXXXXXXGAPLF'];

interface Addresses {
  readonly url: string;
  readonly tlsUrl: string;
  readonly caFile: string;
  readonly roleArn: string;
  readonly tokenFile: string;
  readonly envFile: string;
  readonly database: { readonly host: string; readonly port: number; readonly database: string };
  readonly livy: { readonly url: string };
  readonly env: Readonly<Record<string, string>>;
}

let folder: string;
beforeAll(async () => {
  // A folder whose name the file of variables must quote.
  folder = await mkdtemp(join(tmpdir(), 'local cloud test '));
  // PostgreSQL may run as another user.
  await chmod(folder, 0o777);
});
afterAll(() => rm(folder, { recursive: true }));

function startProgram(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [MAIN, '--random-ports', ...args], {
    env: { PATH: process.env['PATH'], TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no stdout');
  const ended = once(child, 'exit').then(() => '');
  return Promise.race([once(createInterface(child.stdout), 'line').then(String), ended]);
}

describe('a local cloud', () => {
  let child: ChildProcess;
  let at: Addresses;
  beforeAll(async () => {
    child = startProgram('--json', '--users', 'etl_user', '--ready-file', join(folder, 'ready'));
    at = JSON.parse(await firstLine(child)) as Addresses;
  });
  afterAll(async () => {
    const end = once(child, 'exit');
    child.kill();
    await end;
  });

  const run = async (args: readonly string[], env = at.env) =>
    (await promisify(execFile)(process.execPath, [CLI, ...args], { env: { PATH: process.env['PATH'], ...env } }))
      .stdout;

  it('writes one file of variables that a shell, Node and act read alike, for our user only', async () => {
    expect((await stat(at.envFile)).mode & 0o777).toBe(0o600);
    const names = Object.keys(at.env);
    const inShell = `set -a; . "$1"; set +a; exec "$2" --print 'JSON.stringify(process.env)'`;
    const shell = await promisify(execFile)('sh', ['-c', inShell, 'sh', at.envFile, process.execPath], { env: {} });
    const print = 'console.log(JSON.stringify(process.env))';
    const node = await promisify(execFile)(process.execPath, [`--env-file=${at.envFile}`, '--eval', print], {
      env: {},
    });
    for (const { stdout } of [shell, node]) {
      const read = JSON.parse(stdout) as Record<string, string>;
      expect(Object.fromEntries(names.map((name) => [name, read[name]]))).toEqual(at.env);
    }
    expect(JSON.parse(await readFile(join(folder, 'ready'), 'utf8'))).toEqual(at);
  });

  it('gives logins that work at the database, for keys, keys with a role, and a token', async () => {
    const file = ['--web-identity-token-file', at.tokenFile];
    const ways = [
      [],
      ['--role-to-assume', at.roleArn],
      ['--role-to-assume', at.roleArn, '--role-chaining'],
      [...['--role-to-assume', at.roleArn], ...file],
    ];
    const logins = await Promise.all(ways.map((way) => run([...LOGIN, 'etl_user', ...way])));
    const ca = await readFile(at.caFile, 'utf8');
    for (const login of logins) {
      const { DbUser: user, DbPassword: password } = JSON.parse(login) as { DbUser: string; DbPassword: string };
      const client = new pg.Client({ ...at.database, user, password, ssl: { ca } });
      await client.connect();
      const { rows } = await client.query('SELECT current_user AS user');
      await client.end();
      expect(rows).toEqual([{ user: 'IAM:etl_user' }]);
    }
  });

  it('has no database user that is not in its list, but gives a login all the same', async () => {
    const { DbUser: user, DbPassword: password } = JSON.parse(await run([...LOGIN, 'eve'])) as Record<string, string>;
    const ca = await readFile(at.caFile, 'utf8');
    const client = new pg.Client({ ...at.database, user, password, ssl: { ca } });
    await expect(client.connect()).rejects.toMatchObject({ code: '42704', message: 'user "IAM:eve" does not exist' });
  });

  it('gives logins that work at Livy', async () => {
    const script = `
      const login = Buffer.from(process.env.EMR_USERNAME + ':' + process.env.EMR_PASSWORD).toString('base64');
      const answer = await fetch(process.env.LIVY_URL + '/sessions', { headers: { authorization: 'Basic ' + login } });
      console.log(answer.status);
    `;
    const child = ['--', process.execPath, '--input-type=module', '--eval', script];
    const env = { ...at.env, NODE_EXTRA_CA_CERTS: at.caFile };
    expect(await run([...EMR_LOGIN, ...child], env)).toBe('200\n');
  });

  it('says where database and Livy are', async () => {
    const accessKeyId = at.env['AWS_ACCESS_KEY_ID'] ?? '';
    const secretAccessKey = at.env['AWS_SECRET_ACCESS_KEY'] ?? '';
    const settings = { endpoint: at.url, region: 'eu-central-1', credentials: { accessKeyId, secretAccessKey } };
    const { Clusters } = await new RedshiftClient(settings).send(new DescribeClustersCommand());
    expect(Clusters?.[0]?.Endpoint).toEqual({ Address: at.database.host, Port: at.database.port });
    const { Cluster } = await new EMRClient(settings).send(
      new DescribeClusterCommand({ ClusterId: 'j-2AXXXXXXGAPLF' }),
    );
    expect(Cluster?.MasterPublicDnsName).toBe(new URL(at.livy.url).hostname);
  });

  it('answers as a job of GitHub expects, and over TLS', async () => {
    const job = { ...at.env, GITHUB_ACTIONS: 'true', AWS_ENDPOINT_URL: at.tlsUrl, AWS_CA_BUNDLE: at.caFile };
    const shown = await run([...LOGIN, 'etl_user', '--role-to-assume', at.roleArn, '--query', 'DbUser'], job);
    expect(shown).toContain('"IAM:etl_user"');
  });
});

describe('the end of the program', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('comes with %s, and leaves no file and no server', async (signal, code) => {
    const child = startProgram('--json');
    const { database, envFile, tokenFile } = JSON.parse(await firstLine(child)) as Addresses;
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    await expect(stat(envFile)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(stat(tokenFile)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(new pg.Client({ ...database }).connect()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('comes when its life is over, also while it is starting', async () => {
    const child = startProgram('--life', '0.2');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('leaves nothing in the folder for temporary files', async () => {
    // The server of the database removes its folder by itself.
    await expect.poll(() => readdir(folder), { timeout: 20_000 }).toEqual(['ready']);
  });

  it('comes at once for an option that it cannot use', async () => {
    const child = spawn(process.execPath, [MAIN, '--life', 'long'], { stdio: ['ignore', 'inherit', 'pipe'] });
    const [text] = await once(child.stderr, 'data');
    expect(String(text)).toContain('--life: "long" is not a number of seconds');
    expect(await once(child, 'exit')).toEqual([2, null]);
  });
});
