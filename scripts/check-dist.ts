// Builds into an empty folder and compares it with dist/: changed, new and missing files are all differences.
// `node build/scripts/check-dist.js FOLDER`; needs build/src, the output of tsc.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run-node.ts';

const [fresh] = process.argv.slice(2);
if (fresh === undefined) throw new Error('Give a folder for the fresh build');
if (!runNode('build/scripts/build.js', fresh)) process.exit(1);

const names = new Set([...filesIn('dist'), ...filesIn(fresh)]);
const different = [...names].filter((name) => {
  const [committed, built] = [read('dist', name), read(fresh, name)];
  return !committed || !built || !committed.equals(built);
});
for (const name of different) console.log(`differs: dist/${name}`);
console.log(different.length === 0 ? `${names.size} files are equal` : 'Run "npm run build" and commit dist/.');
process.exitCode = different.length === 0 ? 0 : 1;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function read(folder: string, name: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return undefined;
  }
}
