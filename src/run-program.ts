import type { ExecFileException } from 'node:child_process';
import type { Env, RunProgram } from './context.ts';
import { ConfigurationError, FailureError } from './errors.ts';
import { sanitize, seconds } from './log-text.ts';

const LONGEST_SECONDS = 60;
const LARGEST = 256 * 1024;

/** Runs programs in this environment, for at most a minute each. */
export function programRunner(env: Env): RunProgram {
  return async (command, args, stdin) => {
    // Loaded late: few jobs need a program.
    const { execFile } = await import('node:child_process');
    return new Promise((resolve, reject) => {
      const options = {
        env: { ...env },
        timeout: LONGEST_SECONDS * 1000,
        // A helper may ignore SIGTERM.
        killSignal: 'SIGKILL',
        maxBuffer: LARGEST,
        windowsHide: true,
      } as const;
      const child = execFile(command, [...args], options, (error, stdout) => {
        if (!error) resolve(stdout);
        else reject(failureOf(error, sanitize(command)));
      });
      // A program that does not read its input closes it. That is not an error: its exit code decides.
      child.stdin?.on('error', () => {});
      child.stdin?.end(stdin?.reveal() ?? '');
    });
  };
}

function failureOf(error: ExecFileException, command: string): ConfigurationError | FailureError {
  const { code, killed, signal } = error;
  if (code === 'ENOENT') return new ConfigurationError(`${command} was not found on the PATH`);
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
    return new FailureError(`${command} failed: it printed more than 256 KiB`);
  }
  if (killed) return new FailureError(`${command} failed: it did not end within ${seconds(LONGEST_SECONDS)}`);
  return new FailureError(`${command} failed (${sanitize(String(code ?? signal))})`);
}
