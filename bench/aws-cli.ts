import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Benchmark } from './benchmarks.ts';
import { type Child, type Cost, costOf } from './cost.ts';
import { median } from './median.ts';

const LOGIN = ['redshift', 'get-cluster-credentials', '--db-user', 'etl_user', '--cluster-identifier', 'analytics'];
const MOST_RUNS = 9;

/** Compares a login by our command with the same one by the AWS CLI. Nothing, where it is not installed. No budget. */
export const benchmarkAwsCli: Benchmark = async ({ cloud, runs }) => {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: tmpdir(),
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    AWS_ENDPOINT_URL: cloud['AWS_ENDPOINT_URL'] ?? '',
  };
  const version = spawnSync('aws', ['--version'], { env, encoding: 'utf8' });
  const name = /aws-cli\/\S+/.exec(version.stdout ?? '')?.[0];
  if (version.status !== 0 || name === undefined) return [];
  const theirs: Child = { program: 'aws', args: LOGIN, cwd: tmpdir(), env };
  const ours: Child = { script: resolve('dist/cli/index.js'), args: LOGIN, cwd: tmpdir(), env };
  const costs: [Cost, Cost][] = [];
  for (let run = 0; run < Math.min(runs, MOST_RUNS); run += 1) costs.push([await costOf(theirs), await costOf(ours)]);
  return (['cpu', 'wall'] as const).map((part) => {
    const [one, two] = [0, 1].map((index) => median(costs.map((pair) => pair[index as 0 | 1][part])));
    const title = `login with keys against ${name}, ${part === 'cpu' ? 'CPU' : 'wall'} time`;
    return { name: title, unit: 'ms', floor: one ?? 0, ours: two ?? 0, value: (two ?? 0) / (one ?? 1) };
  });
};
