export interface Row {
  readonly title: string;
  readonly result: 'passed' | 'failed' | 'not possible';
  /** Why it failed, or is not possible. May have several lines. */
  readonly note: string;
}

/** A line for each scenario, and below it why it failed or is not possible. */
export function toTable(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ title, result, note }) => [
    `${result.padEnd(12)}  ${title}`,
    ...(note === '' ? [] : note.split('\n').map((line) => `${' '.repeat(14)}${line}`.trimEnd())),
  ]);
  return lines.join('\n');
}
