import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { runShellStep, runStep, startJob } from '../runner/step.ts';
import type { Installed, Run } from './client.ts';
import type { Login } from './logins.ts';
import { EMR_CLUSTER, REDSHIFT_CLUSTER, REGION, ROLE, type Stage } from './stage.ts';

/** What one run needs. */
export interface Attempt {
  readonly stage: Stage;
  readonly installed: Installed;
  readonly run: Run;
  readonly login: Login;
  /** A folder of this attempt, which has the folders home, tmp and work. */
  readonly folder: string;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// DIST names another build to try.
const DIST = resolve(process.env['DIST'] ?? 'dist');
const CLI = join(DIST, 'cli/index.js');
const SCRIPTS = join(resolve('.'), 'test/clients/projects');
const LONGEST_RUN_MS = 120_000;

/** Runs the client as a user does: with what our command or action hands over, and nothing else about the login. */
export function handOver(attempt: Attempt): Promise<Ran> {
  const { by } = attempt.run;
  const ours = [process.execPath, CLI, ...optionsOf(attempt)];
  if (by === undefined) return start(attempt, [...ours, '--', ...commandOf(attempt)]);
  switch (by) {
    case '--print sh': {
      const script = `login="$(${quoted([...ours, '--print', 'sh'])})" && eval "$login" && exec "$@"`;
      return start(attempt, ['sh', '-c', script, 'sh', ...commandOf(attempt)]);
    }
    case '--dotenv-file': {
      // Only Node reads such a file by itself.
      const [, ...args] = commandOf(attempt);
      const script = `${quoted([...ours, '--dotenv-file', 'login.env'])} && exec node --env-file=login.env "$@"`;
      return start(attempt, ['sh', '-c', script, 'sh', ...args]);
    }
    case 'action':
      return startAction(attempt);
  }
}

/** The words of our command. Keys are in the environment: only the action has a token. */
function optionsOf(attempt: Attempt): string[] {
  const { cluster } = attempt.run;
  const command = cluster === 'emr' ? 'emr get-cluster-session-credentials' : 'redshift get-cluster-credentials';
  return [...command.split(' '), ...clusterOptions(attempt), ...presetOptions(attempt)];
}

function clusterOptions({ run, login }: Attempt): string[] {
  if (run.cluster === 'emr') return ['--cluster-id', EMR_CLUSTER];
  return ['--cluster-identifier', REDSHIFT_CLUSTER, '--db-name', 'dev', ...login.options];
}

function presetOptions({ run, stage }: Attempt): string[] {
  // AWS does not know the port of Livy.
  const port = run.cluster === 'emr' ? ['--port', new URL(stage.livy.url).port] : [];
  // Clients of Livy always verify.
  const mode = run.cluster === 'emr' ? [] : ['--sslmode', 'verify-full'];
  const tls = [...mode, '--sslrootcert', stage.caFile];
  const preset = run.preset === undefined ? [] : ['--preset', run.preset];
  return [...preset, ...port, ...tls, ...(run.options ?? [])];
}

function commandOf({ run, stage }: Attempt): string[] {
  return run.command.map((word) => word.replace('{scripts}', SCRIPTS).replace('{livy}', stage.livy.url));
}

function start(attempt: Attempt, [file = '', ...args]: readonly string[]): Promise<Ran> {
  const { stage, folder, installed } = attempt;
  const env = {
    PATH: [installed.bin, dirname(process.execPath), process.env['PATH']].filter(Boolean).join(':'),
    HOME: join(folder, 'home'),
    TMPDIR: join(folder, 'tmp'),
    LANG: 'C.UTF-8',
    AWS_ENDPOINT_URL: stage.cloud.url,
    AWS_REGION: REGION,
    ...stage.cloud.userKeys(),
    ...clientEnv(attempt),
  };
  const child = spawn(file, args, {
    cwd: join(folder, 'work'),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LONGEST_RUN_MS,
    ...(stage.interrupted ? { signal: stage.interrupted } : {}),
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  return new Promise((done, reject) => {
    child.once('error', reject);
    child.once('close', (code) => done({ code, stdout, stderr }));
  });
}

/** A job of two steps: `uses: ./` and `run: CLIENT`. */
async function startAction(attempt: Attempt): Promise<Ran> {
  const { stage, installed, run } = attempt;
  const job = await startJob({ env: { ...stage.cloud.env(), ...clientEnv(attempt) } });
  try {
    if (installed.bin !== undefined) job.path.push(installed.bin);
    const options = [...clusterOptions(attempt), ...presetOptions(attempt), '--role-to-assume', ROLE];
    const operation = run.cluster === 'emr' ? 'emr get-cluster-session-credentials' : undefined;
    const inputs = { ...inputsOf(options), region: REGION, ...(operation ? { operation } : {}) };
    const first = await runStep({ job, script: join(DIST, 'action/index.js'), inputs });
    if (first.exitCode !== 0) return { code: first.exitCode, stdout: '', stderr: first.log };
    const second = await runShellStep({ job, run: quoted(commandOf(attempt)), timeoutMs: LONGEST_RUN_MS });
    return { code: second.exitCode, stdout: second.log, stderr: second.stderr };
  } finally {
    await job.close();
  }
}

function clientEnv({ stage, installed, run }: Attempt): Record<string, string> {
  return { ...installed.env, ...run.env, ...(run.caVariable ? { [run.caVariable]: stage.caFile } : {}) };
}

/** `--db-user alice --auto-create` as the inputs of the action. */
function inputsOf(options: readonly string[]): Record<string, string> {
  const entries = options.flatMap((word, at) => {
    const value = options[at + 1] ?? '--';
    return word.startsWith('--') ? [[word.slice(2), value.startsWith('--') ? 'true' : value] as const] : [];
  });
  return Object.fromEntries(entries);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
}
