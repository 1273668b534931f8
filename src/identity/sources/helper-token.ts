import type { RunProgram } from '../../context.ts';
import { ConfigurationError, FailureError } from '../../errors.ts';
import { Secret } from '../../secret.ts';

/** A command of the CI system that prints a token, and what to say when it does not. */
export interface Helper {
  readonly command: string;
  readonly args: readonly string[];
  /** When there is no such command. */
  readonly absent: string;
  /** When it failed: its own words are not shown, because they may hold the token. */
  readonly failed: string;
}

/** Runs the helper and returns the token that it printed. Throws a ConfigurationError or a FailureError. */
export async function askHelper({ command, args, absent, failed }: Helper, runProgram: RunProgram): Promise<Secret> {
  const printed = await runProgram(command, args).catch((cause: unknown) => {
    if (cause instanceof ConfigurationError) throw new ConfigurationError(absent, { cause });
    if (cause instanceof FailureError) throw new FailureError(failed, { cause });
    throw cause;
  });
  const token = printed.trim();
  // A notice in front of the token would be taken for a part of it.
  if (!/^\S+$/.test(token)) throw new FailureError(`${command} did not print a token and nothing else`);
  return new Secret(token);
}
