// https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_GetWorkgroup.html
import { authenticate, authorize } from './access.ts';
import type { Call } from './call.ts';
import { domainOf, placeOf, redshiftWorkgroups } from './clusters.ts';
import { fault, isFault, type Outcome, toJson } from './reply.ts';
import { WORKGROUP_ID } from './sibling-resources.ts';
import { JSON_1_1 } from './wire-json.ts';
import type { World } from './world.ts';

const ID = WORKGROUP_ID;

export function getWorkgroup(call: Call, _mode: string, world: World): Outcome {
  const principal = world.strict ? authenticate(call, world.keys) : undefined;
  if (principal && isFault(principal)) return principal;
  const place = placeOf(call, principal);
  const name = String(call.params['workgroupName'] ?? '');
  const arn = `arn:${place.partition}:redshift-serverless:${place.region}:${place.account}:workgroup/${ID}`;
  const denied = principal && authorize(call, principal, arn);
  if (denied) return denied;
  const found = redshiftWorkgroups(world).find((one) => one.name === name || !world.strict);
  if (!found) return fault(400, 'ResourceNotFoundException', `Workgroup ${name} not found.`);
  const usual = `${name}.${place.account}.${place.region}.redshift-serverless.${domainOf(place)}`;
  const workgroup = {
    workgroupName: name,
    workgroupId: ID,
    workgroupArn: arn,
    namespaceName: 'default',
    baseCapacity: 128,
    enhancedVpcRouting: false,
    endpoint: { address: found.host || usual, port: found.port },
    port: found.port,
    publiclyAccessible: found.publiclyAccessible,
    status: found.status,
    securityGroupIds: ['sg-0123456789abcdef0'],
    subnetIds: ['subnet-0123456789abcdef0'],
    creationDate: '2025-03-04T05:06:07.890Z',
  };
  return toJson({ workgroup }, JSON_1_1);
}
