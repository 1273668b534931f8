import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Conditions, Figure } from './benchmarks.ts';
import { type Child, type Cost, costOf } from './cost.ts';
import { median } from './median.ts';

const HERE = { cwd: tmpdir(), env: { PATH: '/usr/bin:/bin' } };
/** The least that Node can do, in the words of whoever wonders what of the wait is ours. */
const FLOOR: Child = { ...HERE, script: '-e', args: ['0'] };
const OURS: Child = { ...HERE, script: resolve('dist/cli/index.js'), args: ['--version'] };

/** What `cluster-credentials --version` costs: the part of each call that is spent before anything is looked at. */
export async function benchmarkStart({ runs }: Pick<Conditions, 'runs'>): Promise<readonly Figure[]> {
  // What is slow once, such as reading the files from the disk, is not counted.
  for (const child of [FLOOR, OURS]) await costOf(child);
  const floor: Cost[] = [];
  const ours: Cost[] = [];
  // One after the other, so that what the machine does meanwhile hits both alike.
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
