import type { Connection, Service } from '../aws/client.ts';
import type { Context } from '../context.ts';
import { ConfigurationError, FailureError } from '../errors.ts';
import { type Claims, claimsOf } from '../json-web-token.ts';
import { keepOutOfMessages } from '../known-secrets.ts';
import { quote } from '../log-text.ts';
import type { Surface } from '../options/names.ts';
import type { Secret } from '../secret.ts';
import type { JobIdentity, TokenRequest, TokenSource } from './sources/token-source.ts';

/** What a session needs besides the options. */
export interface IdentityContext
  extends Pick<Context, 'env' | 'clock' | 'log' | 'mask' | 'runProgram'>,
    Pick<TokenRequest, 'whyNoToken'> {
  readonly job: JobIdentity;
  /** Where the user wrote the options: messages name them as they are typed there. */
  readonly surface: Surface;
  /** The Region to use when none is set, for a command that asks no cluster. */
  readonly anyRegion?: string;
  /** When the run began, in milliseconds since the epoch; now when left out. */
  readonly since?: number;
  /** The services that are called with the session, one for each call. Their connections are opened with the token's. */
  readonly services?: readonly Service[];
  /** Called with the claims of a token before STS is asked: they explain a refusal. */
  readonly onToken?: (info: TokenInfo) => void;
}

export interface FreshTokenOptions {
  readonly source: TokenSource;
  readonly audience: string;
  /** Whether a token without this audience is an error. For a token of a file, STS decides. */
  readonly requireAudience: boolean;
  readonly connection: Connection;
}

/** A token that was fetched, without the token itself. */
export interface TokenInfo {
  /** The source, as a message names it. */
  readonly source: string;
  /** Undefined when it is not a JSON Web Token. */
  readonly claims: Claims | undefined;
}

// A throttled STS can make a run wait for minutes, and a token of GitHub lives for five minutes.
const LIFE_LEFT = 60_000;

/**
 * A function that returns a masked token that lives for at least another minute. It fetches a new token only when the
 * last one expires sooner. It rejects with the error of the source, or when `requireAudience` does not hold: with a
 * ConfigurationError for another audience, a FailureError for something that is not a JSON Web Token.
 */
export function freshToken(
  { source, audience, requireAudience, connection }: FreshTokenOptions,
  { env, clock, log, mask, runProgram, surface, whyNoToken, onToken }: IdentityContext,
): () => Promise<Secret> {
  let held: { readonly token: Secret; readonly claims: Claims | undefined } | undefined;
  // The wait for a program of the CI system is one for a token too.
  const asHelper: typeof runProgram = (...call) => {
    connection.transport.openAhead();
    return runProgram(...call);
  };
  return async () => {
    if (held && (held.claims?.expiresAt ?? Number.POSITIVE_INFINITY) - clock.now() > LIFE_LEFT) return held.token;
    const token = await source.fetchToken({ env, audience, connection, runProgram: asHelper, surface, whyNoToken });
    await mask([token]);
    keepOutOfMessages(token);
    const claims = claimsOf(token);
    onToken?.({ source: source.name, claims });
    log.debug(() => `Token: ${claims ? describe(claims) : 'not a JSON Web Token'}`);
    if (requireAudience && !claims)
      throw new FailureError(`${source.name} gave something that is not a JSON Web Token`);
    if (requireAudience && !claims?.audiences.includes(audience)) {
      throw new ConfigurationError(
        `${source.name} gave a token for the audience ${quote(claims?.audiences.join(' ') ?? '')}; ${quote(audience)} was asked for`,
      );
    }
    held = { token, claims };
    return token;
  };
}

function describe({ issuer, subject, audiences }: Claims): string {
  return `issuer ${issuer}, subject ${subject}, audience ${audiences.join(' ')}`;
}
