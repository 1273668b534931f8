// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02

/** The value as one word of any shell of the Bourne family. Between single quotes only a single quote has a meaning. */
export function shellQuoted(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

/** A line that sets and exports a variable in any shell of the Bourne family. */
export function shExport(name: string, value: string): string {
  return `export ${name}=${shellQuoted(value)}\n`;
}
