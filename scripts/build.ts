// Bundles build/src, which tsc has made, into dist/: rolldown removes what is never called, ncc packs what is left.
// `npm run build` calls tsc first. `node build/scripts/build.js [OUT]`; OUT is dist/ by default.
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { licencesOf } from './licences.ts';
import { runNode } from './run-node.ts';

const doors = ['action', 'post', 'cli'];
const out = resolve(process.argv[2] ?? 'dist');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

/**
 * A client of the SDK registers one class for each error of its service when it is loaded: 146 for Redshift, of which we
 * name none (aws/failure.ts reads codes). Without the registrations the classes are shaken off, and AWS's answers become the
 * client's general exception. The end-to-end tests on dist/ meet every kind of refusal.
 */
const withoutErrorRegistrations: Plugin = {
  name: 'without-error-registrations',
  transform(code, id) {
    if (!/client-[\w-]+\/dist-es\/schemas\/schemas_0\.js$/.test(id)) return null;
    return code.replace(/^n0_registry\.registerError\(.*$/gm, '');
  },
};

for (const folder of ['shaken', 'packed']) rmSync(join('build', folder), { recursive: true, force: true });
for (const door of doors) await bundle(door);
// Only a whole build takes the place of the last one.
rmSync(out, { recursive: true, force: true });
cpSync('build/packed', out, { recursive: true });

async function bundle(door: string): Promise<void> {
  const bundle = await rolldown({
    input: { index: `build/src/entry/${door === 'post' ? 'action' : door}/${door}.js` },
    platform: 'node',
    resolve: {
      mainFields: ['module', 'main'],
      conditionNames: ['module', 'import', 'node'],
      alias: { debug: resolve('build/scripts/no-debug.js') },
    },
    // What a shaken-off side effect could break is what the end-to-end tests on dist/ are for.
    treeshake: { moduleSideEffects: false },
    plugins: [withoutErrorRegistrations],
    transform: { define: { __VERSION__: JSON.stringify(version) } },
    logLevel: 'warn',
  });
  const shaken = join('build', 'shaken', door);
  const { output } = await bundle.write({ dir: shaken, format: 'esm', chunkFileNames: '[name].js' });
  await bundle.close();
  writeFileSync(join(shaken, 'package.json'), '{"type":"module"}\n');
  const folder = join('build', 'packed', door);
  const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
  if (!runNode(ncc, 'build', join(shaken, 'index.js'), '-o', folder, '--no-cache', '-q')) process.exit(1);
  writeFileSync(join(folder, 'licenses.txt'), licencesOf(output));
  // npm and git both keep the mode, and a command needs it.
  if (door === 'cli') chmodSync(join(folder, 'index.js'), 0o755);
}
