// https://docs.aws.amazon.com/redshift/latest/APIReference/API_DescribeClusters.html
import type { DescribeClustersCommandInput, DescribeClustersCommandOutput } from '@aws-sdk/client-redshift';
import { call } from '../aws/call.ts';
import type { AwsSession } from '../aws/client.ts';
import type { ClusterFacts } from '../connect/target.ts';
import { ConfigurationError } from '../errors.ts';
import { shown } from '../options/names.ts';
import { describing } from './describe.ts';
import { redshiftDescription } from './redshift-permissions.ts';
import { redshift } from './services.ts';

/**
 * Asks AWS where the cluster is, and how it is. Rejects with a ServiceError when AWS refuses, and with a
 * ConfigurationError for a cluster that has no endpoint yet.
 */
export function describeRedshiftCluster(identifier: string, session: AwsSession): Promise<ClusterFacts> {
  const { connection } = session;
  return describing(ask(), (place) => redshiftDescription(identifier, place), session);

  async function ask(): Promise<ClusterFacts> {
    const { DescribeClusters$: operation } = await import('@aws-sdk/client-redshift');
    const input = { ClusterIdentifier: identifier };
    const { output } = await connection.retryPolicy.retry('DescribeClusters', (abortSignal) =>
      call<DescribeClustersCommandInput, DescribeClustersCommandOutput>(
        { service: redshift, operation, input },
        session,
        abortSignal,
      ),
    );
    const cluster = output.Clusters?.find((each) => each.ClusterIdentifier === identifier);
    const { Address: host, Port: port } = cluster?.Endpoint ?? {};
    const status = cluster?.ClusterStatus;
    if (!host) {
      throw new ConfigurationError(
        `DescribeClusters: the cluster ${identifier} has no endpoint${status ? `: it is ${status}` : ''}. Wait until it ` +
          `is available, or give ${shown('host', connection.surface)}`,
      );
    }
    return { host, port, database: cluster?.DBName, status, publiclyAccessible: cluster?.PubliclyAccessible };
  }
}
