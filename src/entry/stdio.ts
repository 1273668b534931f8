import type { Log } from '../context.ts';
import { codeOf, FailureError } from '../errors.ts';
import { sanitize } from '../log-text.ts';

/** The conversation on stderr: stdout holds the result and nothing else. */
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
 * Writes the result and resolves when it has left this process; to false when the reader has closed the pipe, which is
 * no reason for a stack trace. Rejects with a FailureError when it cannot be written.
 */
export function print(text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const { stdout } = process;
    // Both the callback and the event tell of an error, and an event that nobody hears ends the process.
    stdout.once('error', () => {});
    stdout.write(text, (error) => {
      if (!error) resolve(true);
      else if (codeOf(error) === 'EPIPE') resolve(false);
      else reject(new FailureError(`The result could not be written (${codeOf(error)})`));
    });
  });
}

/** Writes whole lines, or none, to a stream and resolves when all that was written to it has left this process. */
export function writeFlushed(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
