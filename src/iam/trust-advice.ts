import type { Claims } from '../json-web-token.ts';
import type { Surface } from '../options/names.ts';
import { policyHint } from './denial-advice.ts';
import { subjectNotes } from './subject-notes.ts';
import { providerOf } from './trust-policy.ts';

/** A token that STS refused. Issuer, subject and audience are not secret. */
export interface RefusedToken {
  readonly claims: Claims;
  /** The ARN of the role. */
  readonly role: string;
  readonly surface: Surface;
}

/**
 * What the token says, and which of the known causes fits, as lines. Undefined for a refusal that no trust policy and no
 * provider can cure, such as an expired token.
 */
export function trustAdvice(code: string, reason: string, token: RefusedToken): string | undefined {
  const { claims, role, surface } = token;
  const causes = causesOf(code, reason, token);
  if (!causes) return undefined;
  const { issuer = '-', subject = '-', audiences } = claims;
  return [
    `The role is ${role}. The token says:`,
    `Issuer: ${issuer}`,
    `Subject: ${subject}`,
    `Audience: ${audiences.join(' ')}`,
    ...causes,
    policyHint('trust', surface),
  ].join('\n');
}

function causesOf(code: string, reason: string, { claims, role }: RefusedToken): string[] | undefined {
  const [, partition = 'aws', , , account = ''] = role.split(':');
  const { issuer = '', subject = '', audiences } = claims;
  const provider = providerOf(issuer, { partition, account });
  if (/^AccessDenied/.test(code)) {
    return [
      `Either the role does not exist, or its trust policy does not name the provider ${provider}, this subject and this ` +
        'audience. IAM compares upper and lower case, and StringEquals knows no wildcard',
      ...subjectNotes(subject, issuer),
      ...capitals(subject),
      ...sessionTags(claims),
    ];
  }
  if (!/^InvalidIdentityToken/.test(code)) return undefined;
  if (/no openidconnect provider/i.test(reason)) {
    return [
      `The account ${account} of the role has no identity provider for this issuer. A provider of another issuer, or of ` +
        `another account, does not help. To add it: aws iam create-open-id-connect-provider --url ${issuer} ` +
        `--client-id-list ${audiences[0] ?? 'AUDIENCE'}`,
    ];
  }
  if (/audience/i.test(reason)) {
    return [
      `The identity provider does not list this audience. To add it: aws iam add-client-id-to-open-id-connect-provider ` +
        `--open-id-connect-provider-arn ${provider} --client-id ${audiences[0] ?? 'AUDIENCE'}`,
      ...(audiences.length > 1 ? ['The token has several audiences. Declare exactly one for AWS'] : []),
    ];
  }
  return undefined;
}

function capitals(subject: string): string[] {
  const name = /^(?:repo|project_path|organization):([^:]+)/.exec(subject)?.[1];
  if (name === undefined || name === name.toLowerCase()) return [];
  return [`The subject has capital letters in ${name}: write them in the policy as they are here`];
}

function sessionTags({ hasSessionTags }: Claims): string[] {
  return hasSessionTags ? ['The token sets session tags: the trust policy must allow sts:TagSession too'] : [];
}
