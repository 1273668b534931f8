import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Installed, type Machine, machineWith, pathOf, SCRIPT } from './install-sh.ts';
import {
  type Behaviour,
  LARGE,
  NAME,
  NOT_FOR_THIS_SYSTEM,
  PROGRAM,
  type Releases,
  sha256,
  startReleases,
  VERSION,
} from './releases.ts';

let releases: Releases;
beforeAll(async () => {
  releases = await startReleases();
});
afterAll(() => releases.close());

const RIGHT = sha256(PROGRAM);
const OTHER = 'a'.repeat(64);

/** Each shell, on a machine whose only tool for downloads is this one. */
const machines = [
  { shell: ['dash'], tool: 'curl' },
  { shell: ['dash'], tool: 'wget' },
  { shell: ['bash'], tool: 'curl' },
  { shell: ['bash', '--posix'], tool: 'wget' },
  { shell: ['busybox', 'sh'], tool: 'curl' },
  { shell: ['busybox', 'sh'], tool: 'wget', busybox: true },
] as const;

interface Run {
  readonly behaviour?: Behaviour;
  readonly sums?: readonly string[];
  readonly to?: string;
  readonly args?: readonly string[];
}

describe.each(machines)('$shell with $tool, busybox: $busybox', ({ shell: [name, ...words], tool, ...options }) => {
  const shell = pathOf(name);
  const machine = (without: readonly string[] = []) => machineWith([tool], { ...options, without });
  const install = (
    on: Machine,
    { behaviour = 'right', sums = [RIGHT], to = join(on.folder, 'to'), args = [] }: Run = {},
  ): Promise<Installed> => {
    const sha256s = sums.flatMap((sum) => ['--sha256', sum]);
    const given = ['--version', VERSION, ...sha256s, '--to', to, '--from', releases.from(behaviour)];
    return on.run([shell ?? '', ...words, SCRIPT, ...given, '--allow-loopback-http', ...args]);
  };
  const isMissing = shell === undefined || pathOf(tool) === undefined;

  describe.skipIf(isMissing)(`installs (needs ${name} and ${tool})`, () => {
    test('the file that was pinned, and says where', async () => {
      const on = machine();
      const ended = await install(on);
      expect(ended.code, ended.stderr).toBe(0);
      const file = join(on.folder, 'to/cluster-credentials');
      expect(ended.stdout).toBe(`${file}\n`);
      expect(ended.stderr).toBe(`install.sh: Installed cluster-credentials/${VERSION} of a test\n`);
      expect(readFileSync(file)).toEqual(PROGRAM);
      expect(statSync(file).mode & 0o777).toBe(0o755);
      expect(readdirSync(join(on.folder, 'to'))).toEqual(['cluster-credentials']);
      expect(releases.asked.at(-1)).toBe(`/right/v${VERSION}/${NAME}.gz`);
    });

    test('after a redirect, with one of several sums, in upper case', async () => {
      const ended = await install(machine(), { behaviour: 'moved', sums: [OTHER, RIGHT.toUpperCase()] });
      expect(ended.code, ended.stderr).toBe(0);
    });

    test('the uncompressed file where gzip is not there', async () => {
      const ended = await install(machine(['gzip']));
      expect(ended.code, ended.stderr).toBe(0);
      expect(releases.asked.at(-1)).toBe(`/right/v${VERSION}/${NAME}`);
    });

    test('in place of another file, and asks for nothing if the right file is there', async () => {
      const on = machine();
      const file = join(on.folder, 'to/cluster-credentials');
      mkdirSync(join(on.folder, 'to'));
      writeFileSync(join(on.folder, 'before'), 'of somebody else');
      symlinkSync(join(on.folder, 'before'), file);
      expect((await install(on)).code).toBe(0);
      expect(readFileSync(file)).toEqual(PROGRAM);
      // The target of the link is not written to.
      expect(readFileSync(join(on.folder, 'before'), 'utf8')).toBe('of somebody else');
      const asked = releases.asked.length;
      const again = await install(on, { behaviour: 'missing' });
      expect(again).toEqual({ code: 0, stdout: `${file}\n`, stderr: `install.sh: ${file} is there already\n` });
      expect(releases.asked).toHaveLength(asked);
    });

    test('from a pipe, with options from variables, into a folder with a blank', async () => {
      const on = machine();
      const ended = await on.run([shell ?? '', ...words, '-s', '--', '--allow-loopback-http'], {
        input: readFileSync(SCRIPT, 'utf8'),
        env: {
          CLUSTER_CREDENTIALS_VERSION: `v${VERSION}`,
          CLUSTER_CREDENTIALS_SHA256: `${OTHER} ${RIGHT}`,
          CLUSTER_CREDENTIALS_TO: 'my tools',
          CLUSTER_CREDENTIALS_FROM: `${releases.from('right')}/`,
        },
      });
      expect(ended.code, ended.stderr).toBe(0);
      expect(ended.stdout).toBe(`${join(on.folder, 'my tools/cluster-credentials')}\n`);
    });
  });

  describe.skipIf(isMissing)(`installs nothing and leaves nothing (needs ${name} and ${tool})`, () => {
    const refusals: readonly (readonly [string, Run, RegExp])[] = [
      ['if the sum is wrong', { behaviour: 'wrong' }, /has the SHA-256 [\da-f]{64}, which --sha256 does not name/],
      ['if another sum was pinned', { sums: [OTHER] }, new RegExp(`has the SHA-256 ${RIGHT}, which`)],
      ['if the download was cut', { behaviour: 'cut' }, /cannot be (?:downloaded|unpacked): .|has the SHA-256/],
      ['if the download is short', { behaviour: 'short' }, /cannot be unpacked: .|has the SHA-256/],
      ['if the server sends a page', { behaviour: 'page' }, /\.gz cannot be unpacked: .*not in gzip|invalid magic/],
      ['if there is no such file', { behaviour: 'missing' }, /\.gz cannot be downloaded: .*404/],
      [
        'if the file does not start here',
        { behaviour: 'does-not-start', sums: [sha256(NOT_FOR_THIS_SYSTEM)] },
        /is right, but does not start here: /,
      ],
      ['if the server redirects in a circle', { behaviour: 'moved-in-a-circle' }, /cannot be downloaded: .*redirect/i],
    ];
    test.each(refusals)('%s', async (_, run, message) => {
      const on = machine();
      const ended = await install(on, run);
      expect(ended.code, ended.stderr).toBe(1);
      expect(ended.stdout).toBe('');
      expect(ended.stderr).toMatch(message);
      expect(ended.stderr.trim().split('\n')).toHaveLength(1);
      expect(ended.stderr).not.toMatch(/##\[/);
      expect(readdirSync(join(on.folder, 'to'))).toEqual([]);
    });

    test('keeps the file that was there', async () => {
      const on = machine();
      mkdirSync(join(on.folder, 'to'));
      const file = join(on.folder, 'to/cluster-credentials');
      writeFileSync(file, 'an older one');
      expect((await install(on, { behaviour: 'wrong' })).code).toBe(1);
      expect(readFileSync(file, 'utf8')).toBe('an older one');
    });

    test('if the folder cannot be written to or is a file', async () => {
      const on = machine();
      writeFileSync(join(on.folder, 'file'), '');
      for (const to of ['/proc', '/dev/null/x', join(on.folder, 'file')]) {
        const ended = await install(on, { to });
        expect(ended.code).toBe(1);
        expect(ended.stderr).toMatch(new RegExp(`^install.sh: ${to} (?:cannot be written to|is not a folder)`));
      }
      mkdirSync(join(on.folder, 'to/cluster-credentials'), { recursive: true });
      expect((await install(on)).stderr).toContain('/to/cluster-credentials is a folder');
    });

    test('if the disk is full', async () => {
      const on = machine();
      const given = `--version ${VERSION} --sha256 ${sha256(LARGE)} --to to --from ${releases.from('large')} --allow-loopback-http`;
      // No file can have more than one block.
      const ended = await on.run([
        shell ?? '',
        ...words,
        '-c',
        `ulimit -f 1; . '${SCRIPT}'`,
        'sh',
        ...given.split(' '),
      ]);
      expect(ended.code).toBe(1);
      expect(ended.stderr).toMatch(/cannot be (?:downloaded|unpacked)/);
      expect(existsSync(join(on.folder, 'to/cluster-credentials'))).toBe(false);
      expect(readdirSync(join(on.folder, 'to'))).toEqual([]);
    });

    test('if a tool is missing', async () => {
      const noSums = await install(machine(['sha256sum']));
      expect(noSums).toMatchObject({
        code: 1,
        stderr: 'install.sh: needs sha256sum, shasum or openssl. There is none\n',
      });
      const noDownloads = await install(machine([tool]));
      expect(noDownloads).toMatchObject({ code: 1, stderr: 'install.sh: needs curl or wget. There is neither\n' });
    });
  });

  describe.skipIf(isMissing)(`sends nothing (needs ${name} and ${tool})`, () => {
    test('if options are wrong: all problems at once', async () => {
      const on = machine();
      const args = [
        '--version=../1',
        '--sha256',
        'ab',
        '--to',
        '',
        '--from',
        'https://me:pass@example.com',
        '--nonsense',
        '--to',
      ];
      const asked = releases.asked.length;
      const ended = await on.run([shell ?? '', ...words, SCRIPT, ...args]);
      expect(ended).toEqual({
        code: 2,
        stdout: '',
        stderr: `install.sh: these options are wrong
  - unknown option "--nonsense"
  - --to: needs a value
  - --version: "../1" is not a version, such as 0.1.0
  - --sha256: "ab" is not a SHA-256, which has 64 digits of 0 to 9 and a to f
  - --to: is missing. Give a folder, such as /usr/local/bin
  - --from: must not have a login. Put the login into ~/.netrc
`,
      });
      expect(releases.asked).toHaveLength(asked);
    });

    test('over http: not without the option, not to other machines, and not after a redirect', async () => {
      const on = machine();
      const words1 = ['--version', VERSION, '--sha256', RIGHT, '--to', 'to', '--from'];
      const asked = releases.asked.length;
      for (const more of [[releases.from('right')], ['http://example.com', '--allow-loopback-http'], ['file:///etc']]) {
        const ended = await on.run([shell ?? '', ...words, SCRIPT, ...words1, ...more]);
        expect(ended.code).toBe(2);
        expect(ended.stderr).toContain(`--from: "${more[0]}" must begin with https://`);
      }
      expect(releases.asked).toHaveLength(asked);
      const ended = await install(on, { behaviour: 'moved-to-http' });
      expect(ended.code).toBe(1);
      if (tool === 'wget' && name !== 'busybox') expect(ended.stderr).toContain('which is not https');
    });

    test('if only half of the script has come', async () => {
      const on = machine();
      const text = readFileSync(SCRIPT, 'utf8');
      for (const part of [0.3, 0.6, 0.9, 1]) {
        const input = text.slice(0, Math.floor(text.length * part) - 10);
        await on.run([shell ?? '', ...words, '-s', '--', '--version', VERSION, '--to', 'to'], { input });
        expect(readdirSync(on.folder)).toEqual(['bin']);
      }
    });
  });
});

test('the script has the help that its options need', async () => {
  const { code, stdout } = await machineWith([]).run([pathOf('sh') ?? '', SCRIPT, '--help']);
  expect(code).toBe(0);
  for (const name of ['version', 'sha256', 'to', 'from', 'allow-loopback-http']) expect(stdout).toContain(`--${name}`);
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
});
