import type { AwsSession } from '../aws/client.ts';
import { openConnection } from '../aws/connection.ts';
import { refuseOtherPartition } from '../aws/region.ts';
import { type CiId, detectCi } from '../ci/detect.ts';
import type { Env } from '../context.ts';
import { ConfigurationError } from '../errors.ts';
import { quote } from '../log-text.ts';
import type { Surface } from '../options/names.ts';
import { audienceFor, callerOf } from './assume-role.ts';
import { sessionOfDefaultChain } from './default-chain.ts';
import { freshToken } from './fresh-token.ts';
import { type IdentityValues, roleChainingProblems } from './options.ts';
import { roleRequests } from './role-requests.ts';
import { assumeChain, sessionOfToken } from './session.ts';
import { azurePipelinesTokenSource } from './sources/azure-pipelines.ts';
import { bitbucketTokenSource } from './sources/bitbucket.ts';
import { buildkiteTokenSource } from './sources/buildkite.ts';
import { circleciTokenSource } from './sources/circleci.ts';
import { githubTokenSource } from './sources/github.ts';
import { gitlabTokenSource } from './sources/gitlab.ts';
import { googleCloudBuildTokenSource } from './sources/google-cloud-build.ts';
import { semaphoreTokenSource } from './sources/semaphore.ts';
import { tokenEnvSource } from './sources/token-env.ts';
import { ambientTokenFileSource, tokenFileSource } from './sources/token-file.ts';
import type { TokenSource } from './sources/token-source.ts';
import type { IdentityContext, SessionRequest } from './surroundings.ts';

/** By CI system. Which one this is, is found out once, in ci/detect.ts; its failure is final. */
const sources: Readonly<Partial<Record<CiId, TokenSource>>> = {
  github: githubTokenSource,
  forgejo: { ...githubTokenSource, name: 'Forgejo Actions' },
  gitea: githubTokenSource,
  act: githubTokenSource,
  gitlab: gitlabTokenSource,
  'azure-pipelines': azurePipelinesTokenSource,
  buildkite: buildkiteTokenSource,
  circleci: circleciTokenSource,
  bitbucket: bitbucketTokenSource,
  semaphore: semaphoreTokenSource,
  'google-cloud-build': googleCloudBuildTokenSource,
};

/** Where we run. */
export interface TokenLocation {
  readonly env: Env;
  /** The CI system, where the user has named it. */
  readonly ci?: CiId | undefined;
  /** Where the options were written. */
  readonly surface?: Surface;
}

/** What is wrong with these options in this environment, as sentences that begin with an option's name. */
export function identityProblems(values: IdentityValues, location: TokenLocation): string[] {
  const roles = values['role-to-assume'] ?? [];
  const source = roles.length > 0 ? sourceFor(values, location) : undefined;
  const withToken = source !== undefined;
  const problems: string[] = roleChainingProblems(values, location.surface);
  if (values['role-external-id'] !== undefined && withToken && roles.length === 1) {
    problems.push('role-external-id: has no place when the only role is assumed with a token; leave it out');
  }
  if (values.audience !== undefined && roles.length > 0 && !withToken && !values['role-chaining']) {
    problems.push('audience: there is no OIDC token here that could have it; leave it out');
  }
  const fixed = source?.fixedAudience?.(location.env);
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

/**
 * Proves who we are. With a role and a token: the token's session, then the chain. Otherwise the default chain, and
 * the roles on top of it; never the default chain once a token was there to be had. The account is checked here,
 * before anything else can be asked. Throws a ConfigurationError, ServiceError or FailureError.
 */
export async function openSession(
  { identity, aws, ci, surface }: SessionRequest,
  context: IdentityContext,
): Promise<AwsSession> {
  const connection = await openConnection({ aws, surface }, context);
  if (aws['no-sign-request']) return { connection, keys: undefined };
  const roles = roleRequests(identity, context.env);
  for (const { arn } of roles) refuseOtherPartition(arn, connection.region);
  const source = roles.length > 0 ? sourceFor(identity, { env: context.env, ci }) : undefined;
  const session =
    source && roles[0]
      ? await sessionOfToken(identity, { source, role: roles[0], connection }, context)
      : await sessionOfDefaultChain(identity, connection, context);
  const last = await assumeChain(roles.slice(source ? 1 : 0), session, context.mask);
  return inAllowedAccount(last, identity['allowed-account-ids']);
}

function sourceFor(values: IdentityValues, { env, ci }: TokenLocation): TokenSource | undefined {
  if (values['role-chaining']) return undefined;
  const { 'web-identity-token-file': file, 'web-identity-token-env': variable } = values;
  if (file !== undefined) return tokenFileSource(file);
  if (variable !== undefined) return tokenEnvSource(variable);
  const id = ci ?? detectCi(env)?.id;
  const source = id && sources[id];
  // A system that the user has named is taken at the word.
  const own = ci !== undefined || source?.applies(env) ? source : undefined;
  return own ?? (ambientTokenFileSource.applies(env) ? ambientTokenFileSource : undefined);
}

/**
 * Fetches the token that this job would prove itself with, and tells what it says, where no role is named that it could
 * be exchanged for. Returns whether there is one.
 */
export async function inspectToken(
  { identity, aws, ci, surface }: SessionRequest,
  context: IdentityContext,
): Promise<boolean> {
  const source = sourceFor(identity, { env: context.env, ci });
  // The default chain has a role for this one, and tells of the token itself.
  if (!source || source === ambientTokenFileSource) return false;
  const connection = await openConnection({ aws, surface }, context);
  const audience = identity.audience ?? source.fixedAudience?.(context.env) ?? audienceFor('aws');
  await freshToken({ source, audience, insist: false, connection }, context)();
  return true;
}

/** The session with its account and ARN, which AWS is asked for where nobody has told them yet. */
export async function knownCaller(session: AwsSession): Promise<AwsSession> {
  return session.account === undefined && session.keys ? callerOf(session) : session;
}

async function inAllowedAccount(session: AwsSession, allowed: readonly string[] | undefined): Promise<AwsSession> {
  if (!allowed) return session;
  const known = await knownCaller(session);
  if (known.account !== undefined && allowed.includes(known.account)) return known;
  throw new ConfigurationError(
    `The session belongs to the account ${known.account}; allowed-account-ids allows ${allowed.join(', ')}. ` +
      'The cluster was not asked',
  );
}
