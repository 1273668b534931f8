import { matches } from './access.ts';
import type { Role } from './contract.ts';
import { evaluate, type Policy } from './iam-policy.ts';
import type { World } from './world.ts';

/** The identity provider of an issuer in the account of a role, as one role uses it. */
export interface Provider {
  /** The ARN of the role. */
  readonly arn: string;
  /** The audiences that the provider lists. Empty: any. */
  readonly audiences: readonly string[];
  readonly allows: (claims: TokenClaims) => boolean;
}

/** What a trust policy can compare. */
export interface TokenClaims {
  readonly aud: string;
  readonly sub: string;
  /** The audience of a token of Google. */
  readonly oaud: string | undefined;
  readonly hasTags: boolean;
}

/** The claims under the names that IAM gives them: with an authorised party, `aud` is that party. */
export function claimsForIam(claims: Readonly<Record<string, unknown>>, aud: string, sub: string): TokenClaims {
  const azp = claims['azp'];
  const hasTags = claims['https://aws.amazon.com/tags'] !== undefined;
  return typeof azp === 'string' ? { aud: azp, sub, oaud: aud, hasTags } : { aud, sub, oaud: undefined, hasTags };
}

/** Whether the trust policy lets a token of this issuer in. */
export function trustsToken(policy: Policy, issuer: string, { aud, sub, oaud, hasTags }: TokenClaims): boolean {
  const host = hostOf(issuer);
  const context = { [`${host}:aud`]: aud, [`${host}:sub`]: sub, [`${host}:oaud`]: oaud };
  const Statement = policy.Statement.filter((statement) => issuersIn([statement]).includes(host));
  return ['sts:AssumeRoleWithWebIdentity', ...(hasTags ? ['sts:TagSession'] : [])].every(
    (action) => evaluate([{ ...policy, Statement }], { action, context }) === 'allowed',
  );
}

/**
 * The providers of this issuer. An account has a provider for an issuer if one of its roles trusts it, and the provider
 * lists the audiences of these roles.
 */
export function providersFor(roleArn: string, issuer: string, { roles, issuer: own }: World): readonly Provider[] {
  const place = roleArn.split(':role/')[0];
  return roles
    .filter(({ arn }) => arn.split(':role/')[0] === place)
    .flatMap((role) =>
      role.trustPolicy ? ofPolicy(role.arn, role.trustPolicy, issuer) : ofTrust(role, issuer, own.url),
    );
}

function ofPolicy(arn: string, policy: Policy, issuer: string): Provider[] {
  const host = hostOf(issuer);
  if (!issuersIn(policy.Statement).includes(host)) return [];
  const audiences = policy.Statement.flatMap(({ Condition = {} }) =>
    Object.values(Condition).flatMap((keys) => [keys[`${host}:oaud`] ?? keys[`${host}:aud`] ?? []].flat()),
  );
  return [{ arn, audiences, allows: (claims) => trustsToken(policy, issuer, claims) }];
}

function ofTrust({ arn, trust }: Role, issuer: string, own: string): Provider[] {
  const federated = trust.issuer ?? trust.audience ?? trust.subject;
  if (federated === undefined || (trust.issuer ?? own) !== issuer) return [];
  const { audience, subject } = trust;
  return [
    {
      arn,
      audiences: audience === undefined ? [] : [audience],
      allows: ({ aud, oaud, sub }) =>
        (audience === undefined || audience === (oaud ?? aud)) && (subject === undefined || matches(subject, sub)),
    },
  ];
}

function issuersIn(statements: Policy['Statement']): string[] {
  return statements.flatMap(({ Principal = {} }) =>
    [Principal['Federated'] ?? []].flat().map((name) => name.replace(/^arn:[\w-]+:iam::\d{12}:oidc-provider\//, '')),
  );
}

function hostOf(issuer: string): string {
  return issuer.replace(/^https?:\/\//, '');
}
