import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { platform } from 'node:os';
import { join } from 'node:path';
import type { Env } from '../context.ts';

/** A pipe: the end that the child writes to, and the end that we read. */
export interface Pipe {
  readonly writer: number;
  readonly reader: Socket;
}

/**
 * Two real pipes (FIFOs), for stdout and stderr. They are made in `folder`, which must not exist yet and is removed
 * before this returns. Returns an empty list where pipes cannot be made, as on Windows.
 *
 * Node's own "pipe" is a socket, which cannot be opened by name. With it, `echo oops > /dev/stderr`, which is frequent
 * in scripts of CI jobs, would fail with "No such device or address".
 * https://github.com/nodejs/node/issues/21941
 */
export function openPipes(folder: string, env: Env): readonly Pipe[] {
  if (platform() === 'win32') return [];
  try {
    mkdirSync(folder, { mode: 0o700 });
    const paths = [join(folder, 'out'), join(folder, 'err')];
    execFileSync('mkfifo', ['-m', '600', ...paths], { stdio: 'ignore', env: { PATH: env['PATH'] } });
    return paths.map(open);
  } catch {
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Calls `start` with the writing ends, and then closes them here: a pipe ends only when every writing end is closed.
 */
export function withWriters<T>(pipes: readonly Pipe[], start: (writers: readonly number[]) => T): T {
  const writers = pipes.map(({ writer }) => writer);
  try {
    return start(writers);
  } finally {
    for (const writer of writers) closeSync(writer);
  }
}

function open(path: string): Pipe {
  // The reader first, and without blocking: opening one end of a FIFO blocks until the other end is open.
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(path, constants.O_WRONLY);
  return { writer, reader: new Socket({ fd: reader, readable: true, writable: false }) };
}
