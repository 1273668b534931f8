import type { Figure } from './benchmarks.ts';
import { budgets } from './budget.ts';

type Row = readonly string[];

/** The row of a figure, for the columns name, floor, ours, ratio and budget. */
export function rowOf({ name, unit, floor, ours, value }: Figure): Row {
  const number = (one: number): string => `${one.toFixed(unit === 'kB' ? 0 : 1)} ${unit}`;
  const limit = budgets[name];
  const isRatio = floor !== undefined;
  return [
    name,
    isRatio ? number(floor) : '',
    number(ours),
    isRatio ? `${value.toFixed(2)} x` : '',
    limit === undefined ? '' : isRatio ? `${limit} x` : number(limit),
  ];
}

/** Formats rows as a table. The first column is aligned left, the others right. */
export function table(head: Row, rows: readonly Row[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: Row): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
