import { authenticate, authorize } from './access.ts';
import type { Call } from './call.ts';
import { createPassword } from './passwords.ts';
import { RECORDED } from './recorded.ts';
import { userOfIdentity } from './redshift.ts';
import { type Fault, isFault, type Outcome, toJson } from './reply.ts';
import { JSON_1_1 } from './wire-json.ts';
import type { World } from './world.ts';

/** Redshift Serverless. */
export async function getCredentials(call: Call, _mode: string, world: World): Promise<Outcome> {
  const principal = world.strict ? authenticate(call, world.keys) : undefined;
  if (principal && isFault(principal)) return principal;
  const refusal = principal && authorize(call, principal, '*');
  if (refusal) return refusal;
  const expiresAt = expiry(world);
  const user = userOfIdentity(principal);
  const password = world.strict ? createPassword() : RECORDED.redshiftPassword;
  const own = await world.options.onRedshiftLogin?.({ user, password, expiresAt, autoCreate: true, groups: [] });
  const expiration = expiresAt.getTime() / 1000;
  const dbPassword = typeof own === 'string' ? own : password;
  return toJson({ dbUser: user, dbPassword, expiration, nextRefreshTime: expiration - 3600 }, JSON_1_1);
}

/** EMR on EKS. */
export function getManagedEndpointSessionCredentials(call: Call, _mode: string, world: World): Outcome {
  const refusal = refuse(call, world);
  if (refusal) return refusal;
  const credentials = { token: world.strict ? createPassword() : RECORDED.endpointToken };
  return toJson({ id: '0abc123', credentials, expiresAt: expiry(world).toISOString() });
}

function refuse(call: Call, { strict, keys }: World): Fault | undefined {
  if (!strict) return undefined;
  const principal = authenticate(call, keys);
  return isFault(principal) ? principal : authorize(call, principal, '*');
}

function expiry({ strict }: World): Date {
  return strict ? new Date(Date.now() + 3_600_000) : RECORDED.expiresAt;
}
