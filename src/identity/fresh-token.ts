import type { Connection } from '../aws/client.ts';
import type { Context } from '../context.ts';
import { ConfigurationError, FailureError } from '../errors.ts';
import { type Claims, claimsOf } from '../json-web-token.ts';
import { keepOutOfMessages } from '../known-secrets.ts';
import { quote } from '../log-text.ts';
import type { Surface } from '../options/names.ts';
import type { Secret } from '../secret.ts';
import type { JobIdentity, TokenRequest, TokenSource } from './sources/token-source.ts';

/** What opening a session needs besides the options. */
export interface IdentityContext
  extends Pick<Context, 'env' | 'clock' | 'log' | 'mask' | 'runProgram'>,
    Pick<TokenRequest, 'whyNoToken'> {
  readonly job: JobIdentity;
  /** Where the user wrote the options, hence how a message names them. */
  readonly surface: Surface;
  /** The Region to take where none is set, for a command that asks nothing of a cluster. */
  readonly anyRegion?: string;
  /** When the run began, in milliseconds since the epoch; now when left out. */
  readonly since?: number;
  /** Gets what a token says of itself, before STS is asked: a refusal is understood by it. */
  readonly onToken?: (learned: TokenInfo) => void;
}

export interface FreshTokenOptions {
  readonly source: TokenSource;
  readonly audience: string;
  /** Whether a token with another audience is an error; a file's token has the audience it has. */
  readonly insist: boolean;
  readonly connection: Connection;
}

/** What is known of a token that was fetched. */
export interface TokenInfo {
  /** The source, as a message names it. */
  readonly source: string;
  /** Undefined when it is not a JSON Web Token. */
  readonly claims: Claims | undefined;
}

// A throttled STS can make us wait for minutes, and GitHub's tokens live for five.
const LIFE_LEFT = 60_000;

/** A function that returns a token with at least a minute to live, masked. It fetches a new one only when it must. */
export function freshToken(
  { source, audience, insist, connection }: FreshTokenOptions,
  { env, clock, log, mask, runProgram, surface, whyNoToken, onToken }: IdentityContext,
): () => Promise<Secret> {
  let held: { readonly token: Secret; readonly claims: Claims | undefined } | undefined;
  return async () => {
    if (held && (held.claims?.expiresAt ?? Number.POSITIVE_INFINITY) - clock.now() > LIFE_LEFT) return held.token;
    const token = await source.fetchToken({ env, audience, connection, runProgram, surface, whyNoToken });
    await mask([token]);
    keepOutOfMessages(token);
    const claims = claimsOf(token);
    onToken?.({ source: source.name, claims });
    log.debug(() => `Token: ${claims ? describe(claims) : 'not a JSON Web Token'}`);
    if (insist && !claims) throw new FailureError(`${source.name} gave something that is not a JSON Web Token`);
    if (insist && !claims?.audiences.includes(audience)) {
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
