import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, type FileHandle, lstat, mkdir, open, realpath, rename, rm, stat, unlink } from 'node:fs/promises';
import { platform, userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { ConfigurationError, codeOf } from '../errors.ts';
import { quote } from '../log-text.ts';
import type { Secret } from '../secret.ts';

// Windows has no such modes: there the folder decides who can read a file.
const WINDOWS = platform() === 'win32';
const NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

const EXISTS = 'exists already. Remove it or choose another name';

/**
 * Makes a folder in `parent` that only we can enter, whatever the umask is, and returns its path. Throws a
 * ConfigurationError if it exists already, or if others can replace files in `parent`.
 */
export async function makePrivateFolder(parent: string, name: string): Promise<string> {
  await refuseSharedFolder(parent);
  const folder = join(parent, name);
  await mkdir(folder, 0o700).catch((cause) => {
    throw new ConfigurationError(`The folder ${quote(folder)} could not be made`, { cause });
  });
  await chmod(folder, 0o700);
  return folder;
}

/**
 * Writes a file that only we can read, whatever the umask is. Throws a ConfigurationError if a file or a link of this
 * name exists already, or if others can put files in its folder. Then no file is written.
 */
export async function writePrivateFile(path: string, content: Secret): Promise<void> {
  await refuseSharedFolder(dirname(path));
  await writeNew(path, content);
}

/** Throws what `writePrivateFile` would throw for this path, as far as it can be checked without writing. */
export async function refusePrivateFile(path: string): Promise<void> {
  await refuseSharedFolder(dirname(path));
  if (await lstat(path).catch(() => undefined)) throw new ConfigurationError(`${quote(path)} ${EXISTS}`);
}

/**
 * Replaces a private file in one step: a reader sees either the whole old file or the whole new one. The old file may
 * be missing. Throws a ConfigurationError if it is a link, a folder, or a file of another user; and on Windows while
 * another program reads it.
 */
export async function replacePrivateFile(path: string, content: Secret): Promise<void> {
  await refuseSharedFolder(dirname(path));
  await refuseForeignFile(path);
  const sibling = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  await writeNew(sibling, content);
  try {
    await rename(sibling, path);
  } catch (cause) {
    await unlink(sibling).catch(() => {});
    throw new ConfigurationError(`${quote(path)} could not be replaced`, { cause });
  }
}

/**
 * Removes a folder that `makePrivateFolder` has made, with its files. Resolves to whether it is gone. Never rejects.
 */
export function removePrivateFolder(folder: string): Promise<boolean> {
  return rm(folder, { recursive: true, force: true }).then(
    () => true,
    () => false,
  );
}

async function writeNew(path: string, content: Secret): Promise<void> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, NEW, 0o600);
    // The umask may have removed our own rights.
    await file.chmod(0o600);
    await file.writeFile(content.reveal());
    await file.sync();
    await file.close();
  } catch (cause) {
    await file?.close().catch(() => {});
    if (file) await unlink(path).catch(() => {});
    const exists = codeOf(cause) === 'EEXIST';
    throw new ConfigurationError(`${quote(path)} ${exists ? EXISTS : 'could not be written'}`, { cause });
  }
}

/**
 * Throws a ConfigurationError for a folder in which another user could replace our file: one that others can write to,
 * or one that lies in such a folder. A sticky folder, such as /tmp, is allowed: there a user can replace only own
 * files.
 */
export async function refuseSharedFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((cause) => {
    throw new ConfigurationError(`There is no folder ${quote(folder)}`, { cause });
  });
  if (!found.isDirectory()) throw new ConfigurationError(`${quote(folder)} is not a folder`);
  if (WINDOWS) return;
  // The path as given and the path without links: a folder on either of them can be replaced.
  for (const path of new Set([...withParents(resolve(folder)), ...withParents(await realpath(folder))])) {
    const { mode } = await stat(path);
    if (mode & 0o022 && !(mode & 0o1000)) {
      throw new ConfigurationError(
        `Others can write to the folder ${quote(path)}. Choose another for what is secret, or run chmod go-w on it`,
      );
    }
  }
  if (found.uid !== 0 && found.uid !== userInfo().uid) {
    throw new ConfigurationError(
      `The folder ${quote(folder)} belongs to another user. Choose another for what is secret`,
    );
  }
}

function withParents(path: string): string[] {
  return dirname(path) === path ? [path] : [path, ...withParents(dirname(path))];
}

async function refuseForeignFile(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return;
  if (!found.isFile()) throw new ConfigurationError(`${quote(path)} is a link, a folder or a device, not a file`);
  if (!WINDOWS && found.uid !== userInfo().uid) throw new ConfigurationError(`${quote(path)} belongs to another user`);
}
