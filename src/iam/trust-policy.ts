// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
import { exactly, literal, oneOrAll, type PolicyDocument, policyOf } from './policy.ts';
import type { ChangingPart } from './token-trust.ts';

/** A token that a role trusts. */
export interface TrustedToken {
  /** The URL of the issuer. */
  readonly issuer: string;
  readonly audience: string;
  /** One of them is enough. */
  readonly subjects: readonly string[];
  readonly changing: readonly ChangingPart[];
  /** The claim `azp`, where the token has it. */
  readonly authorizedParty?: string | undefined;
  /** Whether the token sets tags of the session. */
  readonly hasSessionTags?: boolean;
}

/** Where the identity provider is: in the account of the role. */
export interface ProviderPlace {
  readonly partition: string;
  readonly account: string;
}

/** AWS knows this issuer itself, and gives two of its claims other names. */
const GOOGLE = 'accounts.google.com';

/** The trust policy for jobs with such a token. A `*` is only in place of a changing part. */
export function tokenTrustPolicy(token: TrustedToken, place: ProviderPlace): PolicyDocument {
  const host = hostOf(token.issuer);
  const isExact = token.subjects.every((subject) => changingIn(subject, token.changing).length === 0);
  const asWritten = isExact ? exactly : (text: string) => withoutChanging(text, token.changing);
  const subject = { [`${host}:sub`]: oneOrAll(token.subjects.map(asWritten)) };
  const audience =
    host === GOOGLE
      ? {
          [`${host}:oaud`]: exactly(token.audience),
          [`${host}:aud`]: exactly(token.authorizedParty ?? token.subjects[0] ?? ''),
        }
      : { [`${host}:aud`]: exactly(token.audience) };
  return policyOf([
    {
      Effect: 'Allow',
      Principal: { Federated: providerOf(token.issuer, place) },
      Action: oneOrAll(['sts:AssumeRoleWithWebIdentity', ...(token.hasSessionTags ? ['sts:TagSession'] : [])]),
      Condition: isExact
        ? { StringEquals: { ...audience, ...subject } }
        : { StringEquals: audience, StringLike: subject },
    },
  ]);
}

/** The principal of the identity provider for an issuer: its ARN, or Google's own name. */
export function providerOf(issuer: string, { partition, account }: ProviderPlace): string {
  const host = hostOf(issuer);
  return host === GOOGLE ? GOOGLE : `arn:${partition}:iam::${account}:oidc-provider/${host}`;
}

/** The trust policy for principals of AWS: roles, users or accounts. */
export function principalTrustPolicy(principals: readonly string[], externalId: string | undefined): PolicyDocument {
  return policyOf([
    {
      Effect: 'Allow',
      Principal: { AWS: oneOrAll(principals) },
      Action: 'sts:AssumeRole',
      ...(externalId === undefined ? {} : { Condition: { StringEquals: { 'sts:ExternalId': exactly(externalId) } } }),
    },
  ]);
}

/** The changing parts that a subject has. */
export function changingIn(subject: string, changing: readonly ChangingPart[]): readonly ChangingPart[] {
  return changing.filter(({ pattern }) => pattern.test(subject));
}

function withoutChanging(subject: string, changing: readonly ChangingPart[]): string {
  return changingIn(subject, changing).reduce((text, { pattern, by }) => text.replace(pattern, by), literal(subject));
}

function hostOf(issuer: string): string {
  return issuer.replace(/^https?:\/\//, '');
}
