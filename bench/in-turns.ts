import type { Figure } from './benchmarks.ts';
import { median } from './median.ts';

/** The floor and ours: two things to measure, or what was measured. */
export interface Pair<T> {
  readonly floor: T;
  readonly ours: T;
}

/**
 * Measures both in turns, so that other load on the machine affects both alike. The first pair is not counted: it reads
 * the files from the disk, for example.
 */
export async function inTurns<Subject, T>(
  runs: number,
  { floor, ours }: Pair<Subject>,
  measure: (subject: Subject) => Promise<T>,
): Promise<readonly Pair<T>[]> {
  const pairs: Pair<T>[] = [];
  for (let run = 0; run <= runs; run += 1) pairs.push({ floor: await measure(floor), ours: await measure(ours) });
  return pairs.slice(1);
}

/** The figure of the medians. `part` takes the number from what was measured. */
export function ratio<T>(
  { name, unit }: Pick<Figure, 'name' | 'unit'>,
  pairs: readonly Pair<T>[],
  part: (one: T) => number,
): Figure {
  const floor = median(pairs.map((pair) => part(pair.floor)));
  const ours = median(pairs.map((pair) => part(pair.ours)));
  return { name, unit, floor, ours, value: ours / floor };
}
