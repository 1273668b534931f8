// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02

/** A line for any shell of the Bourne family. Nothing means anything between single quotes, save another one. */
export function shExport(name: string, value: string): string {
  return `export ${name}='${value.replaceAll("'", "'\\''")}'\n`;
}
