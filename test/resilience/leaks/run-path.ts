import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Cloud } from '../../cloud/index.ts';
import { createMasker } from '../../runner/masks.ts';
import { runProcess } from '../../runner/process.ts';
import { runStep } from '../../runner/step.ts';
import { levels, type Path } from './paths.ts';
import { watchProcesses } from './processes.ts';

const TIMEOUT_MS = 60_000;

/** Every place where a text can be seen, by name. */
export type Places = Readonly<Record<string, string>>;

export interface PathRun {
  readonly exitCode: number | null;
  readonly places: Places;
}

/** Runs a path at a level and collects all that others can see of it. `dist` holds the built files. */
export async function runPath(path: Path, level: string, cloud: Cloud, dist: string): Promise<PathRun> {
  const { options = {}, env = {} } = levels[level] ?? {};
  const all = { ...path, options: { ...path.options, ...options } };
  if (path.mode) cloud.setMode(path.mode);
  const identity = path.keys
    ? { AWS_ENDPOINT_URL: cloud.url, ...cloud.userKeys() }
    : { GITHUB_ACTIONS: 'true', ...cloud.env() };
  const shared = { ...identity, AWS_EC2_METADATA_DISABLED: 'true', ...env };
  return path.door === 'action' ? actionRun(all, shared, dist) : commandRun(all, shared, dist);
}

async function actionRun({ options }: Path, env: Readonly<Record<string, string>>, dist: string): Promise<PathRun> {
  let watched: ReturnType<typeof watchProcesses> | undefined;
  const result = await runStep({
    script: join(dist, 'action/index.js'),
    inputs: options,
    env,
    debug: env['RUNNER_DEBUG'] === '1',
    timeoutMs: TIMEOUT_MS,
    onStart: ({ pid }) => {
      if (pid !== undefined) watched = watchProcesses(pid);
    },
  });
  return {
    exitCode: result.exitCode,
    places: {
      stdout: withoutMasks(result.stdout),
      stderr: result.stderr,
      log: result.log,
      summary: result.rawSummary,
      state: result.files.state,
      annotations: result.annotations.map(({ message }) => message).join('\n'),
      ...watched?.end(),
    },
  };
}

async function commandRun(
  { options, words = [], child, prints }: Path,
  env: Readonly<Record<string, string>>,
  dist: string,
): Promise<PathRun> {
  const folder = mkdtempSync(join(tmpdir(), 'leaks-'));
  const [temporary, files] = [join(folder, 'tmp'), join(folder, 'runner')];
  for (const each of [temporary, files]) mkdirSync(each);
  for (const name of ['output', 'env']) writeFileSync(join(files, name), '');
  const flags = Object.entries(options).flatMap(([name, value]) =>
    value === 'true' || value === '' ? [`--${name}`] : [`--${name}`, ...value.split('\n')],
  );
  const command = child === undefined ? [] : ['--', '/bin/sh', '-c', `: USER_COMMAND; ${child}`];
  let watched: ReturnType<typeof watchProcesses> | undefined;
  try {
    const ended = await runProcess(
      {
        command: [process.execPath, join(dist, 'cli/index.js'), ...words, ...flags, ...command],
        cwd: folder,
        env: {
          PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
          HOME: folder,
          TMPDIR: temporary,
          GITHUB_OUTPUT: join(files, 'output'),
          GITHUB_ENV: join(files, 'env'),
          ...env,
        },
        timeoutMs: TIMEOUT_MS,
        onStart: ({ pid }) => {
          if (pid !== undefined) watched = watchProcesses(pid);
        },
      },
      () => {},
    );
    return {
      exitCode: ended.exitCode,
      places: {
        stderr: withoutMasks(ended.stderr),
        // A command that prints the login does so on stdout and nowhere else.
        ...(prints ? {} : { stdout: withoutMasks(ended.stdout) }),
        ...watched?.end(),
        'files left': filesUnder(folder, files),
        log: masked(ended.stderr),
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the runner shows of stderr, were it the only stream. */
function masked(text: string): string {
  const masker = createMasker();
  for (const line of text.split('\n')) {
    if (line.startsWith('::add-mask::')) masker.add(line.slice('::add-mask::'.length));
  }
  return masker.apply(withoutMasks(text));
}

function filesUnder(folder: string, except: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(except))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

function withoutMasks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}
