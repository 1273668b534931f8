import { emrContainersGetManagedEndpointSessionCredentials } from './emr-containers-get-managed-endpoint-session-credentials.ts';
import { emrGetClusterSessionCredentials } from './emr-get-cluster-session-credentials.ts';
import { emrGetSessionEndpoint } from './emr-get-session-endpoint.ts';
import { emrServerlessGetSessionEndpoint } from './emr-serverless-get-session-endpoint.ts';
import type { Operation } from './operation.ts';
import { redshiftGetClusterCredentials } from './redshift-get-cluster-credentials.ts';
import { redshiftGetClusterCredentialsWithIam } from './redshift-get-cluster-credentials-with-iam.ts';
import { redshiftGetIdentityCenterAuthToken } from './redshift-get-identity-center-auth-token.ts';
import { redshiftServerlessGetCredentials } from './redshift-serverless-get-credentials.ts';
import { redshiftServerlessGetIdentityCenterAuthToken } from './redshift-serverless-get-identity-center-auth-token.ts';

/**
 * The only list of the operations, the oldest first. Add a new one at the end: if the options of a workflow fit several
 * operations, the first in this list is taken (choose.ts), so a workflow that works today keeps its meaning.
 */
export const operations: readonly Operation[] = [
  redshiftGetClusterCredentials,
  emrGetClusterSessionCredentials,
  redshiftGetClusterCredentialsWithIam,
  redshiftServerlessGetCredentials,
  redshiftGetIdentityCenterAuthToken,
  redshiftServerlessGetIdentityCenterAuthToken,
  emrGetSessionEndpoint,
  emrServerlessGetSessionEndpoint,
  emrContainersGetManagedEndpointSessionCredentials,
];

/**
 * The operations of this name: `redshift get-cluster-credentials`, or every `get-cluster-credentials` of any service.
 */
export function operationsNamed(typed: string, list: readonly Operation[] = operations): readonly Operation[] {
  const words = typed.trim().split(/\s+/).join(' ');
  const exact = list.filter(({ name }) => name === words);
  return exact.length > 0 ? exact : list.filter(({ name }) => name.split(' ')[1] === words);
}
