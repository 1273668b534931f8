import { readFileSync, readlinkSync } from 'node:fs';
import { type Env, variable } from '../../context.ts';

/**
 * The stream for mask commands. A runner reads stdout and stderr side by side, so a mask on stderr can come after a
 * password on stdout. So masks go to stdout if stdout is the log of the step. On Linux, in a step of GitHub's family,
 * that is known: our stdout is then the stdout of the step's shell, which it is not in `x=$(...)`, in a pipe or with a
 * file. Elsewhere it cannot be known, and the masks go to stderr, because they must not get into data.
 */
export function logStream(env: Env): 'stdout' | 'stderr' {
  const shell = outermostOfStep(env);
  if (shell === undefined) return 'stderr';
  const own = targetOf('self');
  // A regular file does not count: while a shell runs a function with its output in a file, the shell's own stdout is
  // the
  // file.
  const mayBeLog = own !== undefined && /^(?:pipe|socket):|^\/dev\/(?:pts|tty|console)/.test(own);
  return mayBeLog && own === targetOf(shell) ? 'stdout' : 'stderr';
}

/** More ancestors than a step has. The limit prevents an endless loop if process ids are reused while we look. */
const MOST_ANCESTORS = 64;

/**
 * The id of the first process of the step: our farthest ancestor with the same GITHUB_OUTPUT, which is a new file in
 * each step. Undefined if it cannot be found.
 */
function outermostOfStep(env: Env): string | undefined {
  const outputs = variable(env, 'GITHUB_OUTPUT');
  if (outputs === undefined) return undefined;
  let outermost: string | undefined;
  let id: string | undefined = String(process.ppid);
  for (let count = 0; id !== undefined && count < MOST_ANCESTORS; count += 1) {
    if (!textOf(id, 'environ').split('\0').includes(`GITHUB_OUTPUT=${outputs}`)) break;
    outermost = id;
    id = /^PPid:\s*([1-9]\d*)$/m.exec(textOf(id, 'status'))?.[1];
  }
  return outermost;
}

/** The file, pipe or socket that is the stdout of a process. Undefined if it cannot be read. */
function targetOf(id: string): string | undefined {
  try {
    return readlinkSync(`/proc/${id}/fd/1`);
  } catch {
    return undefined;
  }
}

function textOf(id: string, file: 'environ' | 'status'): string {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
