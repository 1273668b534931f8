import { type Env, variable } from '../../context.ts';
import { type Claims, claimsOf } from '../../json-web-token.ts';
import { Secret } from '../../secret.ts';

/** A variable that holds a JSON Web Token. */
export interface TokenVariable {
  readonly name: string;
  readonly token: Secret;
  readonly claims: Claims;
}

/**
 * The variables among `names` that hold a JSON Web Token, in that order. Without `names`: of all variables, sorted by
 * name.
 */
export function tokensIn(env: Env, names: readonly string[] = Object.keys(env).sort()): TokenVariable[] {
  return names.flatMap((name) => {
    const value = variable(env, name);
    if (value === undefined) return [];
    const token = new Secret(value.trim());
    const claims = claimsOf(token);
    return claims ? [{ name, token, claims }] : [];
  });
}

/**
 * The first token for this audience. A token with this audience alone comes before one with several audiences, which
 * some services refuse.
 */
export function tokenFor(audience: string, tokens: readonly TokenVariable[]): TokenVariable | undefined {
  const fitting = tokens.filter(({ claims }) => claims.audiences.includes(audience));
  return fitting.find(({ claims }) => claims.audiences.length === 1) ?? fitting[0];
}

/** Whether the issuer of the token has this address. True when the address is not known. */
export function isIssuedBy(address: string | undefined, { claims }: TokenVariable): boolean {
  return address === undefined || withoutSlash(claims.issuer ?? '') === withoutSlash(address);
}

/**
 * Whether a CI system that puts its tokens into variables is the source for this job. Without a token it still is: its
 * error explains what to add to the pipeline. But a job without a token that has AWS_WEB_IDENTITY_TOKEN_FILE uses that
 * file.
 */
export function unlessTokenFile(env: Env, hasToken: boolean): boolean {
  return hasToken || variable(env, 'AWS_WEB_IDENTITY_TOKEN_FILE') === undefined;
}

function withoutSlash(address: string): string {
  return address.replace(/(?<!\/)\/+$/, '');
}
