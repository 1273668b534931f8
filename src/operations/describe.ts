import type { AwsSession } from '../aws/client.ts';
import { partitionOf } from '../aws/region.ts';
import { type ClusterFacts, CONTROL, isHost } from '../connect/target.ts';
import { FailureError } from '../errors.ts';
import { explainDenial } from '../iam/explain.ts';
import type { Permission, Place } from '../iam/permission.ts';
import { quote } from '../log-text.ts';
import { shown } from '../options/names.ts';

/**
 * Adds what to do to a refusal for want of a permission. A login works without the description, so the user can also
 * give the endpoint. Rejects with a FailureError for an answer that the clients could misread.
 */
export async function describing(
  description: Promise<ClusterFacts>,
  permissionsIn: (place: Place) => readonly Permission[],
  { connection: { region, surface }, account, principal }: AwsSession,
): Promise<ClusterFacts> {
  const permissions = permissionsIn({ partition: partitionOf(region), region, account });
  const facts = await description.catch((error: unknown) => {
    const instead =
      `It is for the endpoint of the cluster. You can also give ${shown('endpoint', surface)}, or ` +
      `${shown('host', surface)} with the host name`;
    throw explainDenial(error, { permissions, principal, surface, instead });
  });
  const problem = problemWith(facts);
  if (problem === undefined) return facts;
  const [, name = ''] = permissions[0]?.action.split(':') ?? [];
  throw new FailureError(`${name} returned ${problem}. It is not used. Give ${shown('endpoint', surface)}`);
}

/** What is wrong with an answer. Its parts become lines of files, URLs and variables of clients. */
function problemWith({ host = '', port = 1, database = '' }: ClusterFacts): string | undefined {
  if (!isHost(host)) return `the host ${quote(host)}, which is no host name`;
  if (!Number.isInteger(port) || port < 1 || port > 65535) return `the port ${port}`;
  if (CONTROL.test(database)) return `the database ${quote(database)}, which has control characters`;
  return undefined;
}
