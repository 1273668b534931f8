import { benchmarkAwsCli } from './aws-cli.ts';
import { benchmarkExecutable } from './executable.ts';
import { benchmarkHerd } from './herd.ts';
import { benchmarkJob, benchmarkTlsJob } from './job.ts';
import { benchmarkLatency } from './latency.ts';
import { benchmarkOutput } from './output.ts';
import { benchmarkRedactor } from './redactor.ts';
import { measureSizes } from './sizes.ts';
import { benchmarkStart } from './start.ts';

/** One row of the result. */
export interface Figure {
  /** Its name in budget.ts too. */
  readonly name: string;
  readonly unit: 'ms' | 's' | 'MB' | 'kB' | 'calls' | '%';
  /** The figure that ours is compared with, in the same unit. Undefined if there is none. */
  readonly floor?: number;
  readonly ours: number;
  /** The number that the budget limits: the ratio `ours / floor`, or `ours` without a floor. */
  readonly value: number;
}

export interface Conditions {
  /** Variables that point a step at the test cloud. It has its own process, so its CPU time is not counted. */
  readonly cloud: Readonly<Record<string, string>>;
  /** How often each step is measured. */
  readonly runs: number;
}

export type Benchmark = (conditions: Conditions) => Promise<readonly Figure[]>;

/**
 * Everything that `npm run bench` measures. To add one, write a file, list it here, and give its budget in budget.ts.
 */
export const benchmarks: readonly Benchmark[] = [
  benchmarkJob('redshift'),
  benchmarkJob('emr'),
  benchmarkTlsJob,
  benchmarkLatency,
  benchmarkStart,
  benchmarkExecutable,
  benchmarkAwsCli,
  benchmarkRedactor,
  benchmarkHerd,
  benchmarkOutput,
  measureSizes,
];
