import type { Connection } from '../aws/client.ts';
import { quote } from '../clean.ts';
import { ConfigurationError } from '../errors.ts';
import type { Secret } from '../secret.ts';
import { type Claims, claimsOf } from './claims.ts';
import type { Surroundings } from './index.ts';
import type { TokenSource } from './token-source.ts';

export interface TokenWish {
  readonly source: TokenSource;
  readonly audience: string;
  /** Whether a token with another audience is an error; a file's token has the audience it has. */
  readonly insist: boolean;
  readonly connection: Connection;
}

// A throttled STS can make us wait for minutes, and GitHub's tokens live for five.
const LIFE_LEFT = 60_000;

/** A function that returns a token with at least a minute to live, masked. It fetches a new one only when it must. */
export function freshToken(
  { source, audience, insist, connection }: TokenWish,
  { env, clock, log, mask }: Surroundings,
): () => Promise<Secret> {
  let held: { readonly token: Secret; readonly claims: Claims } | undefined;
  return async () => {
    if (held && (held.claims.expiresAt ?? Number.POSITIVE_INFINITY) - clock.now() > LIFE_LEFT) return held.token;
    const token = await source.fetchToken({ env, audience, connection });
    await mask([token]);
    const claims = claimsOf(token, source.name);
    log.debug(
      () => `Token: issuer ${claims.issuer}, subject ${claims.subject}, audience ${claims.audiences.join(' ')}`,
    );
    if (insist && !claims.audiences.includes(audience)) {
      throw new ConfigurationError(
        `${source.name} gave a token for the audience ${quote(claims.audiences.join(' '))}; ${quote(audience)} was asked for`,
      );
    }
    held = { token, claims };
    return token;
  };
}
