import { readFileSync, readlinkSync } from 'node:fs';
import type { Log } from '../context.ts';
import { codeOf, FailureError } from '../errors.ts';
import { sanitize } from '../log-text.ts';

/** Lines for the reader of the log, on stderr: stdout holds the result and nothing else. */
export function terminalLog({ debug }: { readonly debug: boolean }): Log {
  const write = (kind: string, line: string) => process.stderr.write(`${kind}${sanitize(line)}\n`);
  return {
    info: (line) => write('', line),
    warning: (line) => write('warning: ', line),
    debug: (line) => {
      if (debug) write('debug: ', line());
    },
  };
}

/**
 * Writes the result and resolves when it has left this process; to false when stdout is closed or its reader has closed
 * the pipe, which is not an error of ours and gets no message. Rejects with a FailureError when it cannot be written.
 */
export function print(text: string | Uint8Array): Promise<boolean> {
  if (isStdoutClosed()) return Promise.resolve(false);
  return new Promise((resolve, reject) => {
    const { stdout } = process;
    // An error reaches both the callback and the event, and an event without a listener ends the process.
    stdout.once('error', () => {});
    stdout.write(text, (error) => {
      if (!error) resolve(true);
      else if (codeOf(error) === 'EPIPE') resolve(false);
      else reject(new FailureError(`The result could not be written (${codeOf(error)})`));
    });
  });
}

/**
 * Whether this process was started with its stdout closed (`>&-`), so that a result would be lost. Node opens /dev/null
 * in its place, for reading and writing, which no redirection of a shell does. False where the system cannot say.
 */
export function isStdoutClosed(): boolean {
  try {
    const [, flags = '0'] = /^flags:\s*(\d+)/m.exec(readFileSync('/proc/self/fdinfo/1', 'utf8')) ?? [];
    const READ_AND_WRITE = 2;
    return readlinkSync('/proc/self/fd/1') === '/dev/null' && (Number.parseInt(flags, 8) & 3) === READ_AND_WRITE;
  } catch {
    return false;
  }
}

/** Writes whole lines, or none, to a stream and resolves when all that was written to it has left this process. */
export function writeFlushed(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
