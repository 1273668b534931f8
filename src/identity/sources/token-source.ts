import type { Connection } from '../../aws/client.ts';
import type { Context } from '../../context.ts';
import type { Surface } from '../../options/names.ts';
import type { Secret } from '../../secret.ts';

/** Where an OIDC token comes from. */
export interface TokenSource extends SystemTokenSource {
  /** As a message names it. */
  readonly name: string;
}

/** The token source of a CI system. Messages use the name of the system. If it fails, the run fails. */
export interface SystemTokenSource {
  /**
   * Whether a job with this environment uses this source. If not, the job uses the file of AWS_WEB_IDENTITY_TOKEN_FILE,
   * if there is one. Does not use the network.
   */
  readonly applies: (env: Context['env']) => boolean;
  /** `chosen`: the system makes a token for the audience in the request. `given`: the system decides the audience. */
  readonly audience: 'chosen' | 'given';
  /** The one audience of all tokens of the system, where it is known. */
  readonly fixedAudience?: (env: Context['env']) => string | undefined;
  /** The audience to request when the user gives none. Without this function: that of STS. */
  readonly usualAudience?: (env: Context['env']) => string | undefined;
  /**
   * Returns the token without white space around it. Rejects with a ConfigurationError when this job may not have a
   * token, a FailureError when the answer cannot be trusted. No message contains the token.
   */
  readonly fetchToken: (request: TokenRequest) => Promise<Secret>;
}

/** What a source gets for one token. */
export interface TokenRequest extends Pick<Context, 'env' | 'runProgram'> {
  readonly audience: string;
  readonly connection: Connection;
  /** Where the user wrote the options: messages name them as they are typed there. */
  readonly surface: Surface;
  /** Why this job may not have a token and what to do, as sentences, where the event that started the job shows it. */
  readonly whyNoToken?: (() => Promise<string | undefined>) | undefined;
}

/** What the CI system gives a job for its identity. */
export interface JobIdentity {
  /** Undefined where the system gives none, or none to this job. */
  readonly tokenSource: TokenSource | undefined;
  /** The name of a session when the user gives none. */
  readonly sessionName: string;
}
