import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Job, LOGIN, LOGIN_BY_KEYS, type RunOptions, run, startJob, WHOAMI } from '../end-to-end/ci/job.ts';
import { pathOf, SCRIPT } from './install-sh.ts';
import { sha256 } from './releases.ts';

// The executable for this machine is built once, with the container's layer. The first time, npm downloads Node.js.
const folder = mkdtempSync(join(tmpdir(), 'executable-'));
const out = join(folder, 'executables');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const name = `cluster-credentials-${version}-linux-x64`;
const executable = join(out, name);
const isHere = process.platform === 'linux' && process.arch === 'x64';
const isRoot = process.getuid?.() === 0;
const LONG = 300_000;

function script(file: string, cwd: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [join('build/scripts', file), ...args], { cwd, encoding: 'utf8' });
}

let said = '';
beforeAll(() => {
  if (isHere) said = script('executables.js', '.', '--to', out, 'linux-x64');
}, LONG);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (job: Job, args: readonly string[], options?: RunOptions) => run(job, [executable, ...args], options);

describe.skipIf(!isHere)('the executable (needs Linux on x64)', () => {
  test('comes with its licences and with checksums that sha256sum accepts', () => {
    const sums = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' });
    expect(sums.trim().split('\n')).toEqual([
      `${name}: OK`,
      `${name}.gz: OK`,
      `${name}.licenses.txt: OK`,
      'install.sh: OK',
    ]);
    const licences = readFileSync(`${executable}.licenses.txt`, 'utf8');
    for (const part of [
      'cluster-credentials\nMIT\n',
      '@aws-sdk/client-redshift\n',
      'Node.js is licensed for use as follows',
    ]) {
      expect(licences).toContain(part);
    }
    expect(readFileSync(executable).includes(licences)).toBe(true);
  });

  test('is at most a tenth larger than Node.js, and says by how much', () => {
    const [, percent = '100'] = /linux-x64: \d+\.\d MB, (\d+\.\d) % more than Node.js \d+/.exec(said) ?? [];
    expect(Number(percent)).toBeLessThan(10);
  });

  test('has the same bytes if it is built in another folder', { timeout: LONG }, () => {
    // On the same disk, so that the large files can be links. Its path is longer.
    const elsewhere = resolve('build/elsewhere/in/another/folder');
    rmSync('build/elsewhere', { recursive: true, force: true });
    mkdirSync(join(elsewhere, 'build'), { recursive: true });
    for (const path of ['build/src', 'build/scripts', 'build/node', 'scripts', 'node_modules']) {
      execFileSync('cp', ['-al', path, join(elsewhere, path)]);
    }
    for (const file of ['package.json', 'LICENSE', 'install.sh']) cpSync(file, join(elsewhere, file));
    script('executables.js', elsewhere, '--to', 'out', 'linux-x64');
    const sums = [join(elsewhere, 'out'), out].map((path) => readFileSync(join(path, 'SHA256SUMS'), 'utf8'));
    rmSync('build/elsewhere', { recursive: true });
    expect(sums[0]).toBe(sums[1]);
  });

  test('prints its version without Node.js on the PATH', () => {
    const env = { PATH: '/nowhere' };
    const { stdout, stderr, status } = spawnSync(executable, ['--version'], { env, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      new RegExp(`^cluster-credentials/${version.replaceAll('.', '\\.')} Node.js/24\\.\\d+\\.\\d+ linux/x64\n$`),
    );
    expect(status).toBe(0);
  });

  test('makes a whole login with a token, runs a command with it, and keeps its exit code', async () => {
    const job = await startJob();
    job.trust({ aud: 'sts.amazonaws.com', sub: '*' });
    const command = ['sh', '-c', 'echo "$REDSHIFT_USER $REDSHIFT_PASSWORD $NODE_OPTIONS"; exit 7'];
    const env = { GITHUB_ACTIONS: 'true', ...job.cloud.env(), NODE_OPTIONS: '--max-old-space-size=300' };
    const ran = await start(job, [...LOGIN, '--', ...command], { env });
    // NODE_OPTIONS is for the programs of the user.
    expect(ran.stdout, ran.stderr).toBe('IAM:etl_user *** --max-old-space-size=300\n');
    expect(ran.code).toBe(7);
  });
});

describe.skipIf(!isHere)('options of Node (needs Linux on x64)', () => {
  const revealing = [
    '--inspect=0',
    '--tls-keylog=keys',
    '--report-on-signal',
    '--heapsnapshot-signal=SIGUSR2',
    '--heap-prof',
  ];

  test.each([...revealing, '--require ./spy.cjs', '--import ./spy.cjs'])(
    'have no effect in NODE_OPTIONS: %s',
    async (option) => {
      const job = await startJob();
      writeFileSync(join(job.folder, 'spy.cjs'), `require('node:fs').writeFileSync('seen', '')`);
      const env = { ...job.cloud.userKeys(), NODE_OPTIONS: option };
      const ran = await start(job, LOGIN_BY_KEYS, { env });
      expect(ran.code, ran.stderr).toBe(0);
      expect(ran.stderr).toBe('');
      expect(existsSync(join(job.folder, 'seen'))).toBe(false);
      expect(existsSync(join(job.folder, 'keys'))).toBe(false);
    },
  );

  test.each(revealing)('are refused in a CI job, as by dist/cli: NODE_OPTIONS=%s', async (option) => {
    const job = await startJob();
    const ran = await start(job, LOGIN_BY_KEYS, { env: { ...job.cloud.userKeys(), CI: 'true', NODE_OPTIONS: option } });
    expect(ran.code).toBe(253);
    expect(ran.stderr).toMatch(/^NODE_OPTIONS has "--[\w-]+", which may show secrets/);
  });

  test('are unknown options on the command line', async () => {
    const job = await startJob();
    for (const option of ['--inspect', '--node-options=--inspect', '--experimental-sea-config']) {
      const ran = await start(job, [option, ...LOGIN_BY_KEYS], { env: job.cloud.userKeys() });
      expect(ran.code).toBe(252);
      expect(ran.stderr).toContain(`Unknown option "${option.split('=')[0]}"`);
    }
  });
});

test.skipIf(!isHere || pathOf('curl') === undefined)(
  'install.sh installs the real executable from a server (needs Linux on x64 and curl)',
  { timeout: LONG },
  async () => {
    const job = await startJob();
    const server = createServer(({ url = '' }, response) => {
      const file = join(out, url.split('/').at(-1) ?? '');
      if (url.startsWith(`/v${version}/`) && existsSync(file)) response.end(readFileSync(file));
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const from = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const sum = sha256(readFileSync(executable));
    const options = ['--version', version, '--sha256', sum, '--to', 'tools', '--from', from, '--allow-loopback-http'];
    const installed = await run(job, ['sh', SCRIPT, ...options]);
    server.close();
    expect(installed.code, installed.stderr).toBe(0);
    expect(installed.stderr).toContain(`Installed cluster-credentials/${version} Node.js/24.`);
    const ran = await run(job, [installed.stdout.trim(), ...LOGIN_BY_KEYS], { env: job.cloud.userKeys() });
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stdout).toContain('"DbUser": "IAM:etl_user"');
  },
);

describe.skipIf(!isHere)('the container (needs Linux on x64)', () => {
  const context = join(folder, 'container');
  const root = join(folder, 'root');
  beforeAll(() => {
    script('container.js', '.', '--executables', out, '--to', context);
    mkdirSync(root);
    execFileSync('tar', ['-xf', join(context, 'root.tar'), '-C', root]);
  }, LONG);

  /** Runs the entry point as the user of the image, with the image's files only. */
  const inside = (job: Job, args: readonly string[], env: RunOptions['env'] = {}) =>
    run(
      job,
      [
        pathOf('chroot') ?? '/usr/sbin/chroot',
        '--userspec=65532:65532',
        root,
        '/usr/local/bin/cluster-credentials',
        ...args,
      ],
      { env },
    );

  test('has the executable, its libraries and licences, and no other program', () => {
    const files = execFileSync('tar', ['-tf', join(context, 'root.tar')], { encoding: 'utf8' })
      .trim()
      .split('\n');
    const plain = files.filter((path) => !path.endsWith('/'));
    const libraries = plain.filter((path) => /^\.\/(?:usr\/)?lib\S*\/(?:ld-linux|lib)[\w+-]*\.so\.\d+$/.test(path));
    expect(libraries.length).toBeGreaterThanOrEqual(6);
    expect(plain.filter((path) => !libraries.includes(path) && !path.startsWith('./usr/share/doc/'))).toEqual([
      './etc/group',
      './etc/nsswitch.conf',
      './etc/passwd',
      './usr/local/bin/cluster-credentials',
    ]);
    expect(statSync(join(root, 'tmp')).mode & 0o1777).toBe(0o1777);
  });

  test.skipIf(!isRoot)(
    'runs as a user without rights: version, identity and login (needs root, for chroot)',
    async () => {
      const job = await startJob();
      job.trust({ aud: 'sts.amazonaws.com', sub: '*' });
      expect((await inside(job, ['--version'])).stdout).toContain(`cluster-credentials/${version} `);
      writeFileSync(join(root, 'etc/hosts'), '127.0.0.1 localhost\n');
      const env = { HOME: '/home/nonroot', TMPDIR: '/tmp', GITHUB_ACTIONS: 'true', ...job.cloud.env() };
      const whoami = await inside(job, WHOAMI, env);
      expect(whoami.stdout, whoami.stderr).toContain('assumed-role/deploy');
      const named = { AWS_ENDPOINT_URL: job.cloud.url.replace('127.0.0.1', 'localhost') };
      const login = await inside(job, [...LOGIN_BY_KEYS, '--allow-unmasked', '--print', 'json'], {
        TMPDIR: '/tmp',
        ...job.cloud.userKeys(),
        ...named,
      });
      expect(login.code, login.stderr).toBe(0);
      expect(JSON.parse(login.stdout)).toMatchObject({ REDSHIFT_USER: 'IAM:etl_user' });
    },
  );

  test.skipIf(!isRoot || pathOf('buildah') === undefined)(
    'is built from the Containerfile (needs root and buildah)',
    { timeout: LONG },
    () => {
      const store = ['--storage-driver', 'vfs', '--root', join(folder, 'store'), '--runroot', join(folder, 'run')];
      const buildah = (...args: readonly string[]) =>
        execFileSync('buildah', [...store, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
      buildah('bud', '--isolation', 'chroot', '--file', 'Containerfile', '--tag', 'image', context);
      const container = buildah('from', 'image').trim();
      const { OCIv1 } = JSON.parse(buildah('inspect', '--type', 'image', 'image')) as {
        readonly OCIv1: { readonly config: Record<string, unknown> };
      };
      expect(OCIv1.config).toMatchObject({ User: '65532:65532', Entrypoint: ['/usr/local/bin/cluster-credentials'] });
      expect(
        buildah('run', '--isolation', 'chroot', container, '--', '/usr/local/bin/cluster-credentials', '--version'),
      ).toContain(`cluster-credentials/${version} `);
      buildah('rm', container);
    },
  );
});
