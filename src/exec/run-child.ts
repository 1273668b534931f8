import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { constants, platform, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { kill } from 'node:process';
import type { Env, Log } from '../context.ts';
import { codeOf } from '../errors.ts';
import { quote } from '../log-text.ts';
import { type Pump, pump, type Sink } from './output.ts';
import { openPipes, withWriters } from './pipes.ts';
import { passSignalsOn, type Subscribe } from './signals.ts';
import { startWatchdog } from './watchdog.ts';

export interface ChildRun {
  readonly command: string;
  readonly args: readonly string[];
  /** All of the child's environment, as `childEnvironment` makes it. */
  readonly env: Env;
  /** 'inherited' is our own stdout and stderr: a terminal stays one, and nothing is hidden. */
  readonly output: 'inherited' | { readonly stdout: Sink; readonly stderr: Sink };
  /** Whether stdin, stdout or stderr is a terminal. */
  readonly terminal: boolean;
  /** Files and folders that `prepare` makes and `finish` removes. If we are killed, the watchdog removes them. */
  readonly files?: readonly string[];
  /** Runs before the command, when the watchdog is there to remove what is left. */
  readonly prepare?: () => Promise<void>;
  /** Runs when the command has ended, or did not start. */
  readonly finish?: () => Promise<void>;
  readonly subscribe: Subscribe;
  readonly log: Pick<Log, 'warning' | 'debug'>;
}

/**
 * Runs a command, without a shell, and returns its exit code: 128 and the signal's number when one ended it, 127 when
 * it was not found, 126 when it could not be started. Its stdin is ours; until it has ended, signals are passed on to
 * it. What it leaves running may write for two more seconds. If we are killed, so are the command and what it started.
 */
export async function runChild(run: ChildRun): Promise<number> {
  const { command, args, env, output, terminal, log } = run;
  // The watchdog, which removes it, works in another folder.
  const folder = join(resolve(tmpdir()), `cluster-credentials-${randomUUID()}`);
  const watchdog = startWatchdog(env, [folder, ...(run.files ?? [])], log);
  const pipes = output === 'inherited' ? [] : openPipes(folder, env);
  // On a terminal the child must stay in our group, to be read from and interrupted by it. Elsewhere it gets one of its
  // own: who signals our group then reaches it once, through us, and we reach all of its children.
  const group = !terminal && platform() !== 'win32';
  const pumps: Pump[] = [];
  let target: number | undefined;
  let early: NodeJS.Signals | undefined;
  let started = false;
  let finished: Promise<void> | undefined;
  const cleanUp = () => {
    finished ??= (run.finish?.() ?? Promise.resolve()).finally(watchdog.dismiss);
    return finished;
  };

  const stopPassingOn = passSignalsOn(run.subscribe, {
    terminal: () => terminal && started,
    deliver(signal, whole) {
      if (target !== undefined) send(signal, whole ? target : Math.abs(target));
      else if (!started) early ??= signal;
      else for (const { cut } of pumps) cut();
    },
  });
  try {
    await run.prepare?.();
    if (early) return 128 + constants.signals[early];
    started = true;
    const other = output === 'inherited' ? 'inherit' : 'pipe';
    let child: ChildProcess;
    try {
      child = withWriters(pipes, ([stdout, stderr]) =>
        spawn(command, args, {
          env: { ...env, ...watchdog.mark },
          stdio: ['inherit', stdout ?? other, stderr ?? other],
          detached: group,
        }),
      );
    } catch (error) {
      return notStarted(error, command, log);
    }
    if (child.pid !== undefined) {
      target = group ? -child.pid : child.pid;
      watchdog.guard(target);
    }
    if (output !== 'inherited') {
      const failed = (code: string | undefined) => log.warning(`The output could not be written: ${code}`);
      const [stdout, stderr] = [pipes[0]?.reader ?? child.stdout, pipes[1]?.reader ?? child.stderr];
      if (stdout) pumps.push(pump(stdout, output.stdout, failed));
      if (stderr) pumps.push(pump(stderr, output.stderr, failed));
    }
    const code = await exitCodeOf(child, command, log);
    target = undefined;
    await cleanUp();
    for (const { childEnded } of pumps) childEnded();
    await Promise.all(pumps.map(({ ended }) => ended));
    return code;
  } finally {
    await cleanUp();
    stopPassingOn();
    for (const { reader } of pipes) reader.destroy();
  }
}

/** A negative target is a process group, as for kill(2). */
function send(signal: NodeJS.Signals, target: number): void {
  try {
    kill(target, signal);
  } catch {
    // It has just ended, or has become another user's, as with sudo: nothing that we could do.
  }
}

/** Those of every shell. */
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;

/** Resolves when the child has ended, to what a shell would call its exit code. */
function exitCodeOf(child: ChildProcess, command: string, log: ChildRun['log']): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(notStarted(error, command, log)));
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
}

/** Says why a command was not started. Shows nothing of its arguments or environment, as Node's own message may. */
function notStarted(error: unknown, command: string, log: ChildRun['log']): number {
  const code = codeOf(error) ?? 'unknown';
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
