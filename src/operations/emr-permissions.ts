// https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticmapreduce.html
import { arnIn, type Permission, type Place } from '../iam/permission.ts';
import { literal } from '../iam/policy.ts';

/** What the description of a cluster needs. IAM knows no ARN of a security configuration. */
export function emrDescription(id: string, place: Place): readonly Permission[] {
  const resources = [arnIn(place, 'elasticmapreduce', `cluster/${literal(id)}`)];
  return [
    { sid: 'Endpoint', action: 'elasticmapreduce:DescribeCluster', resources },
    {
      sid: 'EndpointTls',
      action: 'elasticmapreduce:DescribeSecurityConfiguration',
      resources: ['*'],
      note:
        'elasticmapreduce:DescribeSecurityConfiguration is allowed on *, because security configurations have no ARN. It ' +
        'says whether Livy has TLS; without it, https is used from release 7.4 on',
    },
  ];
}
