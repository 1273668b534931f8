import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { FileCommandPaths } from './file-commands.ts';
import type { Job } from './job.ts';

export interface StepEnvironment {
  readonly inputs?: Readonly<Record<string, string>> | undefined;
  readonly state?: Readonly<Record<string, string>> | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly debug?: boolean | undefined;
}

/** The environment of a step. It has no variable of the process that runs the tests. */
export function stepEnvironment(
  job: Job,
  files: FileCommandPaths,
  { inputs = {}, state = {}, env = {}, debug = false }: StepEnvironment,
): Record<string, string> {
  return {
    ...systemVariables(job),
    CI: 'true',
    AWS_EC2_METADATA_DISABLED: 'true',
    ...CONTEXT,
    ...(debug ? { RUNNER_DEBUG: '1' } : {}),
    RUNNER_TEMP: job.temp,
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_ENV: files.env,
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_PATH: files.path,
    GITHUB_STEP_SUMMARY: files.summary,
    ...job.env,
    ...env,
    ...named(state, (name) => `STATE_${name}`),
    ...named(inputs, (name) => `INPUT_${name.trim().replaceAll(' ', '_').toUpperCase()}`),
  };
}

/** Whether the runner replaces the value that a step wrote to GITHUB_ENV under this name. */
export function isOwnedByRunner(name: string): boolean {
  return Object.hasOwn(CONTEXT, name) || PER_STEP.has(name);
}

/** The variables that the system itself sets, with the folders of this job. */
export function systemVariables(job: Pick<Job, 'path' | 'home'>): Record<string, string> {
  const path = (...system: readonly string[]) => [...job.path, dirname(process.execPath), ...system].join(delimiter);
  if (process.platform !== 'win32') return { PATH: path(SYSTEM_PATH), HOME: job.home, LANG: 'C.UTF-8' };
  const root = process.env['SystemRoot'] ?? 'C:\\Windows';
  return {
    // Windows' own spelling.
    Path: path(join(root, 'system32'), root),
    PATHEXT: '.COM;.EXE;.BAT;.CMD',
    SystemRoot: root,
    ComSpec: join(root, 'system32', 'cmd.exe'),
    TEMP: tmpdir(),
    TMP: tmpdir(),
    USERPROFILE: job.home,
    APPDATA: join(job.home, 'AppData', 'Roaming'),
  };
}

const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const OS_NAMES: Readonly<Record<string, string>> = { darwin: 'macOS', win32: 'Windows' };

const CONTEXT: Readonly<Record<string, string>> = {
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: 'credentials',
  GITHUB_ACTOR: 'octocat',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_JOB: 'migrate',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_REPOSITORY_OWNER: 'octo-org',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '1234567890',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_WORKFLOW: 'migrate',
  RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_NAME: 'GitHub Actions 1',
  RUNNER_OS: OS_NAMES[process.platform] ?? 'Linux',
};

const PER_STEP: ReadonlySet<string> = new Set([
  'RUNNER_DEBUG',
  'RUNNER_TEMP',
  'GITHUB_WORKSPACE',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
]);

function named(values: Readonly<Record<string, string>>, rename: (name: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [rename(name), value]));
}
