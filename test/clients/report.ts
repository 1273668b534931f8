/** One client with one preset. */
export interface Row {
  readonly client: string;
  readonly version: string;
  /** The preset, with the options that belong to it. */
  readonly preset: string;
  /** How the login was handed over, if the client was not the command after `--`. */
  readonly by?: string;
  readonly result: 'yes' | 'no' | 'not verified';
  /** The names of the logins that worked. */
  readonly logins: readonly string[];
  /** Lines that a user must write for the login, besides the names of the variables. */
  readonly glueLines: number;
  /** Why it is not "yes", or why a login was not tried. */
  readonly reason?: string;
}

/** The rows as a table of text. */
export function toTable(rows: readonly Row[]): string {
  const head = ['client', 'version', 'preset', 'logged in', 'glue lines'];
  const cells = rows.map(({ client, version, preset, by, result, logins, glueLines, reason }) => [
    client,
    version,
    by === undefined ? preset : `${preset}, ${by}`,
    result === 'yes' ? `yes, ${logins.length} logins${reason ? `; ${reason}` : ''}` : `${result}: ${reason}`,
    result === 'not verified' ? '' : `${glueLines}`,
  ]);
  const all = [head, ...cells];
  const widths = head.map((_, at) => Math.max(...all.map((row) => Math.min(row[at]?.length ?? 0, LONGEST_CELL))));
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');
}

const LONGEST_CELL = 60;

/** The rows as the file that is kept. It names the day, and nothing of this machine. */
export function toJson(rows: readonly Row[], now: Date): string {
  const kept = rows.map(({ client, version, preset, by, result, logins, glueLines, reason }) => ({
    ...{ client, version, preset, by, result },
    // A list would be laid out by its length.
    logins: logins.join(', '),
    ...{ glueLines, reason },
  }));
  return `${JSON.stringify({ day: now.toISOString().slice(0, 10), rows: kept }, null, 2)}\n`;
}
