import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { constants, platform, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { kill } from 'node:process';
import type { Env, Log } from '../context.ts';
import { notStarted } from './not-started.ts';
import { type Pump, pump, type Sink } from './output.ts';
import { openPipes, withWriters } from './pipes.ts';
import { passSignalsOn, type Subscribe } from './signals.ts';
import { startWatchdog } from './watchdog.ts';

export interface ChildRun {
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment of the child, as `childEnvironment` makes it. */
  readonly env: Env;
  /** 'inherited': the child gets our own stdout and stderr. A terminal stays a terminal, and nothing is hidden. */
  readonly output: 'inherited' | { readonly stdout: Sink; readonly stderr: Sink };
  /** Whether stdin, stdout or stderr is a terminal. */
  readonly terminal: boolean;
  /** Files and folders that `prepare` makes and `finish` removes. If we are killed, the watchdog removes them. */
  readonly files?: readonly string[];
  /** Called before the command starts. The watchdog, which removes `files` if we are killed, is running already. */
  readonly prepare?: () => Promise<void>;
  /** Called when the command has ended, or could not be started. */
  readonly finish?: () => Promise<void>;
  readonly subscribe: Subscribe;
  readonly log: Pick<Log, 'warning' | 'debug'>;
}

/**
 * Runs a command, without a shell, and returns its exit code: 128 plus the number of the signal that ended it, 127 if
 * it was not found, 126 if it could not be started. It reads our stdin. Signals are passed on to it until it has ended.
 * The output of processes that it leaves running is passed on for two more seconds. If we are killed, the watchdog ends
 * the command and the processes that it started.
 */
export async function runChild(run: ChildRun): Promise<number> {
  const { command, args, env, output, terminal, log } = run;
  // An absolute path: the watchdog, which removes the folder, has another working directory.
  const folder = join(resolve(tmpdir()), `cluster-credentials-${randomUUID()}`);
  const watchdog = startWatchdog(env, [folder, ...(run.files ?? [])], log);
  const pipes = output === 'inherited' ? [] : openPipes(folder, env);
  // On a terminal the child must stay in our process group, so that it can read the terminal and Ctrl-C reaches it.
  // Elsewhere it gets a group of its own: a signal to our group then reaches it once, through us, and our signals reach
  // all of its children.
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
    // The process has just ended, or belongs to another user, as with sudo. Nothing can be done.
  }
}

/** Resolves to the exit code that a shell would report, when the child has ended. */
function exitCodeOf(child: ChildProcess, command: string, log: ChildRun['log']): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(notStarted(error, command, log)));
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
}
