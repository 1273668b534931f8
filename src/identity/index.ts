import type { AwsSession, Connection } from '../aws/client.ts';
import { type AwsValues, openConnection } from '../aws/connection.ts';
import { quote } from '../clean.ts';
import { ConfigurationError } from '../errors.ts';
import type { ValuesOf } from '../options/option.ts';
import type { Secret } from '../secret.ts';
import type { Clock, Env, Log } from '../world.ts';
import { assumeRole, assumeRoleWithWebIdentity, callerOf, type RoleRequest } from './assume-role.ts';
import { ambientRole, keysIn, restOfTheChain } from './default-chain.ts';
import { freshToken } from './fresh-token.ts';
import { githubTokenSource } from './github.ts';
import type { identityOptions } from './options.ts';
import { audienceFor, roleNameOf } from './role.ts';
import { defaultSessionName } from './session-name.ts';
import { ambientTokenFileSource, tokenFileSource } from './token-file.ts';
import type { TokenSource } from './token-source.ts';

export type IdentityValues = ValuesOf<typeof identityOptions>;

/** Most specific first. The first that applies is used, and its failure is final. */
const sources: readonly TokenSource[] = [githubTokenSource, ambientTokenFileSource];

/** What is wrong with these options in this environment, as sentences that begin with an option's name. */
export function identityProblems(values: IdentityValues, env: Env): string[] {
  const roles = values['role-to-assume'] ?? [];
  const source = roles.length > 0 ? sourceFor(values, env) : undefined;
  const withToken = source !== undefined;
  const problems: string[] = [];
  if (values['role-external-id'] !== undefined && withToken && roles.length === 1) {
    problems.push('role-external-id: has no place when the only role is assumed with a token; leave it out');
  }
  if (values.audience !== undefined && roles.length > 0 && !withToken) {
    problems.push('audience: there is no OIDC token here that could have it; leave it out');
  }
  const fixed = source?.fixedAudience?.(env);
  if (values.audience !== undefined && fixed !== undefined && values.audience !== fixed) {
    problems.push(`audience: ${quote(values.audience)} cannot be had; tokens of ${source?.name} have ${quote(fixed)}`);
  }
  if (roles.length > 1 && values['role-duration-seconds'] > 3600) {
    problems.push(
      `role-duration-seconds: "${values['role-duration-seconds']}" must be at most 3600 in a chain of roles`,
    );
  }
  return problems;
}

/** What opening a session needs besides the options. */
export interface Surroundings {
  readonly env: Env;
  readonly clock: Clock;
  readonly log: Log;
  /** Hides secrets in the log; resolves when that is in force. */
  readonly mask: (secrets: readonly Secret[]) => Promise<void>;
}

/**
 * Proves who we are. With a role and a token: the token's session, then the chain. Otherwise the default chain, and
 * the roles on top of it; never the default chain once a token was there to be had. The account is checked here,
 * before anything else can be asked. Throws a ConfigurationError, ServiceError or FailureError.
 */
export async function openSession(
  { identity, aws }: { readonly identity: IdentityValues; readonly aws: AwsValues },
  surroundings: Surroundings,
): Promise<AwsSession> {
  const connection = await openConnection(aws, surroundings);
  if (aws['no-sign-request']) return { connection, keys: undefined };
  const roles = roleRequests(identity, surroundings.env);
  const source = roles.length > 0 ? sourceFor(identity, surroundings.env) : undefined;
  const session =
    source && roles[0]
      ? await sessionOfToken(identity, { source, role: roles[0], connection }, surroundings)
      : await sessionOfDefaultChain(identity, connection, surroundings);
  const last = await assumeChain(roles.slice(source ? 1 : 0), session, surroundings.mask);
  return inAllowedAccount(last, identity['allowed-account-ids']);
}

function sourceFor(values: IdentityValues, env: Env): TokenSource | undefined {
  const file = values['web-identity-token-file'];
  return file === undefined ? sources.find((source) => source.applies(env)) : tokenFileSource(file);
}

async function sessionOfToken(
  values: IdentityValues,
  {
    source,
    role,
    connection,
  }: { readonly source: TokenSource; readonly role: RoleRequest; readonly connection: Connection },
  surroundings: Surroundings,
): Promise<AwsSession> {
  surroundings.log.debug(() => `Identity: OIDC token of ${source.name} for the role ${role.arn}`);
  const fixed = source.fixedAudience?.(surroundings.env);
  const audience = values.audience ?? fixed ?? audienceFor(roleNameOf(role.arn).partition);
  const insist = values.audience !== undefined || fixed !== undefined || source.audience === 'chosen';
  const token = freshToken({ source, audience, insist, connection }, surroundings);
  const session = await assumeRoleWithWebIdentity(role, token, connection);
  await maskKeys(session, surroundings.mask);
  return session;
}

/**
 * The role that a pod, or a CI system's own binding, names beside a token file comes before everything but keys in the
 * environment and a profile that was asked for, as in the AWS CLI; it is assumed by us, with our checks and retries.
 */
async function sessionOfDefaultChain(
  values: IdentityValues,
  connection: Connection,
  surroundings: Surroundings,
): Promise<AwsSession> {
  const { env, log } = surroundings;
  const keys = connection.profile === undefined ? keysIn(env) : undefined;
  if (!keys && connection.profile === undefined && ambientTokenFileSource.applies(env)) {
    const role = ambientRole(env);
    return sessionOfToken(values, { source: ambientTokenFileSource, role, connection }, surroundings);
  }
  log.debug(() => `Identity: ${keys ? 'keys of the environment' : 'the default chain of AWS'}`);
  return { connection, keys: keys ?? (await restOfTheChain(connection)) };
}

async function assumeChain(
  roles: readonly RoleRequest[],
  first: AwsSession,
  mask: Surroundings['mask'],
): Promise<AwsSession> {
  let session = first;
  for (const role of roles) {
    session = await assumeRole(role, session);
    await maskKeys(session, mask);
  }
  return session;
}

/** AWS would accept these keys from anybody who reads them in a debug log. */
function maskKeys({ keys }: AwsSession, mask: Surroundings['mask']): Promise<void> {
  return mask([keys?.secretAccessKey, keys?.sessionToken].filter((secret) => secret !== undefined));
}

/** The session policies narrow the last role: an earlier one still has to assume the next. */
function roleRequests(values: IdentityValues, env: Env): RoleRequest[] {
  const arns = values['role-to-assume'] ?? [];
  return arns.map((arn, index) => ({
    arn,
    sessionName: values['role-session-name'] ?? defaultSessionName(env),
    durationSeconds: values['role-duration-seconds'],
    externalId: values['role-external-id'],
    ...(index === arns.length - 1
      ? { policy: values['inline-session-policy'], policyArns: values['managed-session-policies'] }
      : {}),
  }));
}

async function inAllowedAccount(session: AwsSession, allowed: readonly string[] | undefined): Promise<AwsSession> {
  if (!allowed) return session;
  const known = session.account === undefined ? await callerOf(session) : session;
  if (known.account !== undefined && allowed.includes(known.account)) return known;
  throw new ConfigurationError(
    `The session belongs to the account ${known.account}; allowed-account-ids allows ${allowed.join(', ')}. ` +
      'The cluster was not asked',
  );
}
