import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { Cloud } from '../../cloud/index.ts';
import { type Ended, type ProcessOptions, runProcess } from '../../runner/process.ts';
import { programWith } from '../program.ts';

/** Usual command lines. Tests add to them. */
export const REDSHIFT: readonly string[] =
  'redshift get-cluster-credentials --db-user etl_user --cluster-identifier analytics'.split(' ');
export const EMR: readonly string[] = 'emr get-cluster-session-credentials --cluster-id j-2AXXXXXXGAPLF'.split(' ');

export interface CliOptions extends Pick<ProcessOptions, 'timeoutMs' | 'onStart'> {
  /** Variables that are added to those of every run. Undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Files in the working folder, by name. `home/` is the home. */
  readonly files?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

export interface CliResult extends Ended {
  /** Every new file under the working folder after the run. */
  readonly newFiles: readonly string[];
  readonly durationMs: number;
}

/** Runs the built command with keys of this cloud, in its own folder and home. */
export async function runCli(cloud: Cloud, argv: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  const { env = {}, files = {}, nodeOptions = [], ...limits } = options;
  try {
    mkdirSync(join(folder, 'home'));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const started = performance.now();
    const ended = await runProcess(
      {
        command: [...programWith(nodeOptions), ...argv],
        cwd: folder,
        env: defined({ ...usual(cloud), HOME: join(folder, 'home'), ...env }),
        ...limits,
      },
      () => {},
    );
    const newFiles = filesUnder(folder).filter((name) => !Object.hasOwn(files, name));
    return { ...ended, newFiles, durationMs: performance.now() - started };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Expects a success with nothing on stderr. Returns the result. */
export function expectAnswer(result: CliResult): string {
  expect(result.exitCode, result.stderr).toBe(0);
  expect(result.stderr).toBe('');
  expect(result.stdout).not.toBe('');
  expect(result.newFiles).toEqual([]);
  return result.stdout;
}

/** Expects a failure with this exit code, a message on stderr without a stack trace, and nothing on stdout. */
export function expectFailure(result: CliResult, exitCode: number): string {
  expect(result.exitCode, result.stderr + result.stdout).toBe(exitCode);
  expect(result.stdout).toBe('');
  expect(result.stderr).not.toMatch(/^\s+at .*[:)]/m);
  expect(result.stderr).not.toBe('');
  expect(result.newFiles).toEqual([]);
  return result.stderr;
}

/** The lines that an expected usage error lists. */
export function problemsIn(stderr: string): string[] {
  return stderr.split('\n').flatMap((line) => (line.startsWith('  - ') ? [line.slice(4)] : []));
}

/** A configuration file of AWS: sections with settings. A setting may be a table. */
export function ini(sections: Readonly<Record<string, Readonly<Record<string, string | Table>>>>): string {
  return Object.entries(sections)
    .map(([title, settings]) => `[${title}]\n${Object.entries(settings).map(settingLine).join('')}`)
    .join('');
}

type Table = Readonly<Record<string, string>>;

function settingLine([name, value]: [string, string | Table]): string {
  if (typeof value === 'string') return `${name} = ${value}\n`;
  return `${name} =\n${Object.entries(value)
    .map(([key, text]) => `  ${key} = ${text}\n`)
    .join('')}`;
}

function usual(cloud: Cloud): Record<string, string> {
  return {
    PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL: cloud.url,
    ...cloud.userKeys(),
  };
}

function defined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
