import { platform } from 'node:os';

/** Calls the listener at each signal. The signal has no other effect then. Returns a function that stops this. */
export type Subscribe = (signal: NodeJS.Signals, listener: () => void) => () => void;

/** A terminal sends these to every process in its foreground, and so to our child too. */
const BY_TERMINAL: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT', 'SIGHUP'];

/** These are meant for one process. They could end the other processes of its group. */
const FOR_ONE: readonly NodeJS.Signals[] = ['SIGUSR1', 'SIGUSR2'];

/** Windows sends these to every process of a console, and cannot send one to a single process. */
const BY_CONSOLE: readonly NodeJS.Signals[] = ['SIGINT', 'SIGBREAK', 'SIGHUP'];

export interface SignalTarget {
  /**
   * Whether the child has started and shares a terminal with us. Then the terminal itself sends it the signals of
   * BY_TERMINAL.
   */
  readonly terminal: () => boolean;
  /** Sends the signal to the child. `whole`: to the processes that the child started, too. */
  readonly deliver: (signal: NodeJS.Signals, whole: boolean) => void;
}

/**
 * Passes on the signals that we get; they do not end us. A signal that the terminal has already sent to the child is
 * not sent again, because many programs stop without cleaning up at a second Ctrl-C. Returns a function that stops
 * this.
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
