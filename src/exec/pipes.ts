import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdirSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { platform } from 'node:os';
import { join } from 'node:path';
import type { Env } from '../context.ts';

/** A pipe: the end that a child writes to, and ours. */
export interface Pipe {
  readonly writer: number;
  readonly reader: Socket;
}

/**
 * Real pipes, through a folder that must not exist and that is gone again when this returns; none where there are none.
 *
 * What Node calls a pipe is a socket, which cannot be opened by name: `echo oops > /dev/stderr`, frequent in the
 * scripts of CI jobs, would fail with "No such device or address".
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

/** Starts what gets the writing ends, and then closes ours: an end that we keep would never let a pipe end. */
export function withWriters<T>(pipes: readonly Pipe[], start: (writers: readonly number[]) => T): T {
  const writers = pipes.map(({ writer }) => writer);
  try {
    return start(writers);
  } finally {
    for (const writer of writers) closeSync(writer);
  }
}

function open(path: string): Pipe {
  // In this order, and the first without waiting: each end of a FIFO waits for the other.
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(path, constants.O_WRONLY);
  return { writer, reader: new Socket({ fd: reader, readable: true, writable: false }) };
}
