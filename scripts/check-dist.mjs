// Builds into an empty folder and compares: every file of dist/, new ones and missing ones included.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const fresh = process.argv[2];
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', fresh], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const names = new Set([...files('dist'), ...files(fresh)]);
const read = (folder, name) => {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return undefined;
  }
};
const different = [...names].filter((name) => {
  const [committed, built] = [read('dist', name), read(fresh, name)];
  return !committed || !built || !committed.equals(built);
});
for (const name of different) console.log(`differs: dist/${name}`);
console.log(different.length === 0 ? `${names.size} files are equal` : 'Run "npm run build" and commit dist/.');
process.exitCode = different.length === 0 ? 0 : 1;
