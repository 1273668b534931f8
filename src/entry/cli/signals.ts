import { ExitCode } from '../../errors.ts';
import type { Subscribe } from '../../exec/signals.ts';

const heard = new Map<NodeJS.Signals, Set<() => void>>();

/**
 * Hears a signal until the returned function is called. Once heard, a signal is never again left to the system: Node
 * loses one that comes while a listener of the process is taken away and another one put in its place.
 */
export const subscribe: Subscribe = (signal, listener) => {
  const listeners = heard.get(signal) ?? new Set();
  if (!heard.has(signal)) {
    heard.set(signal, listeners);
    process.on(signal, () => {
      for (const each of [...listeners]) each();
    });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
};

let endings: readonly (() => void)[] = [];

/** While a login is asked for, a signal ends the process where it stands: nothing of ours outlives it. */
export function endOnSignals(): void {
  endings = [
    // The AWS CLI ends its line too.
    subscribe('SIGINT', () => process.stdout.write('\n', () => process.exit(ExitCode.interrupted))),
    subscribe('SIGTERM', () => process.exit(ExitCode.terminated)),
  ];
}

/** From now on somebody else hears the signals: the command that runs with the login. */
export function leaveSignals(): void {
  for (const end of endings) end();
}
