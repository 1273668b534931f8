// https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnvFile } from './env-file.ts';
import { isOwnedByRunner } from './environment.ts';
import type { Job } from './job.ts';
import type { StepLog } from './step-log.ts';

export type FileCommandPaths = Readonly<Record<FileCommand, string>>;
export type FileCommand = 'env' | 'output' | 'state' | 'summary' | 'path';

/** New empty files for one step. They stay until the job ends, so later steps can read them. */
export async function createFileCommands(job: Job): Promise<FileCommandPaths> {
  const folder = join(job.temp, '_runner_file_commands');
  const id = randomUUID();
  const paths = {
    env: join(folder, `set_env_${id}`),
    output: join(folder, `set_output_${id}`),
    state: join(folder, `save_state_${id}`),
    summary: join(folder, `step_summary_${id}`),
    path: join(folder, `add_path_${id}`),
  };
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.values(paths).map((path) => writeFile(path, '')));
  return paths;
}

export interface FileCommandResults {
  readonly exported: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** The summary as it is uploaded: masked line by line, and empty if it is too large. */
  readonly summary: string;
  readonly files: Readonly<Record<FileCommand, string>>;
}

/** Reads the files of a step in the runner's order, and adds to the job what later steps get. */
export async function processFileCommands(
  job: Job,
  paths: FileCommandPaths,
  log: StepLog,
): Promise<FileCommandResults> {
  const files = {
    env: await read(paths.env),
    output: await read(paths.output),
    state: await read(paths.state),
    summary: await read(paths.summary),
    path: await read(paths.path),
  };
  addPaths(job, files.path);
  return {
    files,
    exported: take({ name: 'env', text: files.env, log }, (name, value) => exportTo(job, log, [name, value])),
    summary: maskSummary(job, files.summary, log),
    state: take({ name: 'state', text: files.state, log }, (name, value) => {
      log.debug(`Save intra-action state ${name} = ${value}`);
      return true;
    }),
    outputs: take({ name: 'output', text: files.output, log }, (name, value) => {
      log.debug(`Set output ${name} = ${value}`);
      return true;
    }),
  };
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // A step may delete its files. The runner then writes a debug line and continues.
    return '';
  }
}

function addPaths(job: Job, text: string): void {
  for (const entry of text.split(/\r\n|\r|\n/).filter((line) => line !== '')) {
    const known = job.path.indexOf(entry);
    if (known >= 0) job.path.splice(known, 1);
    job.path.unshift(entry);
  }
}

interface EnvLikeFile {
  readonly name: string;
  readonly text: string;
  readonly log: StepLog;
}

function take(file: EnvLikeFile, accept: (name: string, value: string) => boolean): Record<string, string> {
  const taken: Record<string, string> = {};
  try {
    for (const [name, value] of readEnvFile(file.text)) if (accept(name, value)) taken[name] = value;
  } catch (error) {
    file.log.fail(`Unable to process file command '${file.name}' successfully.`, error);
  }
  return taken;
}

function exportTo(job: Job, log: StepLog, [name, value]: readonly [string, string]): boolean {
  if (name.toUpperCase() === 'NODE_OPTIONS') {
    log.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    return false;
  }
  log.debug(`${name}='${value}'`);
  if (!isOwnedByRunner(name)) job.env[name] = value;
  return true;
}

const LARGEST_SUMMARY = 1024 * 1024;

function maskSummary(job: Job, text: string, log: StepLog): string {
  const size = Buffer.byteLength(text);
  if (size > LARGEST_SUMMARY) {
    log.error(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.trunc(size / 1024)}k.`,
    );
    return '';
  }
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => `${job.masker.apply(line)}\n`).join('');
}
