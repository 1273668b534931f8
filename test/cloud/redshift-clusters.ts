// https://docs.aws.amazon.com/redshift/latest/APIReference/API_DescribeClusters.html
import { authenticate, authorize } from './access.ts';
import type { Call } from './call.ts';
import { domainOf, type Place, placeOf, redshiftClustersIn } from './clusters.ts';
import type { RedshiftCluster } from './contract.ts';
import { fault, isFault, type Outcome } from './reply.ts';
import { toQueryReply } from './wire-query.ts';
import type { World } from './world.ts';

export function describeClusters(call: Call, _mode: string, world: World): Outcome {
  const principal = world.strict ? authenticate(call, world.keys) : undefined;
  if (principal && isFault(principal)) return principal;
  const place = placeOf(call, principal);
  const { ClusterIdentifier: wanted, MaxRecords = '100' } = call.params;
  const resource = `arn:${place.partition}:redshift:${place.region}:${place.account}:cluster:${wanted || '*'}`;
  const denied = principal && authorize(call, principal, resource);
  if (denied) return denied;
  const most = Number(MaxRecords);
  if (!(Number.isInteger(most) && most >= 20 && most <= 100)) {
    return fault(400, 'InvalidParameterValue', 'The parameter MaxRecords must be between 20 and 100.');
  }
  const all = redshiftClustersIn(place.account, world);
  // Without checks, every cluster exists.
  const found = wanted ? all.filter(({ id }) => id === wanted || !world.strict).slice(0, 1) : all;
  if (wanted && found.length === 0) return fault(404, 'ClusterNotFound', `Cluster ${wanted} not found.`);
  const clusters = found.map((cluster) => describe({ ...cluster, id: String(wanted || cluster.id) }, place));
  return toQueryReply('redshift', 'DescribeClusters', { Clusters: { Cluster: clusters } });
}

function describe(cluster: Required<RedshiftCluster>, place: Place): Readonly<Record<string, unknown>> {
  const { id, database, status, publiclyAccessible } = cluster;
  const host = cluster.host || `${id}.abc123xyz789.${place.region}.redshift.${domainOf(place)}`;
  return {
    ClusterIdentifier: id,
    NodeType: 'ra3.xlplus',
    ClusterStatus: status,
    ClusterAvailabilityStatus: AVAILABILITY[status] ?? 'Unavailable',
    MasterUsername: 'awsuser',
    DBName: database,
    // A cluster has an endpoint from the moment that it has been made.
    Endpoint: status === 'creating' ? undefined : { Address: host, Port: cluster.port },
    ClusterCreateTime: '2025-03-04T05:06:07.890Z',
    AutomatedSnapshotRetentionPeriod: 1,
    VpcSecurityGroups: { VpcSecurityGroup: { VpcSecurityGroupId: 'sg-0123456789abcdef0', Status: 'active' } },
    ClusterParameterGroups: {
      ClusterParameterGroup: { ParameterGroupName: 'default.redshift-2.0', ParameterApplyStatus: 'in-sync' },
    },
    ClusterSubnetGroupName: 'default',
    VpcId: 'vpc-0123456789abcdef0',
    AvailabilityZone: `${place.region}a`,
    PreferredMaintenanceWindow: 'sat:03:00-sat:03:30',
    PendingModifiedValues: {},
    ClusterVersion: '1.0',
    AllowVersionUpgrade: true,
    NumberOfNodes: 2,
    PubliclyAccessible: publiclyAccessible,
    Encrypted: true,
    ClusterNamespaceArn: `arn:${place.partition}:redshift:${place.region}:${place.account}:namespace:01234567-89ab-cdef-0123-456789abcdef`,
    MultiAZ: 'Disabled',
  };
}

const AVAILABILITY: Readonly<Record<string, string>> = {
  available: 'Available',
  'available, prep-for-resize': 'Available',
  'available, resize-cleanup': 'Available',
  modifying: 'Modifying',
  resizing: 'Modifying',
  rebooting: 'Maintenance',
  'hardware-failure': 'Failed',
};
