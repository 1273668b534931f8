// The checksums of a release: `node scripts/release-checksums.ts FOLDER` writes SHA256SUMS with a line for each file, in
// the format of `sha256sum --check`.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SUMS = 'SHA256SUMS';

/** The lines of SHA256SUMS for the files of a folder, sorted by name. Throws an Error for a folder in it. */
export function checksumsOf(folder: string): string {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== SUMS);
  const other = entries.find((entry) => !entry.isFile());
  if (other) throw new Error(`${join(folder, other.name)} is not a file. A release has files only`);
  const names = entries.map(({ name }) => name).sort();
  return names.map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`).join('');
}

/** The SHA-256 of the bytes, in hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const [script, folder] = process.argv.slice(1);
if (script && realpathSync(script) === fileURLToPath(import.meta.url)) {
  if (folder === undefined) throw new Error('Give the folder of the release');
  writeFileSync(join(folder, SUMS), checksumsOf(folder));
}
