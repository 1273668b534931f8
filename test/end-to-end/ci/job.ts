import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CloudOptions, Role } from '../../cloud/contract.ts';
import { type Cloud, startCloud } from '../../cloud/index.ts';
import { PROGRAM } from '../program.ts';

export const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const TO_ASSUME = ['--role-to-assume', ROLE] as const;
export const WHOAMI = ['whoami', ...TO_ASSUME] as const;
const GET = ['redshift', 'get-cluster-credentials', '--cluster-identifier', 'analytics', '--db-user', 'etl_user'];

/** The command of a user who wants a Redshift login by a role. */
export const LOGIN = [...GET, ...TO_ASSUME];
/** The same with the keys of the environment. */
export const LOGIN_BY_KEYS = GET;

export type Env = Readonly<Record<string, string>>;

/** A job of a CI system, with its own cloud and folder. Both are removed at the end of the test. */
export interface Job {
  readonly cloud: Cloud;
  readonly folder: string;
  /** The variables of a job on every system. */
  readonly base: Env;
  /** Allows the owner of a token with these claims to assume ROLE. */
  readonly trust: (claims: { readonly aud: string; readonly sub: string }) => void;
  /** Puts a command first on the PATH. */
  readonly command: (name: string, script: string) => void;
}

export interface Ran {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Env;
  readonly input?: string;
  readonly cwd?: string;
  readonly onStart?: (child: ChildProcess) => void;
}

/** Concurrent tests must give the `onTestFinished` of their context. */
export async function startJob(
  options: Omit<CloudOptions, 'roles'> = {},
  { onTestFinished: whenFinished } = { onTestFinished },
): Promise<Job> {
  const roles: Role[] = [];
  const cloud = await startCloud({ ...options, roles });
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'job-')));
  whenFinished(async () => {
    await cloud.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const [bin = '', home = '', temp = ''] = ['bin', 'home', 'tmp'].map((name) => join(folder, name));
  for (const path of [bin, home, temp]) mkdirSync(path);
  return {
    cloud,
    folder,
    base: {
      PATH: [bin, dirname(process.execPath), '/usr/bin', '/bin'].join(':'),
      HOME: home,
      TMPDIR: temp,
      LANG: 'C.UTF-8',
      AWS_REGION: 'eu-central-1',
      AWS_ENDPOINT_URL: cloud.url,
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    trust({ aud, sub }) {
      roles.length = 0;
      roles.push({ arn: ROLE, trust: { audience: aud, subject: sub }, allow: ['redshift:GetClusterCredentials'] });
    },
    command: (name, script) => writeFileSync(join(bin, name), script, { mode: 0o755 }),
  };
}

/** Runs the built command in the job to its end. */
export function runCli(job: Job, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return run(job, [...PROGRAM, ...args], options);
}

/** Runs any program in the job to its end. Without `input` its stdin is empty. */
export function run(job: Job, command: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const [file = '', ...args] = command;
  const { env = {}, input, cwd = job.folder, onStart } = options;
  // No socket if there is no input: bash would take it for a remote login.
  const stdio = [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] as const;
  const child: ChildProcess = spawn(file, args, { cwd, env: { ...job.base, ...env }, stdio: [...stdio] });
  onStart?.(child);
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** The calls to AWS, in their order. The token endpoint of the cloud does not count. */
export function askedOfAws({ cloud }: Job): string[] {
  return cloud.requests.map(({ operation }) => operation).filter((name) => !name.startsWith('/'));
}
