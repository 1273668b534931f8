import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { stepEnvironment } from '../test/runner/environment.ts';
import { createFileCommands } from '../test/runner/file-commands.ts';
import { startJob } from '../test/runner/job.ts';
import type { Benchmark } from './benchmarks.ts';
import { bundleFloor } from './bundle-floor.ts';
import { startCloudProcess } from './cloud.ts';
import { type Child, costOf, loadedBy, peakMemoryOf } from './cost.ts';
import { inTurns, ratio } from './in-turns.ts';

const IDENTITY = { 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy', region: 'eu-central-1' } as const;
export const INPUTS = {
  redshift: { 'db-user': 'etl_user', 'cluster-identifier': 'analytics', ...IDENTITY },
  emr: { 'cluster-id': 'j-2AXXXXXXGAPLF', ...IDENTITY },
} as const;

export const OURS = resolve('dist/action/index.js');
const MEMORY_RUNS = 5;

/** Measures a whole step: token, STS, cluster, masks, and the files of the runner. */
export function benchmarkJob(operation: keyof typeof INPUTS): Benchmark {
  return async ({ cloud, runs }) => {
    const step = { inputs: INPUTS[operation], env: cloud };
    const both = { floor: await bundleFloor(), ours: OURS };
    const costs = await inTurns(runs, both, (script) => inStep(script, step, costOf));
    const peaks = await inTurns(Math.min(runs, MEMORY_RUNS), both, (script) => inStep(script, step, peakMemoryOf));
    const loaded = await inStep(OURS, step, loadedBy);
    return [
      ratio({ name: `${operation}, CPU time`, unit: 'ms' }, costs, ({ cpu }) => cpu),
      ratio({ name: `${operation}, wall time`, unit: 'ms' }, costs, ({ wall }) => wall),
      ratio({ name: `${operation}, peak memory`, unit: 'MB' }, peaks, (one) => one),
      { name: `${operation}, files loaded`, unit: 'kB', ours: loaded, value: loaded },
    ];
  };
}

/** The same with TLS, as every run with AWS has it. The rows above show what our code costs; this one, what a job pays. */
export const benchmarkTlsJob: Benchmark = async ({ runs }) => {
  const cloud = await startCloudProcess('--tls');
  try {
    const { env, tlsUrl = '', caFile = '' } = cloud;
    const { pathname, search } = new URL(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
    const token = new URL(`${pathname}${search}`, tlsUrl).href;
    const places = { AWS_ENDPOINT_URL: tlsUrl, ACTIONS_ID_TOKEN_REQUEST_URL: token, NODE_EXTRA_CA_CERTS: caFile };
    const step = { inputs: INPUTS.redshift, env: { ...env, ...places } };
    const both = { floor: await bundleFloor(), ours: OURS };
    const costs = await inTurns(runs, both, (script) => inStep(script, step, costOf));
    return [ratio({ name: 'redshift with TLS, CPU time', unit: 'ms' }, costs, ({ cpu }) => cpu)];
  } finally {
    cloud.stop();
  }
};

export interface Step {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** Measures a script in an environment like that of a runner. Throws if it did not hand over a password. */
export async function inStep<T>(script: string, step: Step, measure: (child: Child) => Promise<T>): Promise<T> {
  const job = await startJob();
  try {
    const files = await createFileCommands(job);
    const result = await measure({ script, cwd: job.workspace, env: stepEnvironment(job, files, step) });
    const [outputs, variables] = [await readFile(files.output, 'utf8'), await readFile(files.env, 'utf8')];
    if (/^password<</m.test(outputs) && /^(?:REDSHIFT|EMR)_PASSWORD<</m.test(variables)) return result;
    throw new Error(`${script} handed nothing over`);
  } finally {
    await job.close();
  }
}
