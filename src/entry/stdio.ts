import { clean } from '../clean.ts';
import { FailureError } from '../errors.ts';
import type { Log } from '../world.ts';

/** The conversation on stderr: stdout holds the result and nothing else. */
export function terminalLog({ debug }: { readonly debug: boolean }): Log {
  const say = (kind: string, line: string) => process.stderr.write(`${kind}${clean(line)}\n`);
  return {
    info: (line) => say('', line),
    warning: (line) => say('warning: ', line),
    debug: (line) => {
      if (debug) say('debug: ', line());
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
    stdout.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (!error) resolve(true);
      else if (error.code === 'EPIPE') resolve(false);
      else reject(new FailureError(`The result could not be written (${error.code})`));
    });
  });
}

/** Writes whole lines, or none, to a stream and resolves when all that was written to it has left this process. */
export function say(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
