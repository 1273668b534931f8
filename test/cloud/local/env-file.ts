import { writeFile } from 'node:fs/promises';

/**
 * Writes variables to a new file that only our user can read, and returns its path. A shell (`. FILE`), `node
 * --env-file` and `act --env-file` read it alike. Throws for a value that they would not read alike.
 */
export async function writeEnvFile(path: string, variables: Readonly<Record<string, string>>): Promise<string> {
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${quoted(name, value)}\n`);
  await writeFile(path, lines.join(''), { mode: 0o600, flag: 'wx' });
  return path;
}

function quoted(name: string, value: string): string {
  if (/^[\w+/=.:@%?,-]*$/.test(value)) return value;
  if (/['\r\n]/.test(value)) throw new Error(`${name}: "${value}" cannot be written to a file of variables`);
  return `'${value}'`;
}
