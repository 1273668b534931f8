import { platform } from 'node:os';

/** How to hear of a signal instead of dying of it. Returns how to stop. */
export type Subscribe = (signal: NodeJS.Signals, listener: () => void) => () => void;

/** Sent by a terminal to everybody who runs in it, our child included. */
const BY_TERMINAL: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT', 'SIGHUP'];

/** Those meant for one process: to others of its group they may be deadly. */
const FOR_ONE: readonly NodeJS.Signals[] = ['SIGUSR1', 'SIGUSR2'];

/** Windows tells every process of a console of these; it can send none of them to one. */
const BY_CONSOLE: readonly NodeJS.Signals[] = ['SIGINT', 'SIGBREAK', 'SIGHUP'];

export interface Delivery {
  /** Whether there is a child by now that shares a terminal with us, and gets what that sends without our help. */
  readonly terminal: () => boolean;
  /** `whole` is whether to send it to the child's children too. */
  readonly deliver: (signal: NodeJS.Signals, whole: boolean) => void;
}

/**
 * Passes the signals on that we get, and survives them. Programs take a second Ctrl-C for "at once", so what the
 * terminal has sent to the child is not sent again. Returns how to stop. Hears SIGUSR1 also in the place of Node, which
 * would open a debugger onto our memory.
 */
export function passSignalsOn(subscribe: Subscribe, { terminal, deliver }: Delivery): () => void {
  const windows = platform() === 'win32';
  const signals = windows ? BY_CONSOLE : [...BY_TERMINAL, 'SIGTERM' as const, ...FOR_ONE];
  const ends = signals.map((signal) =>
    subscribe(signal, () => {
      if (!windows && !(BY_TERMINAL.includes(signal) && terminal())) deliver(signal, !FOR_ONE.includes(signal));
    }),
  );
  return () => {
    for (const end of ends) end();
  };
}
