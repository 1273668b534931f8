// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02

/** The value as one word for any shell of the Bourne family. Within single quotes, only a single quote is special. */
export function shellQuoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

/** A line that sets and exports a variable, for any shell of the Bourne family. `name` must be a valid name. */
export function shExport(name: string, value: string): string {
  return `export ${name}=${shellQuoted(value)}\n`;
}
