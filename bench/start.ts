import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Conditions, Figure } from './benchmarks.ts';
import { type Child, costOf } from './cost.ts';
import { inTurns, ratio } from './in-turns.ts';

const HERE = { cwd: tmpdir(), env: { PATH: '/usr/bin:/bin' } };
/** The least that Node can do: it starts and ends. */
const FLOOR: Child = { ...HERE, script: '-e', args: ['0'] };
const OURS: Child = { ...HERE, script: resolve('dist/cli/index.js'), args: ['--version'] };

/** Measures `cluster-credentials --version`: the part of each call that is spent before its options are read. */
export async function benchmarkStart({ runs }: Pick<Conditions, 'runs'>): Promise<readonly Figure[]> {
  const costs = await inTurns(runs, { floor: FLOOR, ours: OURS }, costOf);
  return [
    ratio({ name: 'start, CPU time', unit: 'ms' }, costs, ({ cpu }) => cpu),
    ratio({ name: 'start, wall time', unit: 'ms' }, costs, ({ wall }) => wall),
  ];
}
