import { clean } from '../clean.ts';
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
 * Writes the result and resolves when it has left this process. Resolves to false when the reader has closed the pipe:
 * that is no reason for a stack trace.
 */
export function print(text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve(false) : reject(error),
    );
    process.stdout.write(text, (error) => {
      if (!error) resolve(true);
    });
  });
}
