import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Benchmark, Figure } from './benchmarks.ts';
import { startCloudProcess } from './cloud.ts';
import { type Child, type Cost, costOf } from './cost.ts';
import { median } from './median.ts';

const LOGIN = ['redshift', 'get-cluster-credentials', '--db-user', 'etl_user', '--cluster-identifier', 'analytics'];
const MOST_RUNS = 9;

/** Compares a login by our command with the same one by the AWS CLI. Nothing, where it is not installed. No budget. */
export const benchmarkAwsCli: Benchmark = async ({ runs }) => {
  const { stdout, status } = spawnSync('aws', ['--version'], { encoding: 'utf8' });
  const name = /aws-cli\/\S+/.exec(stdout ?? '')?.[0];
  if (status !== 0 || name === undefined) return [];
  const cloud = await startCloudProcess();
  try {
    const { AWS_ENDPOINT_URL = '' } = cloud.env;
    const path = process.env['PATH'] ?? '';
    // Version 1 of the AWS CLI knows only this name of the Region.
    const place = { PATH: path, HOME: tmpdir(), AWS_DEFAULT_REGION: 'eu-central-1', AWS_ENDPOINT_URL };
    const common = { args: LOGIN, cwd: tmpdir(), env: { ...place, ...cloud.userKeys } };
    const [theirs, ours]: readonly Child[] = [
      { ...common, program: 'aws' },
      { ...common, script: resolve('dist/cli/index.js') },
    ];
    const costs: { readonly theirs: Cost; readonly ours: Cost }[] = [];
    for (let run = 0; theirs && ours && run < Math.min(runs, MOST_RUNS); run += 1) {
      costs.push({ theirs: await costOf(theirs), ours: await costOf(ours) });
    }
    return (['cpu', 'wall'] as const).map((part): Figure => {
      const floor = median(costs.map((pair) => pair.theirs[part]));
      const own = median(costs.map((pair) => pair.ours[part]));
      const title = `login with keys, against ${name}, ${part === 'cpu' ? 'CPU' : 'wall'} time`;
      return { name: title, unit: 'ms', floor, ours: own, value: own / floor };
    });
  } finally {
    cloud.stop();
  }
};
