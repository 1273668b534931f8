type Order = readonly (readonly [code: string, letter: string])[];

const DECODES: Order = [
  ['%25', '%'],
  ['%0D', '\r'],
  ['%0A', '\n'],
];

/** Every order in which Go may go through its map of escapes. */
export const orders: readonly Order[] = DECODES.flatMap((first) =>
  DECODES.filter((second) => second !== first).map((second) => [
    first,
    second,
    ...DECODES.filter((third) => third !== first && third !== second),
  ]),
);

/**
 * The values that act itself hides after these lines, or the line that it prints and does not obey.
 * https://github.com/nektos/act/blob/master/pkg/runner/command.go
 */
export function readAsAct(lines: readonly string[], order: Order): { masks: string[]; shown: string[] } {
  const masks: string[] = [];
  const shown: string[] = [];
  for (const line of lines) {
    // Greedy, as in act: the name ends at the last "::".
    const [, name, , , data = ''] = /^::([^ ]+)( (.+))?::([^\r\n]*)[\r\n]+$/.exec(`${line}\n`) ?? [];
    if (name === 'add-mask') masks.push(order.reduce((text, [code, letter]) => text.replaceAll(code, letter), data));
    else shown.push(line);
  }
  return { masks, shown };
}

/**
 * The log that a Forgejo or Gitea server shows: the reporter does not undo the escapes of a mask.
 * https://code.forgejo.org/forgejo/runner/src/branch/main/internal/pkg/report/reporter.go
 */
export function reportAsForgejo(lines: readonly string[]): string[] {
  const masks: string[] = [];
  const rows: string[] = [];
  for (const line of lines) {
    const [, name, , data = ''] = /^::([^ :]+)( .*)?::(.*)$/.exec(line) ?? [];
    if (name === 'add-mask') masks.push(data);
    else rows.push(line);
  }
  masks.sort((one, other) => other.length - one.length);
  return rows.map((row) => masks.reduce((text, mask) => (mask === '' ? text : text.replaceAll(mask, '***')), row));
}
