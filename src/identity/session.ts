import { type AwsSession, type Connection, type Service, sts } from '../aws/client.ts';
import { planAhead } from '../aws/plan-ahead.ts';
import type { Env } from '../context.ts';
import type { Claims } from '../json-web-token.ts';
import { assumeRole, assumeRoleWithWebIdentity, audienceFor, type RoleRequest, roleNameOf } from './assume-role.ts';
import { freshToken, type IdentityContext } from './fresh-token.ts';
import type { IdentityValues } from './options.ts';
import type { TokenSource } from './sources/token-source.ts';

/** The session that STS returns for a token of the source, with its keys masked. */
export async function sessionOfToken(
  values: IdentityValues,
  {
    source,
    role,
    connection,
  }: { readonly source: TokenSource; readonly role: RoleRequest; readonly connection: Connection },
  context: IdentityContext,
): Promise<AwsSession> {
  context.log.debug(() => `Identity: OIDC token of ${source.name} for the role ${role.arn}`);
  const fixed = source.fixedAudience?.(context.env);
  const audience = audienceOf(values, source, { env: context.env, partition: roleNameOf(role.arn).partition });
  const requireAudience = values.audience !== undefined || fixed !== undefined || source.audience === 'chosen';
  let claims: Claims | undefined;
  const onToken: IdentityContext['onToken'] = (info) => {
    claims = info.claims;
    context.onToken?.(info);
  };
  const token = freshToken({ source, audience, requireAudience, connection }, { ...context, onToken });
  planAhead(servicesAfterToken(values, context), connection);
  const session = await assumeRoleWithWebIdentity(role, token, connection).catch(async (error: unknown) => {
    const { explainTrust } = await import('../iam/explain.ts');
    throw claims ? explainTrust(error, { claims, role: role.arn, surface: connection.surface }) : error;
  });
  await maskKeys(session, context.mask);
  return session;
}

/** One service for each request that follows the token. The account is checked before the cluster is contacted. */
function servicesAfterToken(values: IdentityValues, { services = [] }: IdentityContext): readonly Service[] {
  const roles = values['role-to-assume']?.length || 1;
  return [...Array<Service>(roles).fill(sts), ...(values['allowed-account-ids'] ? [] : services)];
}

/** The audience to ask for: the user's, the only one of the system, its usual one, or that of STS. */
export function audienceOf(
  values: Pick<IdentityValues, 'audience'>,
  source: TokenSource,
  { env, partition }: { readonly env: Env; readonly partition: string },
): string {
  return values.audience ?? source.fixedAudience?.(env) ?? source.usualAudience?.(env) ?? audienceFor(partition);
}

/**
 * The roles of `role-to-assume`, in their order. The session policies narrow only the last role: a narrowed session
 * could not assume the next role.
 */
export function roleRequests(values: IdentityValues, defaultSessionName: string): RoleRequest[] {
  const arns = values['role-to-assume'] ?? [];
  return arns.map((arn, index) => ({
    arn,
    sessionName: values['role-session-name'] ?? defaultSessionName,
    durationSeconds: values['role-duration-seconds'],
    externalId: values['role-external-id'],
    ...(index === arns.length - 1
      ? { policy: values['inline-session-policy'], policyArns: values['managed-session-policies'] }
      : {}),
  }));
}

/**
 * Assumes each role with the session before it, and masks the keys. Returns the last session: `first` without roles.
 */
export async function assumeChain(
  roles: readonly RoleRequest[],
  first: AwsSession,
  mask: IdentityContext['mask'],
): Promise<AwsSession> {
  let session = first;
  for (const role of roles) {
    session = await assumeRole(role, session);
    await maskKeys(session, mask);
  }
  return session;
}

/** Any reader of a debug log could use these keys. */
function maskKeys({ keys }: AwsSession, mask: IdentityContext['mask']): Promise<void> {
  return mask([keys?.secretAccessKey, keys?.sessionToken].filter((secret) => secret !== undefined));
}
