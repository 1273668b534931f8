import type { AwsSession, Connection } from '../aws/client.ts';
import { assumeRole, assumeRoleWithWebIdentity, audienceFor, type RoleRequest, roleNameOf } from './assume-role.ts';
import { ambientRole, keysIn, restOfTheChain } from './default-chain.ts';
import { freshToken, type IdentityContext } from './fresh-token.ts';
import type { IdentityValues } from './options.ts';
import { ambientTokenFileSource } from './sources/token-file.ts';
import type { TokenSource } from './sources/token-source.ts';

/** The session that STS gives for a token of the source. */
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
  const audience =
    values.audience ?? fixed ?? source.usualAudience?.(context.env) ?? audienceFor(roleNameOf(role.arn).partition);
  const insist = values.audience !== undefined || fixed !== undefined || source.audience === 'chosen';
  const token = freshToken({ source, audience, insist, connection }, context);
  const session = await assumeRoleWithWebIdentity(role, token, connection);
  await maskKeys(session, context.mask);
  return session;
}

/**
 * The role that a pod, or a CI system's own binding, names beside a token file comes before everything but keys in the
 * environment and a profile that was asked for, as in the AWS CLI; it is assumed by us, with our checks and retries.
 */
export async function sessionOfDefaultChain(
  values: IdentityValues,
  connection: Connection,
  context: IdentityContext,
): Promise<AwsSession> {
  const { env, log } = context;
  const keys = connection.profile === undefined ? keysIn(env) : undefined;
  if (!keys && connection.profile === undefined && ambientTokenFileSource.applies(env)) {
    const role = ambientRole(env, context.job.sessionName);
    return sessionOfToken(values, { source: ambientTokenFileSource, role, connection }, context);
  }
  log.debug(() => `Identity: ${keys ? 'keys of the environment' : 'the default chain of AWS'}`);
  return { connection, keys: keys ?? (await restOfTheChain(connection)) };
}

/** Assumes one role with the keys of the one before; the session of the last, or the first one without roles. */
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

/** AWS accepts these keys from every reader of a debug log. */
function maskKeys({ keys }: AwsSession, mask: IdentityContext['mask']): Promise<void> {
  return mask([keys?.secretAccessKey, keys?.sessionToken].filter((secret) => secret !== undefined));
}
