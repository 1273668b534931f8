import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Drive } from './driver.ts';

const DRIVER = fileURLToPath(new URL('driver.ts', import.meta.url));
/** Node keeps the JavaScript of the driver's TypeScript here: making it anew takes half of each run. */
const COMPILED = resolve('node_modules/.cache/driver');

export const PASSWORD = 'S3/cr+t-"p%w"-of-the-cluster==';

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that runs a command as our CLI will, with a mark by which all that descends from it is known. */
export interface Driven {
  readonly process: ChildProcess;
  readonly ended: Promise<Ending>;
  /** Resolves when stdout or stderr so far match. */
  readonly shows: (pattern: RegExp) => Promise<void>;
  /** What is alive of it: itself, the command, whoever descends from that, and the watchdog. */
  readonly alive: () => readonly string[];
  /** What it has left in the folder for temporary files. */
  readonly leftovers: () => readonly string[];
}

interface Options extends Partial<{ [Key in keyof Drive]: Drive[Key] | undefined }> {
  readonly input?: string;
  /** Whether it leads a process group of its own. */
  readonly group?: boolean;
  readonly path?: string;
  /** Leaves stdout for the test to read. */
  readonly deaf?: boolean;
}

/** `sh` is the text of a shell script to be run; anything else of the drive can be set. */
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

/** Resolves when it holds; fails after so many seconds. */
export async function until(holds: () => boolean, seconds = 20): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !holds(); await wait(10)) {
    if (Date.now() > end) throw new Error(`not so within ${seconds} s: ${holds}`);
  }
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether there is such a process that is not just waiting for its parent to notice its end. */
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
