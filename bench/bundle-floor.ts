import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { inputOptions, outputOptions } from '../scripts/bundle-options.ts';

let bundled: Promise<string> | undefined;

/** Bundles floor.ts as dist/ is bundled, once. Resolves to the path of the script. */
export function bundleFloor(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const file = join(import.meta.dirname, 'floor.cjs');
  const bundle = await rolldown({ input: join(import.meta.dirname, 'floor.js'), ...inputOptions });
  await bundle.write({ ...outputOptions, file, format: 'cjs' });
  await bundle.close();
  return file;
}
