import type { Connection } from '../../aws/client.ts';
import type { Context } from '../../context.ts';
import type { Surface } from '../../options/names.ts';
import type { Secret } from '../../secret.ts';

/** A place an OIDC token can come from. */
export interface TokenSource extends SystemTokenSource {
  /** As a message names it. */
  readonly name: string;
}

/** The token source of a CI system, which has the system's name. Its failure is final. */
export interface SystemTokenSource {
  /**
   * Whether a job that runs there proves itself with this source. Where it is false, a token file that the job was
   * given comes in its place. Looks at the environment, never at the network.
   */
  readonly applies: (env: Context['env']) => boolean;
  /** `chosen`: a token is made for the audience that we ask for. `given`: it has the one that the system decided. */
  readonly audience: 'chosen' | 'given';
  /** The audience of every token of the system, where there is one and it is known. */
  readonly fixedAudience?: (env: Context['env']) => string | undefined;
  /** The audience to ask for when the user names none; that of STS when left out. */
  readonly usualAudience?: (env: Context['env']) => string | undefined;
  /**
   * Returns the token as it is to be sent, without white space around it. Throws a ConfigurationError when this job
   * may not have one, a FailureError when the answer cannot be trusted. No message holds the token.
   */
  readonly fetchToken: (request: TokenRequest) => Promise<Secret>;
}

/** What a source may use. */
export interface TokenRequest extends Pick<Context, 'env' | 'runProgram'> {
  readonly audience: string;
  readonly connection: Connection;
  /** Where the user wrote the options, hence how a message names them. */
  readonly surface: Surface;
  /** Why this job may not have a token, and what to do, where the event that started it shows that. A whole text. */
  readonly whyNoToken?: (() => Promise<string | undefined>) | undefined;
}

/** What the CI system gives a job to prove who it is. */
export interface JobIdentity {
  /** Undefined where the system gives none, or none to this job. */
  readonly tokenSource: TokenSource | undefined;
  /** What a session in AWS is called when the user does not say. */
  readonly sessionName: string;
}
