// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
import type { Call } from './call.ts';
import type { Place } from './clusters.ts';

/** The id of every workgroup of this cloud. It is in the ARN in place of the name. */
export const WORKGROUP_ID = '11111111-2222-4333-8444-555555555555';

/** The ARNs of the resources that a call of one of the later operations needs. */
export function siblingResources(
  { service, operation, params }: Call,
  { partition, region, account }: Place,
): string[] {
  const arn = (name: string, resource: string) => `arn:${partition}:${name}:${region}:${account}:${resource}`;
  const last = (name: string) => String(params[name]).split('/').at(-1);
  switch (`${service}:${operation}`) {
    case 'redshift:GetIdentityCenterAuthToken':
      return [params['ClusterIds'] ?? []].flat().map((id) => arn('redshift', `cluster:${id}`));
    case 'emr:GetSessionEndpoint':
      return [arn('elasticmapreduce', `cluster/${params['ClusterId']}/session/${params['SessionId']}`)];
    case 'emr-serverless:GetSessionEndpoint':
      return [arn('emr-serverless', `/applications/${params['applicationId']}/sessions/${params['sessionId']}`)];
    case 'emr-containers:GetManagedEndpointSessionCredentials': {
      const path = `/virtualclusters/${last('virtualClusterIdentifier')}/endpoints/${last('endpointIdentifier')}`;
      return [arn('emr-containers', path)];
    }
    default:
      return [arn('redshift-serverless', `workgroup/${WORKGROUP_ID}`)];
  }
}
