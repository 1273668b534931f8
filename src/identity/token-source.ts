import type { Connection } from '../aws/client.ts';
import type { Secret } from '../secret.ts';
import type { Env } from '../world.ts';

/** What a source may use. */
export interface TokenRequest {
  readonly env: Env;
  readonly audience: string;
  readonly connection: Connection;
}

/** A place an OIDC token can come from. The first source that applies is used, and its failure is final. */
export interface TokenSource {
  /** As a message names it. */
  readonly name: string;
  readonly applies: (env: Env) => boolean;
  /**
   * Returns the token as it is to be sent, without white space around it. Throws a ConfigurationError when this job
   * may not have one, a FailureError when the answer cannot be trusted. Never tells the token.
   */
  readonly fetchToken: (request: TokenRequest) => Promise<Secret>;
}
