import { platform } from 'node:os';
import type { Log } from '../context.ts';
import { codeOf } from '../errors.ts';
import { quote } from '../log-text.ts';

/** The exit codes that shells use. */
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;

/**
 * Logs why a command could not be started, and returns the exit code. Does not use Node's message, which may show
 * arguments.
 */
export function notStarted(
  error: unknown,
  command: string,
  { warning }: Pick<Log, 'warning'>,
  windows: boolean = platform() === 'win32',
): number {
  const code = codeOf(error) ?? 'unknown';
  const reason = (windows ? { ...REASONS, ...ON_WINDOWS } : REASONS)[code];
  warning(`${quote(command)}: ${reason ?? `could not be started (${code})`}`);
  return code === 'ENOENT' ? NOT_FOUND : NOT_EXECUTABLE;
}

type Reasons = Readonly<Record<string, string>>;

const REASONS: Reasons = {
  ENOENT:
    'command not found. Give a path or a command in a folder of PATH. If it is a script, check the program in its first line',
  EACCES:
    'permission denied. Make it executable (chmod +x), or write the program that reads it before it, as in "sh FILE"',
  ENOEXEC: 'not a program. The first line of a script must name the program that reads it, as in "#!/bin/sh"',
  E2BIG: 'its arguments and environment are too long',
};

// Windows runs batch files through cmd only. Without `call`, cmd reads a path with blanks wrongly.
const ON_WINDOWS: Reasons = {
  ENOENT:
    'command not found. Give a path or a command in a folder of PATH. If it is a batch file (.cmd, .bat), such as npm or ' +
    'flyway, write "cmd /c call" before it',
  EACCES: 'permission denied',
  EINVAL: 'could not be started. If it is a batch file (.cmd, .bat), write "cmd /c call" before it',
  EFTYPE: 'not a program of Windows. Write the program that reads it before it, as in "bash FILE"',
};
