import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { EOL } from 'node:os';
import { FailureError } from '../errors.ts';
import { revealed } from '../secret.ts';
import type { Pairs } from './ci-system.ts';

/** Text to append to a file that the runner reads when the step ends. */
export interface FileCommand {
  /** The variable that names the file. */
  readonly variable: string;
  readonly path: string | undefined;
  readonly text: string;
}

/**
 * Appends to all the files or to none: each is opened before the first is written, each is written in one append, and
 * what was appended is taken back when a later one fails. A half-written file would make the runner print the
 * offending line, which may hold the password. Files that get no text are not touched.
 */
export function appendAll(commands: readonly FileCommand[]): void {
  const opened: { readonly fd: number; readonly size: number; readonly text: string }[] = [];
  try {
    for (const { variable, path, text } of commands) {
      if (text === '') continue;
      // The toolkit falls back to `::set-output::` here, on stdout, where the runner refuses it and the log shows it.
      if (!path) throw new FailureError(`${variable} is not set: only a runner of GitHub Actions provides it`);
      const fd = open(variable, path);
      opened.push({ fd, size: fstatSync(fd).size, text });
    }
    try {
      for (const { fd, text } of opened) writeWhole(fd, text);
    } catch (cause) {
      for (const { fd, size } of opened) takeBack(fd, size);
      throw new FailureError('A file of the runner could not be written; nothing was handed over', { cause });
    }
  } finally {
    for (const { fd } of opened) closeSync(fd);
  }
}

function open(variable: string, path: string): number {
  try {
    // Not created: a runner that names a file has made it.
    return openSync(path, 'r+');
  } catch (cause) {
    throw new FailureError(`The file that ${variable} names cannot be opened; nothing was handed over`, { cause });
  }
}

/** Every file is tried: one that cannot be cut must not leave the password in the others. */
function takeBack(fd: number, size: number): void {
  try {
    ftruncateSync(fd, size);
  } catch {
    // A device, for example: what it swallowed is gone, and the write's own error is told.
  }
}

function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  const end = fstatSync(fd).size;
  const written = writeSync(fd, bytes, 0, bytes.length, end);
  if (written !== bytes.length) throw new Error(`wrote ${written} of ${bytes.length} bytes`);
}

/** `NAME<<DELIMITER`, value, `DELIMITER`: the one form that no value can break out of. Empty for no pairs. */
export function heredocs(pairs: Pairs): string {
  return Object.entries(pairs)
    .map(([name, value]) => {
      const delimiter = `ghadelimiter_${randomUUID()}`;
      return `${name}<<${delimiter}${EOL}${revealed(value)}${EOL}${delimiter}${EOL}`;
    })
    .join('');
}
