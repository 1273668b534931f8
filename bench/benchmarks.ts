import { benchmarkJob } from './job.ts';
import { benchmarkRedactor } from './redactor.ts';
import { measureSizes } from './sizes.ts';
import { benchmarkStart } from './start.ts';

/** One number of the result. */
export interface Figure {
  /** What budget.ts calls it. */
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'kB';
  /** What it is compared with, in the same unit; undefined where there is nothing to compare. */
  readonly floor?: number;
  readonly ours: number;
  /** What the budget limits: the ratio where there is a floor, or else `ours`. */
  readonly value: number;
}

export interface Conditions {
  /** Variables that point a step at a cloud in a process of its own, whose CPU time is not counted. */
  readonly cloud: Readonly<Record<string, string>>;
  readonly runs: number;
}

export type Benchmark = (conditions: Conditions) => Promise<readonly Figure[]>;

/** Everything that `npm run bench` measures. A new one is a file and a line here, and its budget a line in budget.ts. */
export const benchmarks: readonly Benchmark[] = [
  benchmarkJob('redshift'),
  benchmarkJob('emr'),
  benchmarkStart,
  benchmarkRedactor,
  measureSizes,
];
