import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { InputOptions, OutputOptions, Plugin } from 'rolldown';

/**
 * The shapes of a service in the SDK register one class for each error of the service: 146 for Redshift. We use none of
 * them (aws/failure.ts reads codes). Without the registrations rolldown removes the classes and all that they need, and
 * an error of AWS is a plain Error. The end-to-end tests on dist/ cover every kind of refusal.
 */
const withoutErrorRegistrations: Plugin = {
  name: 'without-error-registrations',
  transform(code, id) {
    if (!/client-[\w-]+\/dist-es\/schemas\/schemas_0\.js$/.test(id)) return null;
    return code.replace(/^\w+_registry\.registerError\(.*$/gm, '');
  },
};

/** Of the SDK's package of a service we need only the shapes. Its client would load much more. */
const shapesOnly: Plugin = {
  name: 'shapes-only',
  resolveId(source) {
    return /^@aws-sdk\/client-[\w-]+$/.test(source)
      ? resolve('node_modules', source, 'dist-es/schemas/schemas_0.js')
      : null;
  },
};

/** Of the ways that the SDK has to make a random UUID, only that of Node: another one loads Web Crypto at the start. */
const uuidOfNode: Plugin = {
  name: 'uuid-of-node',
  load(id) {
    if (!/@smithy\/core\/dist-es\/submodules\/serde\/uuid\/v4\.js$/.test(id)) return null;
    return "import { randomUUID } from 'node:crypto';\nexport const bindV4 = () => randomUUID;\n";
  },
};

/** The version in package.json. */
export const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

/** How rolldown reads build/src, the output of tsc. For dist/ and for the executables. */
export const inputOptions: InputOptions = {
  platform: 'node',
  resolve: {
    mainFields: ['module', 'main'],
    conditionNames: ['module', 'import', 'node'],
    alias: { debug: resolve('build/scripts/no-debug.js') },
  },
  // Modules are taken to have no side effects. The end-to-end tests on dist/ would find one that is missing.
  treeshake: { moduleSideEffects: false },
  plugins: [shapesOnly, withoutErrorRegistrations, uuidOfNode],
  transform: { define: { __VERSION__: JSON.stringify(version) } },
  logLevel: 'warn',
};

/** How rolldown writes. */
export const outputOptions: OutputOptions = {
  chunkFileNames: ({ facadeModuleId, name }) => {
    const service = /client-([\w-]+)\/dist-es\/schemas/.exec(facadeModuleId ?? '')?.[1];
    return service ? `${service}-shapes.js` : `${name}.js`;
  },
  // The docstrings are a fifth of our code. They are for readers of src/.
  comments: { jsdoc: false },
};
