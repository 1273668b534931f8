import { lengthOf, type Section, sectionOf } from './section.ts';

/** Draws the sections below each other, all as wide as the widest. If they are wider than `columns`, on their side. */
export function drawTable(sections: readonly Section[], columns: number): string {
  const widest = (parts: readonly Section[]) => Math.max(...parts.map((section) => section.width()));
  const fitting = widest(sections) > columns ? sections.map(onItsSide) : sections;
  const width = widest(fitting);
  return ['-'.repeat(width), ...fitting.flatMap((section) => draw(section, width))].map((line) => `${line}\n`).join('');
}

/** Turns a section of one row on its side: one line for each column, with its name and its value. */
function onItsSide(section: Section): Section {
  const [row, ...others] = section.rows;
  if (!row || others.length > 0 || section.headers.length === 0) return section;
  const turned = sectionOf(section.title, section.depth);
  for (const [index, header] of section.headers.entries()) turned.addRow([header, row[index] ?? '']);
  return turned;
}

function draw(section: Section, outer: number): string[] {
  const { title, headers, rows, depth } = section;
  const width = outer - 2 * depth;
  const widths = section.columnWidths(width);
  const rule = `+${widths.map((column, index) => '-'.repeat(column - (index === 0 ? 2 : 1))).join('+')}+`;
  const lines: string[] = [];
  if (title) {
    lines.push(centred(title, width, '|'));
    if (headers.length === 0 && rows.length === 0) lines.push(`+${'-'.repeat(width - 2)}+`);
  }
  if (headers.length > 0) lines.push(rule, rowOf(headers, widths, centred));
  if (rows.length > 0 && widths.length > 0) {
    lines.push(rule, ...rows.map((row) => rowOf(row, widths, flushLeft)), rule);
  }
  const edge = '|'.repeat(depth);
  return lines.map((line) => edge + line + edge);
}

type Layout = (text: string, width: number, leftEdge: string) => string;

function rowOf(cells: readonly string[], widths: readonly number[], layout: Layout): string {
  return cells
    .slice(0, widths.length)
    .map((cell, index) => layout(cell, widths[index] ?? 0, index === 0 ? '|' : ''))
    .join('');
}

function centred(text: string, width: number, leftEdge: string): string {
  const length = lengthOf(text);
  const before = Math.floor(width / 2) - Math.floor(length / 2) - 1;
  const after = width - 1 - leftEdge.length - before - length;
  return `${leftEdge}${spaces(before)}${text}${spaces(after)}|`;
}

function flushLeft(text: string, width: number, leftEdge: string): string {
  const length = lengthOf(text);
  const padding = width >= length + 2 + leftEdge.length + 1 ? 2 : 0;
  return `${leftEdge}${spaces(padding)}${text}${spaces(width - leftEdge.length - padding - length - 1)}|`;
}

function spaces(count: number): string {
  return ' '.repeat(Math.max(0, count));
}
