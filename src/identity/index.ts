import type { AwsSession, Connection } from '../aws/client.ts';
import { type AwsRequest, openConnection } from '../aws/connection.ts';
import { refuseOtherPartition } from '../aws/region.ts';
import { ConfigurationError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { type Surface, shown } from '../options/names.ts';
import { audienceFor } from './assume-role.ts';
import { callerOf } from './caller.ts';
import { freshToken, type IdentityContext } from './fresh-token.ts';
import { type IdentityValues, roleChainingProblems } from './options.ts';
import { assumeChain, roleRequests, sessionOfToken } from './session.ts';
import { tokenEnvSource } from './sources/token-env.ts';
import { ambientTokenFileSource, tokenFileSource } from './sources/token-file.ts';
import type { TokenSource } from './sources/token-source.ts';

/** The options of a session. */
export interface SessionRequest extends AwsRequest {
  readonly identity: IdentityValues;
}

/** Every problem of these options in this environment, as a sentence that names an option as the user typed it. */
export function identityProblems(
  values: IdentityValues,
  { env, job, surface }: Pick<IdentityContext, 'env' | 'job'> & { readonly surface: (name: string) => Surface },
): string[] {
  const name = (option: string) => shown(option, surface(option));
  const roles = values['role-to-assume'] ?? [];
  const source = roles.length > 0 ? sourceFor(values, { env, job }) : undefined;
  const problems: string[] = roleChainingProblems(values, name);
  if (values['role-external-id'] !== undefined && source && roles.length === 1) {
    problems.push(
      `${name('role-external-id')} is used only for roles assumed with AWS keys. Remove it, or add a second role`,
    );
  }
  if (values.audience !== undefined && roles.length > 0 && !source && !values['role-chaining']) {
    problems.push(`${name('audience')} has no effect here: no OIDC token was found in this environment. Remove it`);
  }
  const fixed = source?.fixedAudience?.(env);
  if (values.audience !== undefined && fixed !== undefined && values.audience !== fixed) {
    problems.push(
      `${name('audience')}: ${quote(values.audience)} is not possible: every token of ${source?.name} has the audience ` +
        `${quote(fixed)}. Remove the option`,
    );
  }
  if (roles.length > 1 && values['role-duration-seconds'] > 3600) {
    problems.push(
      `${name('role-duration-seconds')}: "${values['role-duration-seconds']}" must be at most 3600 in a chain of roles`,
    );
  }
  return problems;
}

/**
 * Opens the session that the cluster is asked with. With a role and a token source: the token's session, then the other
 * roles. Otherwise: the default chain, then the roles. A job with a role and a token source never uses the default
 * chain. The account of the session is checked here, so before the cluster is asked. Throws a ConfigurationError, a
 * ServiceError or a FailureError. Without an error, the session may have open connections: `destroy` of its transport
 * closes those that are not needed.
 */
export async function openSession(request: SessionRequest, context: IdentityContext): Promise<AwsSession> {
  const connection = await openConnection(request, context);
  return sessionOver(connection, request, context).catch((error: unknown) => {
    connection.transport.destroy();
    throw error;
  });
}

async function sessionOver(
  connection: Connection,
  { identity, aws }: SessionRequest,
  context: IdentityContext,
): Promise<AwsSession> {
  if (aws['no-sign-request']) return { connection, keys: undefined };
  const roles = roleRequests(identity, context.job.sessionName);
  for (const { arn } of roles) refuseOtherPartition(arn, connection.region);
  const source = roles.length > 0 ? sourceFor(identity, context) : undefined;
  const session =
    source && roles[0]
      ? await sessionOfToken(identity, { source, role: roles[0], connection }, context)
      : await (await import('./default-chain.ts')).sessionOfDefaultChain(identity, connection, context);
  const last = await assumeChain(roles.slice(source ? 1 : 0), session, context.mask);
  return inAllowedAccount(last, identity['allowed-account-ids'], context.surface);
}

/** The token source that the user names, or else that of the CI system, or else the token file of the job. */
export function sourceFor(
  values: IdentityValues,
  { env, job }: Pick<IdentityContext, 'env' | 'job'>,
): TokenSource | undefined {
  if (values['role-chaining']) return undefined;
  const { 'web-identity-token-file': file, 'web-identity-token-env': variable } = values;
  if (file !== undefined) return tokenFileSource(file);
  if (variable !== undefined) return tokenEnvSource(variable);
  return job.tokenSource ?? (ambientTokenFileSource.applies(env) ? ambientTokenFileSource : undefined);
}

/**
 * Fetches the token of this job and reports its claims to `onToken`, for a request without a role to exchange it for.
 * Returns whether the job has a token source.
 */
export async function inspectToken(
  { identity, aws, surface }: SessionRequest,
  context: IdentityContext,
): Promise<boolean> {
  const source = sourceFor(identity, context);
  // For this source, the default chain has a role and reports the token.
  if (!source || source === ambientTokenFileSource) return false;
  const connection = await openConnection({ aws, surface }, context);
  const audience = identity.audience ?? source.fixedAudience?.(context.env) ?? audienceFor('aws');
  await freshToken({ source, audience, requireAudience: false, connection }, context)();
  return true;
}

/** The session with its account and ARN. Asks AWS for them if they are not known yet. */
export async function knownCaller(session: AwsSession): Promise<AwsSession> {
  return session.account === undefined && session.keys ? callerOf(session) : session;
}

/**
 * The session, if its account is one of these. Asks AWS for the account if it is not known yet. Throws a
 * ConfigurationError for another account.
 */
export async function inAllowedAccount(
  session: AwsSession,
  allowed: readonly string[] | undefined,
  surface: Surface,
): Promise<AwsSession> {
  if (!allowed) return session;
  const known = await knownCaller(session);
  if (known.account !== undefined && allowed.includes(known.account)) return known;
  throw new ConfigurationError(
    `The session belongs to the account ${known.account}; ${shown('allowed-account-ids', surface)} allows ` +
      `${allowed.join(', ')}. The cluster was not asked`,
  );
}
