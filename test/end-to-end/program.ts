import { join, resolve } from 'node:path';

/** Another program to test than Node with dist/: an executable that `npm run executables` has made. */
export const EXECUTABLE: string | undefined = process.env['CLUSTER_CREDENTIALS_PROGRAM'];

// DIST names another build to test, for example one with an error in it, to see a test fail.
const script = join(resolve(process.env['DIST'] ?? 'dist'), 'cli/index.js');

/** The words that start the built command. `nodeOptions` are for Node, which an executable does not let you set. */
export function programWith(nodeOptions: readonly string[]): Words {
  if (EXECUTABLE === undefined) return [process.execPath, ...nodeOptions, script];
  if (nodeOptions.length === 0) return [resolve(EXECUTABLE)];
  throw new Error(`${EXECUTABLE} takes no options of Node`);
}

type Words = readonly [file: string, ...args: string[]];

/** The words that start the built command, without options. */
export const PROGRAM: Words = programWith([]);
