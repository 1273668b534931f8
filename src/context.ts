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

/** The value of a variable, or undefined when it is unset or empty. */
export function variable(env: Env, name: string): string | undefined {
  return env[name] || undefined;
}

/** What the name of a variable may be, for every shell and file that we write. */
export const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
