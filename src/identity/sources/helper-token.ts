import type { RunProgram } from '../../context.ts';
import { ConfigurationError, FailureError } from '../../errors.ts';
import { Secret } from '../../secret.ts';

/** A command of the CI system that prints a token, and the messages for when it does not. */
export interface Helper {
  readonly command: string;
  readonly args: readonly string[];
  /** The message when the command is missing. */
  readonly absent: string;
  /** The message when the command failed. Its own output is not shown: it may hold the token. */
  readonly failed: string;
}

/**
 * The token that the helper prints. Rejects with a ConfigurationError when it is missing, a FailureError when it
 * failed.
 */
export async function askHelper({ command, args, absent, failed }: Helper, runProgram: RunProgram): Promise<Secret> {
  const printed = await runProgram(command, args).catch((cause: unknown) => {
    if (cause instanceof ConfigurationError) throw new ConfigurationError(absent, { cause });
    if (cause instanceof FailureError) throw new FailureError(failed, { cause });
    throw cause;
  });
  const token = printed.trim();
  // Text before the token, such as a notice, would become a part of it.
  if (!/^\S+$/.test(token)) throw new FailureError(`${command} did not print a token and nothing else`);
  return new Secret(token);
}
