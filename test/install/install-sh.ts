import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const SCRIPT = resolve('install.sh');

export interface Installed {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Machine {
  readonly folder: string;
  /** Runs a command line of `sh` on this machine. */
  readonly run: (command: readonly string[], options?: RunOptions) => Promise<Installed>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** The tools of every system, which install.sh needs. */
const TOOLS = 'cat chmod cut grep gzip head mkdir mv rm sed sha256sum sleep sh tail tr uname'.split(' ');

/** A folder with these commands only, as a PATH. `from` says how each gets there: a link to a file, or to busybox. */
export function machineWith(
  extra: readonly string[],
  { busybox = false, without = [] as readonly string[] } = {},
): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'install-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const name of [...TOOLS, ...extra].filter((tool) => !without.includes(tool))) {
    const source = busybox && name !== 'curl' ? pathOf('busybox') : pathOf(name);
    if (source !== undefined) symlinkSync(source, join(bin, name));
  }
  return {
    folder,
    run: ([file = '', ...args], { env = {}, input } = {}) =>
      new Promise((done, failed) => {
        const child = spawn(file, args, {
          cwd: folder,
          env: { PATH: bin, HOME: folder, ...env },
          stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        });
        let [stdout, stderr] = ['', ''];
        child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
        child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
        child.stdin?.end(input);
        child.once('error', failed).once('close', (code) => done({ code, stdout, stderr }));
      }),
  };
}

/** The path of a command, or undefined if this machine does not have it. */
export function pathOf(command: string): string | undefined {
  const { stdout } = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  return stdout.trim() === '' ? undefined : stdout.trim();
}

/** Writes an executable file. */
export function writeProgram(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o755 });
}
