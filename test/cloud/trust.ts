import type { Role } from './contract.ts';
import { evaluate } from './iam-policy.ts';
import { isSignedBy, readToken } from './jwt.ts';
import type { Principal } from './keys.ts';
import { claimsForIam, providersFor } from './providers.ts';
import { type Fault, fault } from './reply.ts';
import type { World } from './world.ts';

export interface RoleArn {
  readonly partition: string;
  readonly account: string;
  readonly name: string;
}

export function parseRoleArn(arn: string): RoleArn | undefined {
  const [, partition, account, path] = /^arn:(aws[\w-]*):iam::(\d{12}):role\/([\w+=,.@/-]+)$/.exec(arn) ?? [];
  if (!partition || !account || !path) return undefined;
  return { partition, account, name: path.split('/').at(-1) ?? path };
}

export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

/** The identity in the token, or the error if STS does not accept the token or the role does not trust it. */
export function checkToken(text: string, roleArn: string, world: World): Identity | Fault {
  const token = readToken(text);
  if (!token)
    return invalid('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
  const issuer = String(token.claims['iss'] ?? '');
  const providers = providersFor(roleArn, issuer, world);
  if (providers.length === 0) return invalid(`No OpenIDConnect provider found in your account for ${issuer}`);
  if (token.header['kid'] !== world.issuer.key.kid || issuer !== world.issuer.url) {
    return invalid(
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    );
  }
  if (!isSignedBy(token, world.issuer.key)) return invalid('The ID Token signature is not valid.');
  const late = lateness(token.claims);
  if (late) return late;
  const { aud, sub } = token.claims;
  if (aud === undefined) return invalid('Missing a required claim: aud');
  if (typeof sub !== 'string') return invalid('Missing a required claim: sub');
  if (
    typeof aud !== 'string' ||
    !providers.some(({ audiences }) => audiences.length === 0 || audiences.includes(aud))
  ) {
    return invalid('Incorrect token audience');
  }
  const trusting = providers.some(({ arn, allows }) => arn === roleArn && allows(claimsForIam(token.claims, aud, sub)));
  if (!trusting) return fault(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  return { issuer, subject: sub, audience: aud };
}

/** Whether a role trusts this principal, by its name or with its whole account. */
export function isTrusted({ trust, trustPolicy }: Role, principal: Principal, externalId: unknown): boolean {
  const names = [principal.arn, principal.roleArn, `arn:${principal.partition}:iam::${principal.account}:root`];
  const isNamed = (listed: readonly string[]) => listed.some((name) => names.includes(name));
  if (trustPolicy) {
    const Statement = trustPolicy.Statement.filter(({ Principal: one }) => isNamed([one?.['AWS'] ?? []].flat()));
    const context = { 'sts:ExternalId': externalId === undefined ? undefined : String(externalId) };
    return evaluate([{ ...trustPolicy, Statement }], { action: 'sts:AssumeRole', context }) === 'allowed';
  }
  if (trust.externalId !== undefined && trust.externalId !== externalId) return false;
  return isNamed(trust.principals ?? []);
}

function lateness(claims: Readonly<Record<string, unknown>>): Fault | undefined {
  const now = Math.floor(Date.now() / 1000);
  const { exp, nbf, iat } = claims;
  if (typeof exp !== 'number') return invalid('Missing a required claim: exp');
  if (typeof iat !== 'number') return invalid('Missing a required claim: iat');
  if (now >= exp) {
    const text = `Token expired: current date/time ${now} must be before the expiration date/time ${exp}`;
    return fault(400, 'ExpiredTokenException', text);
  }
  return typeof nbf === 'number' && now < nbf ? invalid('Token is not valid yet') : undefined;
}

function invalid(message: string): Fault {
  return fault(400, 'InvalidIdentityToken', message);
}
