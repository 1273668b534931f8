// https://docs.aws.amazon.com/redshift/latest/APIReference/API_DescribeClusters.html
import { type AwsSession, clientSettings } from '../aws/client.ts';
import { exactPath } from '../aws/exact-path.ts';
import { partitionOf } from '../aws/region.ts';
import type { ClusterFacts } from '../connect/target.ts';
import { ConfigurationError } from '../errors.ts';
import { shown } from '../options/names.ts';
import { describing } from './describe.ts';
import { redshift } from './services.ts';

/**
 * Asks AWS where the cluster is, and how it is. Rejects with a ServiceError when AWS refuses, and with a
 * ConfigurationError for a cluster that has no endpoint yet.
 */
export function describeRedshiftCluster(
  identifier: string,
  { connection, keys, account }: AwsSession,
): Promise<ClusterFacts> {
  const { region, surface } = connection;
  const resource = `arn:${partitionOf(region)}:redshift:${region}:${account ?? '*'}:cluster:${identifier}`;
  return describing(ask(), { action: 'redshift:DescribeClusters', resource }, surface);

  async function ask(): Promise<ClusterFacts> {
    const { RedshiftClient, DescribeClustersCommand } = await import('@aws-sdk/client-redshift');
    const client = new RedshiftClient(clientSettings(redshift, connection, keys));
    client.middlewareStack.use(exactPath(connection.endpoint(redshift)));
    const { Clusters } = await connection.retryPolicy.retry('DescribeClusters', (abortSignal) =>
      client.send(new DescribeClustersCommand({ ClusterIdentifier: identifier }), { abortSignal }),
    );
    const cluster = Clusters?.find((each) => each.ClusterIdentifier === identifier);
    const { Address: host, Port: port } = cluster?.Endpoint ?? {};
    const status = cluster?.ClusterStatus;
    if (!host) {
      throw new ConfigurationError(
        `DescribeClusters: the cluster ${identifier} has no endpoint${status ? `: it is ${status}` : ''}. Wait until it ` +
          `is available, or give ${shown('host', surface)}`,
      );
    }
    return { host, port, database: cluster?.DBName, status, publiclyAccessible: cluster?.PubliclyAccessible };
  }
}
