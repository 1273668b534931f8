import { readFileSync, readlinkSync } from 'node:fs';
import { type Env, variable } from '../../context.ts';

/**
 * Which of our streams goes to the log of the step, for lines that hide what comes after them in the same stream. A runner
 * reads the two side by side, so a mask on stderr can come after a password on stdout. On Linux, in a step of GitHub's
 * family, stdout is the log where it is the stdout of the step's own shell: not in `x=$(...)`, a pipe or a file. Elsewhere
 * this cannot be known, and stdout is left to data.
 */
export function logStream(env: Env): 'stdout' | 'stderr' {
  const shell = outermostOfStep(env);
  if (shell === undefined) return 'stderr';
  const own = targetOf('self');
  // A shell that runs a function with its output in a file has the file as its own stdout for that time.
  const mayBeLog = own !== undefined && /^(?:pipe|socket):|^\/dev\/(?:pts|tty|console)/.test(own);
  return mayBeLog && own === targetOf(shell) ? 'stdout' : 'stderr';
}

/** More ancestors than a step has; there may be a loop where a process ends while we look. */
const MOST_ANCESTORS = 64;

/** The first process of the step, by the file for outputs, which the runner makes anew for each step. */
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

/** The file, pipe or socket that is the stdout of a process. */
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
