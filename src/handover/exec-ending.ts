import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { quote } from '../clean.ts';
import type { Log } from '../world.ts';

/** Those of every shell. */
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;

/** Resolves when the child has ended, to what a shell would call its exit code. */
export function exitCodeOf(child: ChildProcess, command: string, log: Pick<Log, 'warning'>): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(notStarted(error, command, log)));
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
}

/** Says why a command was not started. Shows nothing of its arguments or environment, as Node's own message may. */
export function notStarted(
  { code = 'unknown' }: NodeJS.ErrnoException,
  command: string,
  log: Pick<Log, 'warning'>,
): number {
  log.warning(`${quote(command)}: ${REASONS[code] ?? `could not be started (${code})`}`);
  return code === 'ENOENT' ? NOT_FOUND : NOT_EXECUTABLE;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT:
    'command not found. It must be a path or in a folder of PATH, and so must the program that its first line names',
  EACCES: 'permission denied. Make it executable (chmod +x), or name the program that is to read it',
  ENOEXEC: 'no program. The first line of a script must name what reads it, as in "#!/bin/sh"',
  E2BIG: 'its arguments and environment are too long',
  EINVAL: 'could not be started. Windows runs batch files (.cmd, .bat) only through cmd: put "cmd /c" before it',
};
