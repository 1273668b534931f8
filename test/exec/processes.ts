import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Drive } from './driver.ts';

const DRIVER = fileURLToPath(new URL('driver.ts', import.meta.url));
/** Node's cache for the compiled driver: compiling it takes half of each run. */
const COMPILED = resolve('node_modules/.cache/driver');

export const PASSWORD = 'S3/cr+t-"p%w"-of-the-cluster==';

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that runs a command as our CLI does. A variable marks it and all processes that it starts. */
export interface Driven {
  readonly process: ChildProcess;
  readonly ended: Promise<Ending>;
  /** Resolves when the text of stdout or stderr so far matches. */
  readonly shows: (pattern: RegExp) => Promise<void>;
  /** The ids of its living processes: itself, the command, the processes that these started, and the watchdog. */
  readonly alive: () => readonly string[];
  /** The files that are left in its folder for temporary files. */
  readonly leftovers: () => readonly string[];
}

interface Options extends Partial<{ [Key in keyof Drive]: Drive[Key] | undefined }> {
  readonly input?: string;
  /** Whether it has its own process group. */
  readonly group?: boolean;
  readonly path?: string;
  /** Does not read stdout: the test reads it, or not. */
  readonly deaf?: boolean;
}

/** Runs the shell script `sh` through the driver. `options` can set the driver's other settings. */
export function drive(sh: string, options: Options = {}): Driven {
  const { input, group = false, path = process.env['PATH'], deaf, ...rest } = options;
  const folder = mkdtempSync(join(tmpdir(), 'exec-test-'));
  const mark = `EXEC_TEST=${randomUUID()}`;
  const settings = { command: 'sh', args: ['-c', sh], password: PASSWORD, secrets: [PASSWORD], ...rest };
  const child = spawn(process.execPath, [DRIVER, JSON.stringify(settings)], {
    env: { PATH: path, TMPDIR: folder, EXEC_TEST: mark.slice('EXEC_TEST='.length), NODE_COMPILE_CACHE: COMPILED },
    detached: group,
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  let [stdout, stderr] = ['', ''];
  if (!deaf) child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  return {
    process: child,
    ended: new Promise((resolve) => {
      child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
    }),
    shows: (pattern) => until(() => pattern.test(stdout) || pattern.test(stderr)),
    alive: () =>
      processes().filter(
        (id) => isAlive(id) && (read(id, 'environ').includes(mark) || read(id, 'cmdline').includes(folder)),
      ),
    leftovers: () => readdirSync(folder),
  };
}

/** Resolves when `holds` returns true. Rejects after so many seconds. */
export async function until(holds: () => boolean, seconds = 20): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !holds(); await wait(10)) {
    if (Date.now() > end) throw new Error(`not so within ${seconds} s: ${holds}`);
  }
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether the process exists and is not a zombie. */
export function isAlive(id: string): boolean {
  const state = /\) (\w)/.exec(read(id, 'stat'))?.[1];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

function processes(): string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
}

function read(id: string, file: string): string {
  try {
    return readFileSync(join('/proc', id, file), 'latin1');
  } catch {
    return '';
  }
}
