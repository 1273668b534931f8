// Bundles build/src, the output of tsc, into dist/: rolldown removes code that is never called. A part that few runs need is
// a file of its own.
// `npm run build` runs tsc first. `node build/scripts/build.js [OUT]`; OUT is dist/ by default.
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { licencesOf } from './licences.ts';

const entries = ['action', 'post', 'cli'];
const out = resolve(process.argv[2] ?? 'dist');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

/**
 * When a client of the SDK is loaded, it registers one class for each error of its service: 146 for Redshift. We use
 * none of them (aws/failure.ts reads codes). Without the registrations rolldown removes the classes, and errors of AWS
 * become the client's general exception. The end-to-end tests on dist/ cover every kind of refusal.
 */
const withoutErrorRegistrations: Plugin = {
  name: 'without-error-registrations',
  transform(code, id) {
    if (!/client-[\w-]+\/dist-es\/schemas\/schemas_0\.js$/.test(id)) return null;
    return code.replace(/^n0_registry\.registerError\(.*$/gm, '');
  },
};

rmSync('build/packed', { recursive: true, force: true });
for (const entry of entries) await bundle(entry);
// The last build is replaced only when the new one is complete.
rmSync(out, { recursive: true, force: true });
cpSync('build/packed', out, { recursive: true });

async function bundle(entry: string): Promise<void> {
  const bundle = await rolldown({
    input: { index: `build/src/entry/${entry === 'post' ? 'action' : entry}/${entry}.js` },
    platform: 'node',
    resolve: {
      mainFields: ['module', 'main'],
      conditionNames: ['module', 'import', 'node'],
      alias: { debug: resolve('build/scripts/no-debug.js') },
    },
    // Modules are taken to have no side effects. The end-to-end tests on dist/ would find one that is missing.
    treeshake: { moduleSideEffects: false },
    plugins: [withoutErrorRegistrations],
    transform: { define: { __VERSION__: JSON.stringify(version) } },
    logLevel: 'warn',
  });
  const folder = join('build', 'packed', entry);
  const { output } = await bundle.write({
    dir: folder,
    // Node loads CommonJS faster than modules.
    format: 'cjs',
    chunkFileNames: '[name].js',
    // The docstrings are a fifth of our code. They are for readers of src/.
    comments: { jsdoc: false },
  });
  await bundle.close();
  writeFileSync(join(folder, 'package.json'), '{"type":"commonjs"}\n');
  writeFileSync(join(folder, 'licenses.txt'), licencesOf(output));
  // A command must be executable. npm and git keep the mode.
  if (entry === 'cli') chmodSync(join(folder, 'index.js'), 0o755);
}
