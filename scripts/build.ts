// Bundles build/src, the output of tsc, into dist/: rolldown removes code that is never called. A part that few runs need is
// a file of its own.
// `npm run build` runs tsc first. `node build/scripts/build.js [OUT]`; OUT is dist/ by default.
import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { inputOptions, outputOptions } from './bundle-options.ts';
import { licencesOf } from './licences.ts';
import { mainChunk } from './main-chunk.ts';

const entries = ['action', 'post', 'cli'];
const out = resolve(process.argv[2] ?? 'dist');

rmSync('build/packed', { recursive: true, force: true });
for (const entry of entries) await bundle(entry);
// The last build is replaced only when the new one is complete.
rmSync(out, { recursive: true, force: true });
cpSync('build/packed', out, { recursive: true });

async function bundle(entry: string): Promise<void> {
  const input = `build/src/entry/${entry === 'post' ? 'action' : entry}/${entry}.js`;
  const bundle = await rolldown({ input: { index: input }, ...inputOptions });
  const folder = join('build', 'packed', entry);
  const { output } = await bundle.write({
    ...outputOptions,
    codeSplitting: await mainChunk(input, inputOptions),
    dir: folder,
    // Node loads CommonJS faster than modules.
    format: 'cjs',
  });
  await bundle.close();
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}\n');
  writeFileSync(join(folder, 'licenses.txt'), licencesOf(output));
  // A command must be executable. npm and git keep the mode.
  if (entry === 'cli') chmodSync(join(folder, 'index.js'), 0o755);
}
