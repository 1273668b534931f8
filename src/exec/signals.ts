import { platform } from 'node:os';

/** Calls the listener at each signal, in place of the signal's own effect. Returns a function that stops this. */
export type Subscribe = (signal: NodeJS.Signals, listener: () => void) => () => void;

/** Sent by a terminal to every process that runs in it, our child included. */
const BY_TERMINAL: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT', 'SIGHUP'];

/** Meant for one process. They may end others of its group. */
const FOR_ONE: readonly NodeJS.Signals[] = ['SIGUSR1', 'SIGUSR2'];

/** Windows sends these to every process of a console, and cannot send one to a single process. */
const BY_CONSOLE: readonly NodeJS.Signals[] = ['SIGINT', 'SIGBREAK', 'SIGHUP'];

export interface SignalTarget {
  /** Whether the child has started and shares a terminal with us: then it gets the terminal's signals without our help. */
  readonly terminal: () => boolean;
  /** `whole` is whether to send it to the child's children too. */
  readonly deliver: (signal: NodeJS.Signals, whole: boolean) => void;
}

/**
 * Passes on the signals that we get, and survives them. Programs take a second Ctrl-C for "at once", so a signal that the
 * terminal has sent to the child is not sent again. Returns a function that stops this.
 */
export function passSignalsOn(subscribe: Subscribe, { terminal, deliver }: SignalTarget): () => void {
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
