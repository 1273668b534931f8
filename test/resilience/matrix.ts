import { startCloud } from '../cloud/index.ts';
import { type Cell, type CellResult, type Finding, runCell } from './cell.ts';
import { doors } from './doors.ts';
import { cuts, faults } from './faults/index.ts';
import { hops, PASSWORD } from './hops.ts';

/** Cells at once: most of them wait most of the time. */
const WORKERS = 6;

/** All cells, or with `sampled` each fault at each hop through one door, another one from hop to hop. */
export function cellsOf(table: 'faults' | 'cuts', { sampled }: { readonly sampled: boolean }): Cell[] {
  return Object.entries(table === 'faults' ? faults : cuts).flatMap(([name, fault], row) =>
    hops.flatMap((hop, column) =>
      doors.flatMap((door, place) =>
        sampled && (row + column) % doors.length !== place ? [] : [{ name, fault, hop, door }],
      ),
    ),
  );
}

export interface MatrixResult {
  readonly cells: number;
  readonly green: number;
  readonly slowestMs: number;
  readonly counts: Readonly<Record<Finding, number>>;
  /** What was found where, a line a cell. */
  readonly lines: readonly string[];
}

/** Runs the cells side by side and counts what they found. `each` is called after each cell. */
export async function runMatrix(
  cells: readonly Cell[],
  each: (done: number) => void = () => {},
): Promise<MatrixResult> {
  const results: CellResult[] = [];
  const waiting = [...cells];
  await Promise.all(
    Array.from({ length: WORKERS }, async () => {
      const cloud = await startCloud({ redshiftPassword: PASSWORD, emrPassword: PASSWORD, token: PASSWORD });
      try {
        for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
          cloud.reset();
          results.push(await runCell(cell, cloud));
          each(results.length);
        }
      } finally {
        await cloud.close();
      }
    }),
  );
  return {
    cells: results.length,
    green: results.filter(({ outcome }) => outcome.exitCode === 0).length,
    slowestMs: Math.max(...results.map(({ outcome }) => outcome.durationMs)),
    counts: countsOf(results),
    lines: results.flatMap(lineOf).sort(),
  };
}

function countsOf(results: readonly CellResult[]): Readonly<Record<Finding, number>> {
  const count = (finding: Finding) => results.filter((result) => result.findings.includes(finding)).length;
  return {
    'green without a login': count('green without a login'),
    'part of a login': count('part of a login'),
    leak: count('leak'),
    hang: count('hang'),
    stack: count('stack'),
    'not named': count('not named'),
    command: count('command'),
    'too long': count('too long'),
  };
}

function lineOf({ cell, outcome, findings: found }: CellResult): string[] {
  if (found.length === 0) return [];
  const first = outcome.shown.trim().split('\n').filter(Boolean).slice(-2).join(' | ').slice(0, 200);
  return [`${found.join(', ')}: ${cell.name} at ${cell.hop} by ${cell.door} (exit ${outcome.exitCode}): ${first}`];
}
