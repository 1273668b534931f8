import type { AwsSession } from '../aws/client.ts';
import { partitionOf } from '../aws/region.ts';
import type { ClusterFacts } from '../connect/target.ts';
import { explainDenial } from '../iam/explain.ts';
import type { Permission, Place } from '../iam/permission.ts';
import { shown } from '../options/names.ts';

/**
 * Adds what to do to a refusal for want of a permission. A login works without the description, so the user can also
 * give the endpoint.
 */
export async function describing(
  description: Promise<ClusterFacts>,
  permissionsIn: (place: Place) => readonly Permission[],
  { connection: { region, surface }, account, principal }: AwsSession,
): Promise<ClusterFacts> {
  return description.catch((error: unknown) => {
    const permissions = permissionsIn({ partition: partitionOf(region), region, account });
    const instead =
      `It is for the endpoint of the cluster. You can also give ${shown('endpoint', surface)}, or ` +
      `${shown('host', surface)} with the host name`;
    throw explainDenial(error, { permissions, principal, surface, instead });
  });
}
