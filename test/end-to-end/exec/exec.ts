import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Env, type Job, LOGIN_BY_KEYS, type Ran, type RunOptions, run } from '../ci/job.ts';
import { PROGRAM } from '../program.ts';

export interface ExecOptions extends RunOptions {
  /** Options of our command, before the `--`. */
  readonly args?: readonly string[];
}

/** The whole command line that runs this with a Redshift login. */
export function commandLine(command: readonly string[], args: readonly string[] = []): readonly string[] {
  return [...PROGRAM, ...LOGIN_BY_KEYS, ...args, '--', ...command];
}

/** Runs a command with a Redshift login that was made with AWS keys. */
export function exec(job: Job, command: readonly string[], { args, env, ...rest }: ExecOptions = {}): Promise<Ran> {
  return run(job, commandLine(command, args), { ...rest, env: { ...job.cloud.userKeys(), ...env } });
}

/** The command for a text of JavaScript. */
export function script(text: string): string[] {
  return [process.execPath, '--input-type=module', '-e', text];
}

/** These words as a shell reads them. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
}

/** Variables that mark every process of a run, and a folder for its temporary files. */
export function marked({ folder }: Job): Env {
  const EXEC_MARK = randomUUID();
  const TMPDIR = join(folder, 'tmp', EXEC_MARK);
  mkdirSync(TMPDIR);
  return { EXEC_MARK, TMPDIR };
}

/** The living processes of a run: the command, the processes that it started, and our watchdog. Works on Linux only. */
export function alive({ EXEC_MARK = '' }: Env): string[] {
  const all = readdirSync('/proc').filter((id) => /^\d+$/.test(id));
  const ours = all.filter((id) => read(id, 'environ').includes(EXEC_MARK) || read(id, 'cmdline').includes(EXEC_MARK));
  const living = ours.filter((id) => /\) [^ZX]/.test(read(id, 'stat')));
  return living.map((id) => `${id} ${read(id, 'cmdline').replaceAll('\0', ' ').slice(0, 60)}`);
}

/** The files that runs have left in the folder for temporary files, or in that of a marked run. */
export function leftovers({ folder }: Job, { TMPDIR = join(folder, 'tmp') }: Env = {}): string[] {
  return readdirSync(TMPDIR, { recursive: true }).map(String);
}

/** Resolves to true when `holds` returns true, or to false after so many seconds. */
export async function soon(holds: () => boolean, seconds = 15): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; !holds(); await wait(20)) {
    if (Date.now() > end) return false;
  }
  return true;
}

/** Whether this machine has the command. */
export function has(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function read(id: string, file: string): string {
  try {
    return readFileSync(join('/proc', id, file), 'latin1');
  } catch {
    return '';
  }
}
