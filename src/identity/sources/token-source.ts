import type { Connection } from '../../aws/client.ts';
import type { Env } from '../../context.ts';
import type { RunProgram } from '../../run-program.ts';
import type { Secret } from '../../secret.ts';

/** What a source may use. */
export interface TokenRequest {
  readonly env: Env;
  readonly audience: string;
  readonly connection: Connection;
  readonly runProgram: RunProgram;
}

/** A place an OIDC token can come from. The first source that applies is used, and its failure is final. */
export interface TokenSource {
  /** As a message names it. */
  readonly name: string;
  /** Whether this is where we run. Looks at the environment, never at the network. */
  readonly applies: (env: Env) => boolean;
  /** `chosen`: a token is made for the audience that we ask for. `given`: it has the one that the system decided. */
  readonly audience: 'chosen' | 'given';
  /** The audience of every token of the system, where it is one and known. */
  readonly fixedAudience?: (env: Env) => string | undefined;
  /** The audience to ask for when the user names none; that of STS when left out. */
  readonly usualAudience?: (env: Env) => string | undefined;
  /**
   * Returns the token as it is to be sent, without white space around it. Throws a ConfigurationError when this job
   * may not have one, a FailureError when the answer cannot be trusted. Never tells the token.
   */
  readonly fetchToken: (request: TokenRequest) => Promise<Secret>;
}
