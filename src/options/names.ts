/**
 * The name of an option on each surface: `db-user` in the option tables and in a workflow, `--db-user` on the command
 * line, `INPUT_DB-USER` in the environment of a step, `DbUser` in JSON and in the API. No other file converts a name.
 */

/** Where the user wrote an option: as an input of the action, on the command line, or in a JSON or YAML document. */
export type Surface = 'action' | 'cli' | 'document';

/** `db-user` as the user typed it on this surface. */
export function shown(name: string, surface: Surface): string {
  switch (surface) {
    case 'action':
      return name;
    case 'cli':
      return flag(name);
    case 'document':
      return member(name);
  }
}

/** `db-user` to `--db-user`. */
export function flag(name: string): string {
  return `--${name}`;
}

/** `db-user` to `INPUT_DB-USER`: the runner keeps hyphens. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}

/** `INPUT_DB-USER` to `db-user`. */
export function nameOfInput(variable: string): string {
  return variable.slice('INPUT_'.length).toLowerCase();
}

/** How an API writes the names of its members: `DbUser`, or `dbUser`. */
export type MemberStyle = 'PascalCase' | 'camelCase';

/** `db-user` to `DbUser` or `dbUser`, the API's own spelling. */
export function member(name: string, style: MemberStyle = 'PascalCase'): string {
  const letters = style === 'camelCase' ? /-([a-z0-9])/g : /(?:^|-)([a-z0-9])/g;
  return name.replace(letters, (_match, letter: string) => letter.toUpperCase());
}

/** The known name that is nearest to a misspelt one, or undefined when no name is near. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const plain = typed.toLowerCase().replace(/_/g, '-');
  const begun = known.filter((name) => plain.length > 2 && name.startsWith(plain));
  if (begun.length === 1) return begun[0];
  const most = Math.max(1, Math.floor(plain.length / 4));
  // As many letters must be added or dropped as the lengths differ by: a long text is not compared at all.
  const ranked = known
    .filter((name) => Math.abs(name.length - plain.length) <= most)
    .map((name) => ({ name, distance: distance(plain, name) }))
    .sort((one, other) => one.distance - other.distance);
  const best = ranked[0];
  return best && best.distance <= most ? best.name : undefined;
}

/** The Damerau-Levenshtein distance: how many letters to add, remove, change, or swap with the next one. */
function distance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const changed = at(last, column) + (letter === other ? 0 : 1);
      const swapped = letter === to[column - 1] && other === from[row - 1] ? at(beforeLast, column - 1) + 1 : changed;
      current.push(Math.min(changed, swapped, at(last, column + 1) + 1, at(current, column) + 1));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
