import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Benchmark, Figure } from './benchmarks.ts';
import { type Child, costOf } from './cost.ts';
import { median } from './median.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const PROGRAM = resolve(`build/executables/cluster-credentials-${version}-linux-x64`);
const SCRIPT = resolve('dist/cli/index.js');
const LOGIN = 'redshift get-cluster-credentials --db-user etl_user --cluster-identifier analytics --role-to-assume';
const ROLE = 'arn:aws:iam::123456789012:role/deploy';
/** The command after `--` prints the memory of its parent. The pages of a file are shared, and are not counted. */
const MEMORY = ['--', 'sh', '-c', 'sed -n "s/^RssAnon: *//p" /proc/$PPID/status'];

/**
 * Compares the executable with Node and dist/cli: its start, and a whole login. Nothing, where `npm run executables` has
 * not made it. It has no budget.
 */
export const benchmarkExecutable: Benchmark = async ({ cloud, runs }) => {
  if (!existsSync(PROGRAM)) return [];
  const env = { PATH: process.env['PATH'] ?? '', AWS_REGION: 'eu-central-1', GITHUB_ACTIONS: 'true', ...cloud };
  const login = [...LOGIN.split(' '), ROLE, '--output', 'off'];
  const figures: Figure[] = [];
  for (const [title, args] of [
    ['start', ['--version']],
    ['login', login],
  ] as const) {
    const [floor, ours] = [
      { script: SCRIPT, args, cwd: '.', env },
      { program: PROGRAM, args, cwd: '.', env },
    ] as const;
    const costs = await inTurns(runs, floor, ours, costOf);
    for (const [name, part] of [
      ['CPU time', 'cpu'],
      ['wall time', 'wall'],
    ] as const) {
      figures.push(
        figure(
          `executable, ${title}, ${name}`,
          'ms',
          costs.map((pair) => pair.map((one) => one[part])),
        ),
      );
    }
  }
  const memory = async ({ program, script }: Child) => {
    const words = program === undefined ? [process.execPath, script ?? ''] : [program];
    const [file = '', ...rest] = [...words, ...login.slice(0, -2), ...MEMORY];
    return (
      Number.parseInt(execFileSync(file, rest, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }), 10) /
      1000
    );
  };
  const none = { cwd: '.', env };
  const peaks = await inTurns(Math.min(runs, 5), { ...none, script: SCRIPT }, { ...none, program: PROGRAM }, memory);
  return [...figures, figure('executable, login, own memory', 'MB', peaks)];
};

/** Measures both in turns, so that other load on the machine affects both alike. The first pair is not counted. */
async function inTurns<T>(
  runs: number,
  floor: Child,
  ours: Child,
  measure: (child: Child) => Promise<T>,
): Promise<T[][]> {
  const pairs: T[][] = [];
  for (let run = 0; run <= runs; run += 1) pairs.push([await measure(floor), await measure(ours)]);
  return pairs.slice(1);
}

function figure(name: string, unit: Figure['unit'], pairs: readonly (readonly number[])[]): Figure {
  const [floor, ours] = [0, 1].map((side) => median(pairs.map((pair) => pair[side] ?? Number.NaN))) as [number, number];
  return { name, unit, floor, ours, value: ours / floor };
}
