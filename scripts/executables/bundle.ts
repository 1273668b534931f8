import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { inputOptions, outputOptions } from '../bundle-options.ts';
import { licencesOf } from '../licences.ts';

/** What goes into every executable. The paths are relative to `folder`. */
export interface Bundle {
  readonly folder: string;
  readonly main: string;
  readonly assets: readonly string[];
  /** The licence texts of the packages in it. */
  readonly licences: string;
}

const LICENCES = 'cli/licenses.txt';

/**
 * Bundles the command as CommonJS, in one file for each part that is loaded on its own: the main script of an
 * executable can import only modules of Node.
 */
export async function bundleCommand(): Promise<Bundle> {
  const folder = 'build/executable';
  rmSync(folder, { recursive: true, force: true });
  const input = { index: 'build/src/entry/cli/cli.js' };
  const command = await rolldown({ ...inputOptions, input });
  // An import() of a module of Node becomes a require() too: a text that is compiled at run time has no import().
  const format = { ...outputOptions, format: 'cjs', dynamicImportInCjs: false } as const;
  const { output } = await command.write({ ...format, dir: join(folder, 'cli') });
  await command.close();
  // `DIST=build/executable` takes this folder for dist/ in the end-to-end tests.
  writeFileSync(join(folder, 'cli/package.json'), '{"type":"commonjs"}\n');

  const loader = await rolldown({ ...inputOptions, input: { loader: 'build/scripts/executables/loader.js' } });
  await loader.write({ ...format, dir: folder });
  await loader.close();

  const assets = [...output.map(({ fileName }) => `cli/${fileName}`), LICENCES].sort();
  return { folder, main: 'loader.js', assets, licences: licencesOf(output) };
}

/**
 * Writes the licence texts of everything in an executable into the bundle: they must go with every copy. `ofNode`: the
 * path of the licence of its Node.js. Returns the path of the file.
 */
export function writeLicences({ folder, licences }: Bundle, ofNode: string): string {
  const [ours, nodes] = ['LICENSE', ofNode].map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
  const path = join(folder, LICENCES);
  writeFileSync(path, [`cluster-credentials\nMIT\n${ours}\n`, licences, `Node.js\n${nodes}\n`].join('\n'));
  return path;
}
