import { type Herd, type HerdResult, playHerd } from '../test/aws/herd.ts';
import type { Figure } from './benchmarks.ts';

const START = { spread: 1, perSecond: 50, burst: 100, refusalCost: 0, maxWait: 300 };
/** The names are those of the budget. */
const HERDS: Readonly<Record<string, Herd>> = {
  '10,000 jobs at once': { ...START, jobs: 10_000 },
  '10,000 jobs within 60 s': { ...START, jobs: 10_000, spread: 60 },
  '256 jobs at once': { ...START, jobs: 256 },
  '256 jobs at once, 5 calls a second': { ...START, jobs: 256, perSecond: 5, burst: 5 },
};

/** A small herd depends more on chance: it is played more often. Each figure is the mean. */
const PLAYED = 20_000;

/**
 * What the retries make of many jobs that start together, against a service that accepts 50 calls a second unless the
 * name says another number. Time and chance are simulated, so each run gives the same figures.
 */
export async function benchmarkHerd(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [name, herd] of Object.entries(HERDS)) {
    const results: HerdResult[] = [];
    for (let seed = 1; seed <= PLAYED / herd.jobs && seed <= 20; seed += 1) results.push(await playHerd(herd, seed));
    figures.push(...figuresOf(name, results));
  }
  return figures;
}

function figuresOf(name: string, results: readonly HerdResult[]): Figure[] {
  const figure = (what: string, unit: Figure['unit'], of: (result: HerdResult) => number): Figure => {
    const value = results.reduce((sum, result) => sum + of(result), 0) / results.length;
    return { name: `${name}: ${what}`, unit, ours: value, value };
  };
  return [
    figure('jobs without a login', '%', ({ succeeded }) => 100 * (1 - succeeded)),
    figure('calls a job', 'calls', ({ callsPerJob }) => callsPerJob),
    figure('login, median', 's', ({ p50 }) => p50),
    figure('login, 99th percentile', 's', ({ p99 }) => p99),
    figure('login, the last', 's', ({ lastSuccess }) => lastSuccess),
  ];
}
