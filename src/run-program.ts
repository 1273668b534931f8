import type { Env } from './context.ts';
import { ConfigurationError, FailureError } from './errors.ts';
import { sanitize } from './log-text.ts';
import type { Secret } from './secret.ts';

const LONGEST = 60_000;
const LARGEST = 256 * 1024;

/**
 * Runs a helper of the CI system, without a shell, and returns what it printed on stdout; its stderr is not shown. A
 * secret goes to its stdin, never into its arguments, which everybody on the machine can read. Rejects with a
 * ConfigurationError when there is no such command, a FailureError when it failed or took longer than a minute.
 */
export type RunProgram = (command: string, args: readonly string[], stdin?: Secret) => Promise<string>;

/** Runs helpers in this environment. */
export function programRunner(env: Env): RunProgram {
  return async (command, args, stdin) => {
    // Few jobs need a helper, and every job would pay for loading this.
    const { execFile } = await import('node:child_process');
    return new Promise((resolve, reject) => {
      const options = { env: { ...env }, timeout: LONGEST, maxBuffer: LARGEST, windowsHide: true };
      const child = execFile(command, [...args], options, (error, stdout) => {
        if (!error) resolve(stdout);
        else if (error.code === 'ENOENT')
          reject(new ConfigurationError(`${sanitize(command)} was not found on the PATH`));
        else reject(new FailureError(`${sanitize(command)} failed (${sanitize(String(error.code ?? error.signal))})`));
      });
      // A helper that does not read its input closes it; what it answers tells whether that was right.
      child.stdin?.on('error', () => {});
      child.stdin?.end(stdin?.reveal() ?? '');
    });
  };
}
