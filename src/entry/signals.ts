import { ExitCode } from '../errors.ts';

/** What a signal does while a login is asked for: nothing of ours outlives the process, so it may end where it stands. */
const endings: Readonly<Partial<Record<NodeJS.Signals, () => void>>> = {
  // The AWS CLI ends its line too.
  SIGINT: () => process.stdout.write('\n', () => process.exit(ExitCode.interrupted)),
  SIGTERM: () => process.exit(ExitCode.terminated),
};

/** From now on a signal ends the process with the code that shells expect. */
export function endOnSignals(): void {
  for (const [signal, end] of Object.entries(endings)) process.on(signal, end);
}

/** From now on somebody else hears the signals: the command that runs with the login. */
export function leaveSignals(): void {
  for (const [signal, end] of Object.entries(endings)) process.off(signal, end);
}
