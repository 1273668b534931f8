import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Cloud, type CloudOptions, startCloud } from '../cloud/index.ts';
import { systemVariables } from '../runner/environment.ts';
import { type Job, runStep, type StepResult, startJob } from '../runner/step.ts';

export type Env = Readonly<Record<string, string>>;

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Env;
  /** Files in the home, by path. */
  readonly files?: Env;
  readonly stdin?: string;
  readonly onStart?: (pid: number) => void;
}

/** A machine with Windows for one scenario: a home, a temp folder and a cloud of its own. */
export interface Stage {
  readonly cloud: Cloud;
  /** Has blanks in its path, as the home of a user with two names. */
  readonly folder: string;
  readonly job: Job;
  /** Runs the action in the job. */
  readonly act: (inputs: Env, env?: Env) => Promise<StepResult>;
  readonly post: (main: StepResult, env?: Env) => Promise<StepResult>;
  /** Runs the command, with keys of AWS. */
  readonly command: (words: readonly string[], options?: RunOptions) => Promise<Ran>;
  /** Runs another program with the same environment. */
  readonly program: (words: readonly string[], options?: RunOptions) => Promise<Ran>;
  readonly close: () => Promise<void>;
}

const LONGEST_MS = 60_000;

/** A password with every character that breaks careless quoting, as far as all ways of a hand-over allow it. */
export const PASSWORD = `Aa1+/%2B$HOME&<x>"'\\:,;=~|{}#!*()[]^?@==`;

export async function setStage(options: CloudOptions = { redshiftPassword: PASSWORD }): Promise<Stage> {
  const before = process.env['TEMP'];
  const folder = mkdtempSync(join(tmpdir(), 'Jane Doe '));
  // The temp folder of this process is that of the job.
  process.env['TEMP'] = folder;
  const dist = join(folder, 'my actions', 'dist');
  cpSync('dist', dist, { recursive: true });
  const cloud = await startCloud(options);
  const job = await startJob({ env: cloud.env() });
  const program: Stage['program'] = (words, options) =>
    run(words, job.home, inEnvironment(usual(cloud, job), options?.env), options);
  return {
    cloud,
    folder,
    job,
    act: (inputs, env = {}) => runStep({ job, env, inputs, script: join(dist, 'action', 'index.js') }),
    post: ({ state }, env = {}) => runStep({ job, env, state, script: join(dist, 'post', 'index.js') }),
    command: (words, options) => program([process.execPath, join(dist, 'cli', 'index.js'), ...words], options),
    program,
    async close() {
      await Promise.all([cloud.close(), job.close()]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      if (before !== undefined) process.env['TEMP'] = before;
    },
  };
}

function usual(cloud: Cloud, job: Job): Env {
  return {
    ...systemVariables(job),
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL: cloud.url,
    ...cloud.userKeys(),
  };
}

/** With these variables too. Names have no case: Node.js would keep only one of two that differ in it. */
function inEnvironment(env: Env, added: Env = {}): Env {
  const names = Object.keys(added).map((name) => name.toUpperCase());
  const kept = Object.entries(env).filter(([name]) => !names.includes(name.toUpperCase()));
  return { ...Object.fromEntries(kept), ...added };
}

function run([file = '', ...args]: readonly string[], home: string, env: Env, options: RunOptions = {}): Promise<Ran> {
  for (const [name, content] of Object.entries(options.files ?? {})) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), content);
  }
  const child = spawn(file, args, { cwd: home, env, stdio: 'pipe', timeout: LONGEST_MS });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  child.stdin.on('error', () => {}).end(options.stdin ?? '');
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('spawn', () => options.onStart?.(child.pid ?? 0));
    child.on('close', (code) => done({ code, ...texts }));
  });
}
