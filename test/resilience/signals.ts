import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Cloud, startCloud } from '../cloud/index.ts';
import { runProcess } from '../runner/process.ts';
import { PASSWORD } from './hops.ts';

const dist = resolve(process.env['DIST'] ?? 'dist');
const POINTS = 20;
const STEP_MS = 20;
const ways = ['action', 'export', 'exec'] as const;
type Way = (typeof ways)[number];

export interface SignalResult {
  readonly points: number;
  readonly slowestMs: number;
  readonly lines: readonly string[];
}

/** Interrupts a run at 20 moments a way, from before it has begun until after it has ended: all is handed over, or nothing. */
export async function runSignals(): Promise<SignalResult> {
  const cloud = await startCloud({ redshiftPassword: PASSWORD });
  const lines: string[] = [];
  let slowestMs = 0;
  try {
    for (const way of ways) {
      for (let point = 0; point < POINTS; point += 1) {
        const signal = point % 2 === 0 ? 'SIGTERM' : 'SIGINT';
        const { problems, latencyMs } = await interrupt(way, { signal, after: point * STEP_MS }, cloud);
        slowestMs = Math.max(slowestMs, latencyMs);
        lines.push(...problems.map((problem) => `${problem} (${way}, ${signal} after ${point * STEP_MS} ms)`));
      }
    }
  } finally {
    await cloud.close();
  }
  return { points: ways.length * POINTS, slowestMs, lines };
}

interface Interruption {
  readonly signal: 'SIGTERM' | 'SIGINT';
  readonly after: number;
}

async function interrupt(way: Way, { signal, after }: Interruption, cloud: Cloud) {
  const folder = mkdtempSync(join(tmpdir(), 'signals-'));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  const files = Object.fromEntries(
    ['OUTPUT', 'ENV', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(folder, name)]),
  );
  for (const path of Object.values(files)) writeFileSync(path, '');
  let sentAt = 0;
  let timer: NodeJS.Timeout | undefined;
  try {
    const ended = await runProcess(
      {
        command: [process.execPath, ...commandOf(way)],
        cwd: folder,
        env: {
          PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
          HOME: folder,
          TMPDIR: temporary,
          DONE: join(folder, 'DONE'),
          GITHUB_ACTIONS: 'true',
          ...files,
          ...(way === 'action' ? inputs : {}),
          ...cloud.env(),
        },
        timeoutMs: 20_000,
        onStart: (child) => {
          timer = setTimeout(() => {
            sentAt = performance.now();
            child.kill(signal);
          }, after);
        },
      },
      () => {},
    );
    clearTimeout(timer);
    const latencyMs = sentAt === 0 ? 0 : performance.now() - sentAt;
    return { latencyMs, problems: problemsOf(ended, { folder, temporary, latencyMs }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const options = {
  'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
  region: 'eu-central-1',
  'cluster-identifier': 'analytics',
  'db-user': 'etl_user',
};
const inputs = Object.fromEntries(
  Object.entries(options).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
);

function commandOf(way: Way): string[] {
  if (way === 'action') return [join(dist, 'action/index.js')];
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const command = [join(dist, 'cli/index.js'), 'redshift', 'get-cluster-credentials', ...flags];
  return way === 'export'
    ? [...command, '--export', 'github']
    : [...command, '--', '/bin/sh', '-c', 'sleep 0.1; : > "$DONE"'];
}

function problemsOf(
  { exitCode, stdout, stderr }: { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string },
  { folder, temporary, latencyMs }: { readonly folder: string; readonly temporary: string; readonly latencyMs: number },
): string[] {
  const written = ['OUTPUT', 'ENV'].map((name) => readFileSync(join(folder, name), 'utf8'));
  const complete = written.filter((text) => text.includes(PASSWORD)).length;
  const shown = `${stdout}\n${stderr}`.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const left = readdirSync(temporary);
  return [
    ...(complete === 1 || (complete === 0 && written.join('') !== '') ? ['half of a login was handed over'] : []),
    ...(exitCode === 0 && complete === 0 && !existsSync(join(folder, 'DONE'))
      ? ['exit code 0 and nothing handed over']
      : []),
    ...(shown.join('\n').includes(PASSWORD) ? ['the password was shown'] : []),
    ...(left.length > 0 ? [`left ${left.join(', ')}`] : []),
    ...(latencyMs > 5000 ? [`took ${Math.round(latencyMs)} ms to end`] : []),
  ];
}
