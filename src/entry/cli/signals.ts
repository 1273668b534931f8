import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { ExitCode } from '../../errors.ts';
import type { Subscribe } from '../../exec/signals.ts';

const listening = new Map<NodeJS.Signals, Set<() => void>>();

/**
 * Calls the listener at each signal, until the returned function is called. After that the signal has no effect: our
 * listener of the process stays, because Node loses a signal that comes between the removal of a listener and the
 * addition of another. A signal that the shell which started us ignores (`trap '' INT`) is ignored.
 */
export const subscribe: Subscribe = (signal, listener) => {
  const listeners = listening.get(signal) ?? new Set();
  if (!listening.has(signal)) {
    listening.set(signal, listeners);
    const isIgnored = isIgnoredByShell(signal);
    process.on(signal, () => {
      if (!isIgnored) for (const each of [...listeners]) each();
    });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
};

let endings: readonly (() => void)[] = [];

/** From now on, SIGINT and SIGTERM end the process at once. For the time in which a login is requested. */
export function endOnSignals(): void {
  endings = [
    // The AWS CLI prints a line end too.
    subscribe('SIGINT', () => process.stdout.write('\n', () => process.exit(ExitCode.interrupted))),
    subscribe('SIGTERM', () => process.exit(ExitCode.terminated)),
  ];
}

/** Undoes `endOnSignals`. From now on, signals go to the command that runs with the login. */
export function leaveSignals(): void {
  for (const end of endings) end();
}

const SHELLS = /^(?:(?:ba|da|a|z|k|mk|c|tc)?sh|busybox)$/;

/**
 * Whether the shell that started us ignores the signal; then we ignore it too. Our own setting does not help: Node
 * resets every signal when it starts. Only shells count, because other programs ignore SIGINT while a child runs. Works
 * on Linux only, and not for `command &`: then the shell ignores SIGINT in the child only.
 */
function isIgnoredByShell(signal: NodeJS.Signals): boolean {
  try {
    const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8');
    const [, name = ''] = /^Name:\s*(.*)$/m.exec(status) ?? [];
    const [, ignored = '0'] = /^SigIgn:\s*([\da-f]+)$/m.exec(status) ?? [];
    return SHELLS.test(name) && ((BigInt(`0x${ignored}`) >> BigInt(constants.signals[signal] - 1)) & 1n) === 1n;
  } catch {
    return false;
  }
}
