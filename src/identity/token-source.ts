import type { Connection } from '../aws/client.ts';
import type { Secret } from '../secret.ts';
import type { Env } from '../world.ts';

/** What a source may use. */
export interface TokenRequest {
  readonly env: Env;
  readonly audience: string;
  readonly connection: Connection;
  /**
   * Runs a helper command of the CI system and returns what it printed on stdout. Its stderr is not shown. Rejects with
   * a ConfigurationError when there is no such command, and with a FailureError when it failed or took too long.
   */
  readonly runHelper: (command: string, args: readonly string[]) => Promise<string>;
}

/** A place an OIDC token can come from. The first source that applies is used, and its failure is final. */
export interface TokenSource {
  /** As a message names it. */
  readonly name: string;
  /** Whether this is where we run. Looks at names of variables, never at the network. */
  readonly applies: (env: Env) => boolean;
  /** `chosen`: a token is made for the audience that we ask for. `given`: it has the one that the system decided. */
  readonly audience: 'chosen' | 'given';
  /** The audience of every token of the system, where it is one and known. */
  readonly fixedAudience?: (env: Env) => string | undefined;
  /**
   * Returns the token as it is to be sent, without white space around it. Throws a ConfigurationError when this job
   * may not have one, a FailureError when the answer cannot be trusted. Never tells the token.
   */
  readonly fetchToken: (request: TokenRequest) => Promise<Secret>;
}
