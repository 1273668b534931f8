import { type ClusterFacts, CONTROL, isHost } from '../connect/target.ts';
import { FailureError, ServiceError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { type Surface, shown } from '../options/names.ts';

/** The permission that a description needs: the action, and the resource as an ARN. */
export interface Permission {
  readonly action: string;
  readonly resource: string;
}

/**
 * Adds what to do to a refusal for want of a permission. A login works without the description, so the user can also
 * give the endpoint. Rejects with a FailureError for an answer that the clients could misread.
 */
export async function describing(
  description: Promise<ClusterFacts>,
  { action, resource }: Permission,
  surface: Surface,
): Promise<ClusterFacts> {
  const [, name = ''] = action.split(':');
  const facts = await description.catch((error: unknown) => {
    if (!(error instanceof ServiceError) || !/^(?:AccessDenied|UnauthorizedOperation)/.test(error.code)) throw error;
    const { code, reason, details } = error;
    const cure =
      `The role needs ${action} on ${resource}, to find the endpoint of the cluster. Add it to the role's policy, or ` +
      `give ${shown('endpoint', surface)}, or ${shown('host', surface)} with the host name`;
    throw new ServiceError(name, { code, message: `${reason.replace(/\.$/, '')}. ${cure}`, details }, { cause: error });
  });
  const problem = problemWith(facts);
  if (problem === undefined) return facts;
  throw new FailureError(`${name} returned ${problem}. It is not used. Give ${shown('endpoint', surface)}`);
}

/** What is wrong with an answer. Its parts become lines of files, URLs and variables of clients. */
function problemWith({ host = '', port = 1, database = '' }: ClusterFacts): string | undefined {
  if (!isHost(host)) return `the host ${quote(host)}, which is no host name`;
  if (!Number.isInteger(port) || port < 1 || port > 65535) return `the port ${port}`;
  if (CONTROL.test(database)) return `the database ${quote(database)}, which has control characters`;
  return undefined;
}
