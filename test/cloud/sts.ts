import { authenticate, authorize } from './access.ts';
import type { Call } from './call.ts';
import type { Role } from './contract.ts';
import type { Policy } from './iam-policy.ts';
import { type Key, type Principal, randomId } from './keys.ts';
import { type Fault, fault, isFault, type Outcome } from './reply.ts';
import { readSessionRequest } from './session-request.ts';
import { checkToken, isTrusted, parseRoleArn } from './trust.ts';
import { toQueryReply } from './wire-query.ts';
import type { World } from './world.ts';

export function assumeRoleWithWebIdentity(call: Call, _mode: string, world: World): Outcome {
  if (call.headers['authorization'] !== undefined) {
    return fault(400, 'ValidationError', 'AssumeRoleWithWebIdentity takes no signature');
  }
  const request = readSessionRequest(call);
  if (isFault(request)) return request;
  const identity = checkToken(String(call.params['WebIdentityToken'] ?? ''), request.roleArn, world);
  if (isFault(identity)) return identity;
  const role = world.roles.find(({ arn }) => arn === request.roleArn);
  if (!role) return fault(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  const session = startSession(role, request, world);
  if (isFault(session)) return session;
  const [prefix] = role.arn.split(':role/');
  return toQueryReply('sts', 'AssumeRoleWithWebIdentity', {
    ...describeSession(session),
    SubjectFromWebIdentityToken: identity.subject,
    Provider: `${prefix}:oidc-provider/${identity.issuer.replace(/^https?:\/\//, '')}`,
    Audience: identity.audience,
  });
}

export function assumeRole(call: Call, _mode: string, world: World): Outcome {
  const principal = authenticate(call, world.keys);
  if (isFault(principal)) return principal;
  const request = readSessionRequest(call);
  if (isFault(request)) return request;
  const role = world.roles.find(({ arn }) => arn === request.roleArn);
  if (!role || !isTrusted(role, principal, call.params['ExternalId'])) {
    const message = `User: ${principal.arn} is not authorized to perform: sts:AssumeRole on resource: ${request.roleArn}`;
    return fault(403, 'AccessDenied', message);
  }
  const denied = needsOwnPolicy(role, principal) ? authorize(call, principal, role.arn) : undefined;
  if (denied) return denied;
  if (principal.roleArn !== undefined && (request.seconds ?? 0) > 3600) {
    const message = 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining';
    return fault(400, 'ValidationError', message);
  }
  const session = startSession(role, request, world);
  return isFault(session) ? session : toQueryReply('sts', 'AssumeRole', describeSession(session));
}

export function getCallerIdentity(call: Call, _mode: string, world: World): Outcome {
  const principal = authenticate(call, world.keys);
  if (isFault(principal)) return principal;
  const { arn, userId, account } = principal;
  return toQueryReply('sts', 'GetCallerIdentity', { Arn: arn, UserId: userId, Account: account });
}

/**
 * Whether the policy of the caller must allow the call too: always across accounts, and where the trust policy only names
 * the account. Callers whose permissions are a list are not asked.
 */
function needsOwnPolicy(role: Role, principal: Principal): boolean {
  if (!principal.policies) return false;
  const named = [role.trustPolicy?.Statement ?? []].flat().flatMap(({ Principal: one }) => [one?.['AWS'] ?? []].flat());
  const isSameAccount = parseRoleArn(role.arn)?.account === principal.account;
  return !isSameAccount || !named.some((name) => name === principal.roleArn || name === principal.arn);
}

interface SessionOptions {
  readonly sessionName: string;
  readonly seconds: number | undefined;
  readonly policy: Policy | undefined;
}

/** A new session of a role, with its own keys. */
function startSession(
  role: Role,
  { sessionName, seconds, policy }: SessionOptions,
  { keys }: Pick<World, 'keys'>,
): Key | Fault {
  const longest = role.maxSessionSeconds ?? 3600;
  if (seconds !== undefined && seconds > longest) {
    const message = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.';
    return fault(400, 'ValidationError', message);
  }
  const expiresAt = new Date(Date.now() + (seconds ?? Math.min(3600, longest)) * 1000);
  return keys.issueSession(sessionPrincipal(role, { sessionName, policy }), expiresAt);
}

function sessionPrincipal(
  role: Role,
  { sessionName, policy }: Pick<SessionOptions, 'sessionName' | 'policy'>,
): Principal {
  const { partition, account, name } = parseRoleArn(role.arn) ?? { partition: 'aws', account: '', name: role.arn };
  return {
    arn: `arn:${partition}:sts::${account}:assumed-role/${name}/${sessionName}`,
    userId: `${randomId('AROA')}:${sessionName}`,
    account,
    partition,
    allow: role.allow,
    policies: role.policies && { ...role.policies, ...(policy ? { session: policy } : {}) },
    roleArn: role.arn,
  };
}

function describeSession({ accessKeyId, secretAccessKey, sessionToken, expiresAt, principal }: Key) {
  return {
    Credentials: {
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      SessionToken: sessionToken,
      Expiration: expiresAt?.toISOString().replace(/\.\d+Z$/, 'Z'),
    },
    AssumedRoleUser: { AssumedRoleId: principal.userId, Arn: principal.arn },
  };
}
