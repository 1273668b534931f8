import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Conditions, Figure } from './benchmarks.ts';
import { type Child, type Cost, costOf } from './cost.ts';
import { median } from './median.ts';

const HERE = { cwd: tmpdir(), env: { PATH: '/usr/bin:/bin' } };
/** The least that Node can do: it starts and ends. */
const FLOOR: Child = { ...HERE, script: '-e', args: ['0'] };
const OURS: Child = { ...HERE, script: resolve('dist/cli/index.js'), args: ['--version'] };

/** Measures `cluster-credentials --version`: the part of each call that is spent before its options are read. */
export async function benchmarkStart({ runs }: Pick<Conditions, 'runs'>): Promise<readonly Figure[]> {
  // A first run, which is not counted: it reads the files from the disk, for example.
  for (const child of [FLOOR, OURS]) await costOf(child);
  const floor: Cost[] = [];
  const ours: Cost[] = [];
  // In turns, so that other load on the machine affects both alike.
  for (let run = 0; run < runs; run += 1) {
    floor.push(await costOf(FLOOR));
    ours.push(await costOf(OURS));
  }
  return (['cpu', 'wall'] as const).map((part) => {
    const [least, most] = [floor, ours].map((costs) => median(costs.map((cost) => cost[part]))) as [number, number];
    return { name: TITLES[part], unit: 'ms', floor: least, ours: most, value: most / least };
  });
}

const TITLES = { cpu: 'start, CPU time', wall: 'start, wall time' } as const;
