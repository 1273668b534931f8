import type { ExecFileException } from 'node:child_process';
import type { Env, RunProgram } from './context.ts';
import { ConfigurationError, FailureError } from './errors.ts';
import { sanitize } from './log-text.ts';

const LONGEST = 60_000;
const LARGEST = 256 * 1024;

/** Runs programs in this environment, for at most a minute each. */
export function programRunner(env: Env): RunProgram {
  return async (command, args, stdin) => {
    // Few jobs need a program, and every job would pay for loading this.
    const { execFile } = await import('node:child_process');
    return new Promise((resolve, reject) => {
      const options = { env: { ...env }, timeout: LONGEST, maxBuffer: LARGEST, windowsHide: true };
      const child = execFile(command, [...args], options, (error, stdout) => {
        if (!error) resolve(stdout);
        else if (error.code === 'ENOENT')
          reject(new ConfigurationError(`${sanitize(command)} was not found on the PATH`));
        else reject(new FailureError(`${sanitize(command)} ${howItFailed(error)}`));
      });
      // A program that does not read its input closes it. Its answer shows whether that was right.
      child.stdin?.on('error', () => {});
      child.stdin?.end(stdin?.reveal() ?? '');
    });
  };
}

function howItFailed({ killed, code, signal }: ExecFileException): string {
  if (killed && code === null) return `did not end within ${LONGEST / 1000} seconds`;
  return `failed (${sanitize(String(code ?? signal))})`;
}
