import { emrGetClusterSessionCredentials } from './emr-get-cluster-session-credentials.ts';
import type { Operation } from './operation.ts';
import { redshiftGetClusterCredentials } from './redshift-get-cluster-credentials.ts';

/**
 * The only list of the operations, the oldest first. Add a new one at the end: if the options of a workflow fit several
 * operations, the first in this list is taken (choose.ts), so a workflow that works today keeps its meaning.
 */
export const operations: readonly Operation[] = [redshiftGetClusterCredentials, emrGetClusterSessionCredentials];

/**
 * The operations of this name: `redshift get-cluster-credentials`, or every `get-cluster-credentials` of any service.
 */
export function operationsNamed(typed: string, list: readonly Operation[] = operations): readonly Operation[] {
  const words = typed.trim().split(/\s+/).join(' ');
  const exact = list.filter(({ name }) => name === words);
  return exact.length > 0 ? exact : list.filter(({ name }) => name.split(' ')[1] === words);
}
