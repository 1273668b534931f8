import type { Env } from '../context.ts';
import { variable } from '../context.ts';
import { PLACEHOLDERS } from '../iam/permission.ts';
import type { PolicyDocument } from '../iam/policy.ts';
import { ambientTokenFileSource } from '../identity/sources/token-file.ts';
import type { IdentityRequest } from '../request.ts';

/** Policies, and what a person must know before they use them. */
export interface GeneratedPolicies {
  /** By the role that gets the policy, in the order in which the roles are assumed. */
  readonly documents: readonly { readonly owner: string; readonly document: PolicyDocument }[];
  /** Sentences without their full stops. */
  readonly notes: readonly string[];
}

/** Stands for the owner of the AWS keys with which the first role is assumed. Its ARN is not known before STS is asked. */
export const KEY_OWNER = 'OWNER_OF_THE_AWS_KEYS';

/** The roles of the request in their order. The environment can name one, for a token file. */
export function rolesOf({ identity }: IdentityRequest, env: Env): readonly string[] {
  const ambient = ambientTokenFileSource.applies(env) ? variable(env, 'AWS_ROLE_ARN') : undefined;
  return identity['role-to-assume'] ?? (ambient === undefined ? [] : [ambient]);
}

/** The account of the role, or of the only account that the user allows. */
export function accountOf({ identity }: IdentityRequest, role: string | undefined): string | undefined {
  const [only, ...more] = identity['allowed-account-ids'] ?? [];
  return role?.split(':')[4] ?? (more.length === 0 ? only : undefined);
}

/** What to write in place of the placeholders that the documents have. */
export function placeholderNotes(documents: GeneratedPolicies['documents'], words: readonly string[] = []): string[] {
  const text = JSON.stringify(documents.map(({ document }) => document));
  const known = [PLACEHOLDERS.region, PLACEHOLDERS.account, KEY_OWNER, ...words];
  const used = [...new Set(known)].filter((word) => new RegExp(`\\b${word}\\b`).test(text));
  return used.length === 0 ? [] : [`Replace the words in capitals: ${used.join(', ')}`];
}
