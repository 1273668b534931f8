import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Benchmark, Figure } from './benchmarks.ts';
import { costOf } from './cost.ts';
import { inTurns, ratio } from './in-turns.ts';

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
    const call = { args, cwd: '.', env };
    const costs = await inTurns(
      runs,
      { floor: { ...call, script: SCRIPT }, ours: { ...call, program: PROGRAM } },
      costOf,
    );
    figures.push(
      ratio({ name: `executable, ${title}, CPU time`, unit: 'ms' }, costs, ({ cpu }) => cpu),
      ratio({ name: `executable, ${title}, wall time`, unit: 'ms' }, costs, ({ wall }) => wall),
    );
  }
  const memory = async (words: readonly string[]) => {
    const [file = '', ...rest] = [...words, ...login.slice(0, -2), ...MEMORY];
    const output = execFileSync(file, rest, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number.parseInt(output, 10) / 1000;
  };
  const peaks = await inTurns(Math.min(runs, 5), { floor: [process.execPath, SCRIPT], ours: [PROGRAM] }, memory);
  return [...figures, ratio({ name: 'executable, login, own memory', unit: 'MB' }, peaks, (one) => one)];
};
