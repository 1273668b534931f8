import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Benchmark } from './benchmarks.ts';
import { startCloudProcess } from './cloud.ts';
import { costOf } from './cost.ts';
import { inTurns, ratio } from './in-turns.ts';

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
    const login = { args: LOGIN, cwd: tmpdir(), env: { ...place, ...cloud.userKeys } };
    const both = { floor: { ...login, program: 'aws' }, ours: { ...login, script: resolve('dist/cli/index.js') } };
    const costs = await inTurns(Math.min(runs, MOST_RUNS), both, costOf);
    const title = `login with keys, against ${name}`;
    return [
      ratio({ name: `${title}, CPU time`, unit: 'ms' }, costs, ({ cpu }) => cpu),
      ratio({ name: `${title}, wall time`, unit: 'ms' }, costs, ({ wall }) => wall),
    ];
  } finally {
    cloud.stop();
  }
};
