import { randomUUID } from 'node:crypto';
import { lstat, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type Env, variable } from '../context.ts';
import type { Secret } from '../secret.ts';
import { makePrivateFolder, refuseSharedFolder, removePrivateFolder, writePrivateFile } from './private-file.ts';

/** A folder for the files of one run, which does not exist yet. */
export interface PrivateFolder {
  readonly path: string;
  /** Makes the folder with these files. Throws a ConfigurationError; then nothing is left. */
  readonly write: (files: Readonly<Record<string, Secret>>) => Promise<void>;
  readonly remove: () => Promise<boolean>;
}

const PREFIX = 'cluster-credentials-';
const NAME = /^cluster-credentials-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A new folder in `parent`. */
export function privateFolder(parent = resolve(tmpdir())): PrivateFolder {
  const name = `${PREFIX}${randomUUID()}`;
  const path = join(parent, name);
  return {
    path,
    async write(files) {
      await makePrivateFolder(parent, name);
      try {
        for (const [file, content] of Object.entries(files)) await writePrivateFile(join(path, file), content);
      } catch (error) {
        await removePrivateFolder(path);
        throw error;
      }
    },
    remove: () => removePrivateFolder(path),
  };
}

/**
 * The folder of the job for files of a step: RUNNER_TEMP, which the runner empties, or else the temp folder. In a job
 * with a container, RUNNER_TEMP belongs to a user of the host, who could replace our files.
 */
export async function folderOfJob(env: Env): Promise<string> {
  const temp = variable(env, 'RUNNER_TEMP');
  if (temp === undefined) return resolve(tmpdir());
  return refuseSharedFolder(temp).then(
    () => resolve(temp),
    () => resolve(tmpdir()),
  );
}

/**
 * Removes a folder that an earlier step made by `privateFolder`. Other steps can write to the state that names it: any
 * other folder is left alone. Returns whether it is gone: true also if it was never made.
 */
export async function removeFolderOfStep(path: string, env: Env): Promise<boolean> {
  const parents = [variable(env, 'RUNNER_TEMP'), tmpdir()].flatMap((parent) => (parent ? [resolve(parent)] : []));
  if (!NAME.test(basename(path)) || !parents.includes(dirname(path))) return false;
  const found = await lstat(path).catch(() => undefined);
  if (!found) return true;
  const real = await realpath(dirname(path));
  if (!found.isDirectory() || (await realpath(path)) !== join(real, basename(path))) return false;
  return removePrivateFolder(path);
}
