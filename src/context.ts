/**
 * What a run is handed instead of reaching for it, so that tests own it: only `entry` knows the real ones.
 */

/** Environment variables. An empty value means "not set", as CI systems pass unset inputs. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Time, and the chance that spreads retries. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
}

/** The conversation with the reader of the log. Never the result, never a secret. Each call is one line. */
export interface Log {
  readonly info: (line: string) => void;
  readonly warning: (line: string) => void;
  /** Shown only where somebody asked for it. The line is not built otherwise. */
  readonly debug: (line: () => string) => void;
}

/**
 * The value of a variable without the white space at its ends, or undefined when nothing is left. A line end after a
 * pasted key is the commonest mistake in the settings of CI systems, and it is a part of no key, token, name or path.
 */
export function variable(env: Env, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}
