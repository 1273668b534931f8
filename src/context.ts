import type { Secret } from './secret.ts';

/**
 * What a run is handed instead of reaching for it, so that tests own it: only `entry` knows the real ones. A function
 * that needs a part of it takes a `Pick`.
 */
export interface Context {
  readonly env: Env;
  readonly clock: Clock;
  readonly log: Log;
  /** Hides secrets in the log. Resolves when every later line is free of them. */
  readonly mask: (secrets: readonly Secret[]) => Promise<void>;
  /** Writes whole lines to the stream that the CI system reads. Resolves when they have left this process. */
  readonly writeFlushed: (text: string) => Promise<void>;
  readonly runProgram: RunProgram;
}

/** Environment variables. An empty value means "not set", as CI systems pass unset inputs. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Time, and the random numbers that spread retries. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
}

/** Lines for the reader of the log. Never the result, never a secret. Each call is one line. */
export interface Log {
  readonly info: (line: string) => void;
  readonly warning: (line: string) => void;
  /** Shown only where the user asked for debug lines. The line is not built otherwise. */
  readonly debug: (line: () => string) => void;
}

/**
 * Runs a program of the CI system, without a shell, and returns what it printed on stdout; its stderr is not shown. A
 * secret goes to its stdin, never into its arguments, which every process on the machine can read. Rejects with a
 * ConfigurationError when there is no such command, a FailureError when it failed or took longer than a minute.
 */
export type RunProgram = (command: string, args: readonly string[], stdin?: Secret) => Promise<string>;

/**
 * The value of a variable without the white space at its ends, or undefined when nothing is left. A line end after a
 * pasted key is the commonest mistake in the settings of CI systems, and it is a part of no key, token, name or path.
 */
export function variable(env: Env, name: string): string | undefined {
  // A name can come from the user: `constructor` must not find what every object has.
  return Object.hasOwn(env, name) ? env[name]?.trim() || undefined : undefined;
}

/** What the name of a variable may be, for every shell and file that we write. */
export const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
