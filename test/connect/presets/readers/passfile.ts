/** What a client looks for in a password file. */
export interface Connection {
  readonly host: string;
  readonly port: string;
  readonly database: string;
  readonly user: string;
}

/**
 * The password of the first line that fits, read as libpq reads it: a field is `*`, or the value with a backslash before
 * any letter; the password ends at a colon or the line's end.
 * https://github.com/postgres/postgres/blob/master/src/interfaces/libpq/fe-connect.c (passwordFromFile)
 */
export function passwordIn(text: string, { host, port, database, user }: Connection): string | undefined {
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) continue;
    let rest: string | undefined = line.replace(/\r$/, '');
    for (const value of [host, port, database, user]) rest = afterField(rest, value);
    if (rest !== undefined) return /^(?:\\.|[^:\\])*/s.exec(rest)?.[0].replace(/\\(.)/gs, '$1');
  }
  return undefined;
}

function afterField(line: string | undefined, value: string): string | undefined {
  if (line === undefined) return undefined;
  if (line.startsWith('*:')) return line.slice(2);
  let at = 0;
  for (let read = 0; at < line.length; at++, read++) {
    if (line[at] === ':' && read === value.length) return line.slice(at + 1);
    if (line[at] === '\\') at++;
    if (read >= value.length || line[at] !== value[read]) return undefined;
  }
  return undefined;
}
