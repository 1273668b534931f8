import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { ExitCode } from '../../errors.ts';
import type { Subscribe } from '../../exec/signals.ts';

const listening = new Map<NodeJS.Signals, Set<() => void>>();

/**
 * Calls the listener at each signal until the returned function is called. After that, a signal is not left to the system
 * again: Node loses one that comes while a listener of the process is removed and another one is added. A signal that the
 * shell which started us ignores (`trap '' INT`) is ignored.
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

/** While a login is asked for, a signal ends the process at once: nothing of ours outlives it. */
export function endOnSignals(): void {
  endings = [
    // The AWS CLI ends its line too.
    subscribe('SIGINT', () => process.stdout.write('\n', () => process.exit(ExitCode.interrupted))),
    subscribe('SIGTERM', () => process.exit(ExitCode.terminated)),
  ];
}

/** From now on signals go to the command that runs with the login. */
export function leaveSignals(): void {
  for (const end of endings) end();
}

const SHELLS = /^(?:(?:ba|da|a|z|k|mk|c|tc)?sh|busybox)$/;

/**
 * Whether the shell that started us ignores the signal, so that we should too: Node itself restores every signal when it
 * starts, and forgets what it was given. Only shells count: other programs ignore SIGINT for as long as a child runs. Only
 * Linux can say, and not for `command &`, for which a shell ignores SIGINT in the child alone.
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
