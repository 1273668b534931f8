import { emrGetClusterSessionCredentials } from './emr-get-cluster-session-credentials.ts';
import type { Operation } from './operation.ts';
import { redshiftGetClusterCredentials } from './redshift-get-cluster-credentials.ts';

/** The only list of what we can do. */
export const operations: readonly Operation[] = [redshiftGetClusterCredentials, emrGetClusterSessionCredentials];

/** Finds `redshift get-cluster-credentials`, with or without the service before it. */
export function findOperation(typed: string): Operation | undefined {
  const words = typed.trim().split(/\s+/).join(' ');
  return operations.find(({ name }) => name === words || name.split(' ')[1] === words);
}
