/** The time of AWS. AWS refuses a signature whose time is more than five minutes off. */
export interface ServerClock {
  /** The time of AWS, as far as it is known. */
  readonly now: () => Date;
  /** Learns from the Date header of an answer. A missing or unreadable one changes nothing. */
  readonly learn: (date: string | undefined) => void;
}

/** Below this, in milliseconds, the clock of this machine is right enough: a Date header has whole seconds, and is old. */
const TOLERANCE = 4 * 60_000;

/** A clock that is corrected by the answers of AWS, so that the next request is signed with the right time. */
export function serverClock(): ServerClock {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    learn(date) {
      const time = Date.parse(date ?? '');
      if (Math.abs(time - Date.now() - offset) >= TOLERANCE) offset = time - Date.now();
    },
  };
}
