// Runs the lines of docs/install.md with real curl, npm and sh. The server of releases is on this machine.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocksIn } from '../docs/pages.ts';
import { type Installed, pathOf, writeProgram } from './install-sh.ts';
import { NAME, PROGRAM, sha256, VERSION } from './releases.ts';

const [npm = '', script = '', pipe = '', byHand = '', image = '', verify = '', rebuild = ''] = blocksIn(
  'docs/install.md',
  'sh',
);
const folder = mkdtempSync(join(tmpdir(), 'docs-'));
const [bin, home] = [join(folder, 'bin'), join(folder, 'home')] as const;

const files: Readonly<Record<string, Buffer>> = {
  'install.sh': readFileSync('install.sh'),
  [NAME]: PROGRAM,
  [`${NAME}.gz`]: gzipSync(PROGRAM),
  [`cluster-credentials-${VERSION}-linux-x64`]: PROGRAM,
};
const server = createServer(({ url = '' }, response) => {
  const [, version, name = ''] = url.split('/');
  const file = files[name];
  if (version === `v${VERSION}` && file) response.end(file);
  else response.writeHead(404).end();
});

beforeAll(async () => {
  for (const path of [bin, home]) mkdirSync(path);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  // The real curl, for which this machine is the forge.
  const releases = 'https://github.com/OWNER/cluster-credentials/releases/download';
  writeProgram(
    join(bin, 'curl'),
    `#!/bin/bash
words=()
for word in "$@"; do
  word="\${word/#=https/=http,https}"
  words+=("\${word/#"${releases}"/http://127.0.0.1:${port}}")
done
exec '${pathOf('curl') ?? 'curl'}' "\${words[@]}"
`,
  );
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs lines of the page in a new folder. */
function follow(
  lines: string,
  place = mkdtempSync(join(folder, 'job-')),
): Promise<Installed & { readonly place: string }> {
  const text = lines
    .replaceAll('VERSION', VERSION)
    .replaceAll('SUM  ', `${sha256(PROGRAM)}  `)
    .replaceAll('SUM ', `${sha256(PROGRAM)} `);
  const PATH = [bin, dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter);
  const env = { PATH, HOME: home, npm_config_offline: 'true', npm_config_cache: join(folder, 'cache') };
  return new Promise((done, failed) => {
    const child = spawn('bash', ['-eo', 'pipefail', '-c', text], {
      cwd: place,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (more) => (stdout += more));
    child.stderr.setEncoding('utf8').on('data', (more) => (stderr += more));
    child.once('error', failed).once('close', (code) => done({ code, stdout, stderr, place }));
  });
}

describe('docs/install.md', () => {
  test('has these blocks, in this order', () => {
    expect(npm).toContain('npm install');
    expect(script).toContain('sh install.sh ');
    expect(pipe).toContain('| sh -s -- ');
    expect(byHand).toContain('sha256sum --check');
    expect(image).toContain('npm run container');
    expect(verify).toContain('SHA256SUMS');
    expect(rebuild).toContain('npm run executables');
  });

  test('the lines for npm install the package and run it', async () => {
    const tarballs = join(folder, 'tarballs');
    mkdirSync(tarballs);
    execFileSync('npm', ['pack', '--silent', '--pack-destination', tarballs], {
      env: { ...process.env, npm_config_cache: join(folder, 'cache') },
    });
    const lines = npm.replace('cluster-credentials@VERSION', join(tarballs, readdirSync(tarballs)[0] ?? ''));
    const ran = await follow(lines);
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toContain(`Node.js/${process.versions.node}`);
  });

  test.skipIf(pathOf('curl') === undefined).each([
    ['with install.sh', script],
    ['from a pipe', pipe],
  ])('the lines %s install the executable (needs curl)', async (_, lines) => {
    rmSync(join(home, '.local'), { recursive: true, force: true });
    const ran = await follow(lines);
    expect(ran.code, ran.stderr).toBe(0);
    expect(readFileSync(join(home, '.local/bin/cluster-credentials'))).toEqual(PROGRAM);
  });

  test.skipIf(pathOf('curl') === undefined)('the lines without the script check the file (needs curl)', async () => {
    const ran = await follow(byHand);
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toBe(`cluster-credentials: OK\ncluster-credentials/${VERSION} of a test\n`);
    const wrong = await follow(byHand.replaceAll('SUM  ', `${'0'.repeat(64)}  `));
    expect(wrong.code).not.toBe(0);
    expect(wrong.stdout).toBe('cluster-credentials: FAILED\n');
  });

  test('the line that verifies accepts a part of the files', async () => {
    const { place } = await follow(`echo one > a; sha256sum a > SHA256SUMS; echo "${'0'.repeat(64)}  b" >> SHA256SUMS`);
    const ran = await follow(verify, place);
    expect(ran.stdout, ran.stderr).toBe('a: OK\n');
  });

  test('names scripts and files that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = [...`${image}${rebuild}`.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(image).toContain('--file Containerfile ');
    expect(existsSync('Containerfile')).toBe(true);
  });
});
