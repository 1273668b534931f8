import { knownRegion } from '../aws/connection.ts';
import { partitionOf, refuseOtherPartition } from '../aws/region.ts';
import type { Env } from '../context.ts';
import { assumePermission, identityPolicy, type Permission } from '../iam/permission.ts';
import { shown } from '../options/names.ts';
import type { Request } from '../request.ts';
import { accountOf, type GeneratedPolicies, KEY_OWNER, placeholderNotes, rolesOf } from './generated.ts';

/**
 * The least policies that the roles of a request need. The last role gets what the operation needs, each role before it
 * the right to assume the next one, and so does the owner of the AWS keys with `role-chaining`. Asks nothing. Throws a ConfigurationError for a role of another partition than the
 * Region's.
 */
export async function identityPolicies(request: Request, env: Env): Promise<GeneratedPolicies> {
  const { identity, surface, call, connection } = request;
  const roles = rolesOf(request, env);
  const region = await knownRegion(request, env);
  if (region !== undefined) for (const role of roles) refuseOtherPartition(role, region);
  const last = roles.at(-1);
  const partition = last?.split(':')[1] ?? partitionOf(region ?? '');
  const place = { partition, region, account: accountOf(request, last) };
  const needs = call.permissions({ place, looksUp: connection.lookUp });
  const owners = [...(identity['role-chaining'] || roles.length === 0 ? [KEY_OWNER] : []), ...roles];
  const documents = owners.map((owner, index) => {
    const next = owners[index + 1];
    return { owner, document: identityPolicy(next === undefined ? needs : [assumePermission(next)]) };
  });
  const sessionPolicies = (['inline-session-policy', 'managed-session-policies'] as const).filter(
    (name) => identity[name] !== undefined,
  );
  return {
    documents,
    notes: [
      ...notesOf(needs),
      ...sessionPolicies.map((name) => `${shown(name, surface)} must allow the same: it narrows the session`),
      ...placeholderNotes([{ owner: '', document: identityPolicy(needs) }]),
    ],
  };
}

function notesOf(permissions: readonly Permission[]): string[] {
  return permissions.flatMap(({ note }) => note ?? []);
}
