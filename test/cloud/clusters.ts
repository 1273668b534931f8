import type { Call } from './call.ts';
import type { EmrCluster, RedshiftCluster, RedshiftWorkgroup, SecurityConfiguration } from './contract.ts';
import type { Principal } from './keys.ts';
import { ACCOUNT, DATA_ACCOUNT, type World } from './world.ts';

const SECURITY_CONFIGURATION: SecurityConfiguration = {
  name: 'runtime-roles',
  inTransitEncryption: true,
  applicationScopedIamRole: true,
};
const REDSHIFT = ['analytics', `${DATA_ACCOUNT}:warehouse`];
const EMR = ['j-2AXXXXXXGAPLF', `${DATA_ACCOUNT}:j-3DATAXXXXXXX`];
const WORKGROUPS = ['analytics'];

/** The account and Region that a call is for. */
export interface Place {
  readonly partition: string;
  readonly account: string;
  readonly region: string;
}

export function placeOf(call: Call, principal: Principal | undefined): Place {
  const { partition, account } = principal ?? { partition: 'aws', account: ACCOUNT };
  return { partition, account, region: call.authorization?.region ?? 'us-east-1' };
}

export function redshiftClustersIn(account: string, { options }: World): Required<RedshiftCluster>[] {
  return inAccount((options.redshiftClusters ?? REDSHIFT).map(asObject), account).map((cluster) => ({
    host: '',
    port: 5439,
    database: 'dev',
    status: 'available',
    publiclyAccessible: true,
    ...cluster,
  }));
}

export function emrClustersIn(account: string, { options }: World): Required<EmrCluster>[] {
  return inAccount((options.emrClusters ?? EMR).map(asObject), account).map((cluster) => ({
    host: '',
    releaseLabel: 'emr-7.9.0',
    state: 'WAITING',
    securityConfiguration: SECURITY_CONFIGURATION,
    ...cluster,
  }));
}

export function redshiftWorkgroups({ options }: World): Required<RedshiftWorkgroup>[] {
  return (options.redshiftWorkgroups ?? WORKGROUPS).map((one) => ({
    host: '',
    port: 5439,
    status: 'AVAILABLE',
    publiclyAccessible: true,
    ...(typeof one === 'string' ? { name: one } : one),
  }));
}

/** The suffix of the names of hosts that AWS gives. */
export function domainOf({ partition }: Place): string {
  return partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
}

function asObject<Cluster extends { readonly id: string }>(one: string | Cluster): Cluster | { readonly id: string } {
  return typeof one === 'string' ? { id: one } : one;
}

/** The clusters of an account, without the account in their names. One without an account is in the first account. */
function inAccount<Cluster extends { readonly id: string }>(clusters: readonly Cluster[], account: string): Cluster[] {
  return clusters.flatMap((cluster) => {
    const [, owner = ACCOUNT, id = cluster.id] = /^(\d{12}):(.*)$/s.exec(cluster.id) ?? [];
    return owner === account ? [{ ...cluster, id }] : [];
  });
}
