import type { ClusterFacts } from '../connect/target.ts';
import { ServiceError } from '../errors.ts';
import { type Surface, shown } from '../options/names.ts';

/** The permission that a description needs: the action, and the resource as an ARN. */
export interface Permission {
  readonly action: string;
  readonly resource: string;
}

/**
 * Adds what to do to a refusal for want of a permission. A login works without the description, so the user can also
 * give the endpoint.
 */
export async function describing(
  description: Promise<ClusterFacts>,
  { action, resource }: Permission,
  surface: Surface,
): Promise<ClusterFacts> {
  return description.catch((error: unknown) => {
    if (!(error instanceof ServiceError) || !/^(?:AccessDenied|UnauthorizedOperation)/.test(error.code)) throw error;
    const { code, reason, details } = error;
    const [, name = ''] = action.split(':');
    const cure =
      `The role needs ${action} on ${resource}, to find the endpoint of the cluster. Add it to the role's policy, or ` +
      `give ${shown('endpoint', surface)}, or ${shown('host', surface)} with the host name`;
    // A message has a maximum length, and the cause has the whole reason.
    const why = reason.replace(/ because no [\w-]+ policy allows the \S+ action|\.$/g, '');
    throw new ServiceError(name, { code, message: `${why}. ${cure}`, details }, { cause: error });
  });
}
