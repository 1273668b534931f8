import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type Env, variable } from '../context.ts';
import { ConfigurationError, FailureError } from '../errors.ts';
import type { Secret } from '../secret.ts';
import { appendAll } from './file-commands.ts';

export interface Lines {
  /** The variable that names the file. */
  readonly variable: string;
  /** Who sets it, the end of a sentence that says it is not set. */
  readonly setBy: string;
  /** Whole lines. */
  readonly text: Secret;
}

/**
 * Appends to all the files or to none. A file that is not there yet is made, for our user alone; one that is keeps its
 * mode. What is in it stays whole: a last line without an end gets one.
 */
export function appendLines(env: Env, files: readonly Lines[]): void {
  const found = files.map((file) => {
    const path = variable(env, file.variable);
    if (path === undefined) throw new ConfigurationError(`${file.variable} is not set: ${file.setBy}`);
    return { ...file, path };
  });
  appendAll(
    found.map(({ path, text, variable: name }) => {
      const isWhole = endsWithNewline(name, path);
      return { variable: name, path, text: (isWhole ? '' : '\n') + text.reveal() };
    }),
  );
}

function endsWithNewline(name: string, path: string): boolean {
  try {
    const fd = openSync(path, 'a+', 0o600);
    try {
      const { size } = fstatSync(fd);
      const last = Buffer.from('\n');
      if (size > 0) readSync(fd, last, 0, 1, size - 1);
      return last.toString('latin1') === '\n';
    } finally {
      closeSync(fd);
    }
  } catch (cause) {
    throw new FailureError(`The file that ${name} names cannot be opened; nothing was handed over`, { cause });
  }
}
