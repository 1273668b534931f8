import { halfEven } from '../timestamp.ts';
import { Unshowable } from '../unshowable.ts';

const PADDING = 4;
const BORDERS = 2;

/** A part of a table: a title, headers and rows that share their columns. */
export interface Section {
  readonly title: string | undefined;
  readonly depth: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly addHeaders: (headers: readonly string[]) => void;
  /** Throws an Unshowable if the rows before have another number of cells. */
  readonly addRow: (cells: readonly string[]) => void;
  /** The least width, in characters, with its borders and those of its parents. */
  readonly width: () => number;
  /** The widths of its columns, stretched so that their sum is `width`. Empty without columns. */
  readonly columnWidths: (width: number) => number[];
}

/** The width of a text on a terminal: one column for each character. */
export function lengthOf(text: string): number {
  return [...text].length;
}

export function sectionOf(title: string | undefined, depth: number): Section {
  let headers: readonly string[] = [];
  let count: number | undefined;
  let widest: number[] = [];
  const rows: (readonly string[])[] = [];

  const widen = (cells: readonly string[]) => {
    if (widest.length > 0 && cells.length > widest.length) ragged(widest.length, cells.length);
    if (widest.length === 0) widest = cells.map(lengthOf);
    else for (const [index, cell] of cells.entries()) widest[index] = Math.max(widest[index] ?? 0, lengthOf(cell));
  };

  return {
    title,
    depth,
    get headers() {
      return headers;
    },
    rows,
    addHeaders(cells) {
      widen(cells);
      count ??= cells.length;
      headers = cells;
    },
    addRow(cells) {
      count ??= cells.length;
      if (cells.length !== count) ragged(count, cells.length);
      rows.push(cells);
      widen(cells);
    },
    width() {
      const columns = widest.reduce((sum, width) => sum + width + PADDING, 0);
      // As in the AWS CLI, where a missing title has the width of Python's None.
      return Math.max(lengthOf(title ?? 'None'), columns) + BORDERS + 2 * depth;
    },
    columnWidths: (width) => stretched(widest, width),
  };
}

/**
 * Scales the columns to a width. What rounding leaves over is added to the last columns, or taken from the first ones.
 */
function stretched(widest: readonly number[], width: number): number[] {
  if (widest.length === 0) return [];
  const padded = widest.map((column) => column + PADDING);
  const factor = width / padded.reduce((sum, column) => sum + column, 0);
  const widths = padded.map((column) => halfEven(factor * column));
  let over = widths.reduce((sum, column) => sum + column, 0) - width;
  while (over !== 0) {
    const step = over > 0 ? -1 : 1;
    const order = [...widths.keys()];
    for (const index of step < 0 ? order : order.reverse()) {
      if (over === 0) break;
      widths[index] = (widths[index] ?? 0) + step;
      over += step;
    }
  }
  return widths;
}

function ragged(expected: number, found: number): never {
  throw new Unshowable(`cannot show rows of ${expected} and of ${found} cells in one table`);
}
