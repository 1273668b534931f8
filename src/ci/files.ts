import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Env, variable } from '../context.ts';
import { ConfigurationError, codeOf } from '../errors.ts';
import { quote } from '../log-text.ts';

/** A file that a CI system reads after the step, by the variable that holds its path. */
export interface NamedFile {
  readonly variable: string;
  /** Whether we make the file if it does not exist. False for the GitHub family, whose runners make the files. */
  readonly canBeMade: boolean;
}

/**
 * Throws a ConfigurationError that lists every file that cannot be appended to: its variable is not set, or it does not
 * exist, is not a regular file, or may not be read and written by us. Call it before a login is asked for.
 */
export function checkFiles(env: Env, files: readonly NamedFile[]): void {
  const problems = files.flatMap((file) => problemWith(file, variable(env, file.variable)) ?? []);
  if (problems.length > 0) throw new ConfigurationError(`${problems.join('\n')}\n${ADVICE}`);
}

const ADVICE =
  'The CI system sets the variable and makes the file for each step. In a container, pass the variable on and mount ' +
  'the folder of the file; nothing was handed over';

function problemWith({ variable: name, canBeMade }: NamedFile, path: string | undefined): string | undefined {
  if (path === undefined) return `${name} is not set`;
  try {
    if (!statSync(path).isFile()) return `${name} names ${quote(path)}, which is not a regular file`;
    accessSync(path, constants.R_OK | constants.W_OK);
    return undefined;
  } catch (cause) {
    if (canBeMade && codeOf(cause) === 'ENOENT') return problemWithFolder(name, path);
    return `${name} names ${quote(path)}, which cannot be read and written (${codeOf(cause)})`;
  }
}

function problemWithFolder(name: string, path: string): string | undefined {
  try {
    accessSync(dirname(path), constants.W_OK);
    return undefined;
  } catch (cause) {
    return `${name} names ${quote(path)}, which cannot be made (${codeOf(cause)})`;
  }
}
