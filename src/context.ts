import { platform } from 'node:os';
import type { Secret } from './secret.ts';

/**
 * The environment, clock, log and other effects of a run. Only `entry` makes the real ones; tests pass their own. A
 * function that needs a part of it takes a `Pick`.
 */
export interface Context {
  readonly env: Env;
  readonly clock: Clock;
  readonly log: Log;
  /** Masks secrets in the log. Resolves when no later line can show them. */
  readonly mask: (secrets: readonly Secret[]) => Promise<void>;
  /** Writes whole lines to the stream that the CI system reads. Resolves when the system has taken them. */
  readonly writeFlushed: (text: string) => Promise<void>;
  readonly runProgram: RunProgram;
}

/** Environment variables. An empty value means "not set": CI systems pass unset inputs as empty variables. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Time, and the random numbers that spread retries. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after this time. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
}

/** The log, a line for each call. It never gets the result or a secret. */
export interface Log {
  readonly info: (line: string) => void;
  readonly warning: (line: string) => void;
  /** Shown only if the user asked for debug lines. Otherwise `line` is not called. */
  readonly debug: (line: () => string) => void;
}

/**
 * Runs a program of the CI system, without a shell, and returns its stdout; its stderr is not shown. A secret goes to
 * its stdin and never into its arguments, which every process of the machine can read. Rejects with a
 * ConfigurationError when the command is not found, a FailureError when it fails or takes longer than a minute.
 */
export type RunProgram = (command: string, args: readonly string[], stdin?: Secret) => Promise<string>;

/**
 * The value of a variable without white space at its ends. Undefined if it is unset or empty. A line end after a pasted
 * key is a common mistake in the settings of CI systems, and no key, token, name or path ends with one.
 */
export function variable(env: Env, name: string): string | undefined {
  // The user can choose the name: `constructor` must not find a member that every object has.
  return Object.hasOwn(env, name) ? env[name]?.trim() || undefined : undefined;
}

/**
 * An environment with these variables, as the system reads it. On Windows a name finds its variable in any case:
 * programs there find `node_options` as NODE_OPTIONS. The names that it lists are as they are written.
 */
export function environmentOf(variables: Env, windows: boolean = platform() === 'win32'): Env {
  if (!windows) return { ...variables };
  const names = new Map(Object.keys(variables).map((name) => [name.toUpperCase(), name]));
  const written = (name: string | symbol) => (typeof name === 'string' && names.get(name.toUpperCase())) || name;
  return new Proxy<Env>(
    { ...variables },
    {
      get: (target, name) => Reflect.get(target, written(name)),
      has: (target, name) => Reflect.has(target, written(name)),
      getOwnPropertyDescriptor: (target, name) => Reflect.getOwnPropertyDescriptor(target, written(name)),
    },
  );
}

/** The names of variables that every shell and every file format accepts. */
export const VARIABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
