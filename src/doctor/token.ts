import type { TokenInfo } from '../identity/fresh-token.ts';
import type { TokenSource } from '../identity/sources/token-source.ts';
import type { Secret } from '../secret.ts';

/** What is known of a token, with a title for each fact. A value is undefined where the token does not say it. */
export function tokenFacts({ source, claims }: TokenInfo): (readonly [title: string, value: string | undefined])[] {
  return [
    ['Token from', source],
    ['Issuer', claims?.issuer],
    ['Subject', claims?.subject],
    ['Audience', claims?.audiences.join(', ')],
    ['Expires', claims?.expiresAt === undefined ? undefined : new Date(claims.expiresAt).toISOString()],
  ];
}

/** The same on one line. */
export function tokenLine(info: TokenInfo): string {
  const [[, source], ...claims] = tokenFacts(info) as [readonly [string, string], ...ReturnType<typeof tokenFacts>];
  const known = claims.map(([title, value]) => `${title.toLowerCase()} ${value ?? '-'}`);
  return info.claims ? `from ${source}: ${known.join(', ')}` : `from ${source}: not a JSON Web Token`;
}

/** A source that asks only once for each audience: two checks need the token. A refusal is not kept. */
export function askedOnce(source: TokenSource): TokenSource {
  const held = new Map<string, Secret>();
  return {
    ...source,
    async fetchToken(request) {
      const token = held.get(request.audience) ?? (await source.fetchToken(request));
      held.set(request.audience, token);
      return token;
    },
  };
}
