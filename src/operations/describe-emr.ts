// https://docs.aws.amazon.com/emr/latest/APIReference/API_DescribeCluster.html
import type {
  DescribeClusterCommandInput,
  DescribeClusterCommandOutput,
  DescribeSecurityConfigurationCommandInput,
  DescribeSecurityConfigurationCommandOutput,
} from '@aws-sdk/client-emr';
import { call } from '../aws/call.ts';
import type { AwsSession } from '../aws/client.ts';
import { type ClusterFacts, defaultPorts } from '../connect/target.ts';
import { ConfigurationError, ServiceError } from '../errors.ts';
import { jsonObjectIn } from '../json-object.ts';
import { shown } from '../options/names.ts';
import { describing } from './describe.ts';
import { emrDescription } from './emr-permissions.ts';
import { emr } from './services.ts';

/** From this release on, Livy has TLS on a cluster whose data is encrypted in transit. */
const LIVY_WITH_TLS = [7, 4] as const;

/**
 * Asks AWS for the primary node of the cluster, and whether Livy there has TLS. Rejects with a ServiceError when AWS
 * refuses, and with a ConfigurationError for a cluster without a primary node.
 */
export function describeEmrCluster(id: string, session: AwsSession): Promise<ClusterFacts> {
  const { connection } = session;
  return describing(ask(), (place) => emrDescription(id, place), session);

  async function ask(): Promise<ClusterFacts> {
    const { DescribeCluster$, DescribeSecurityConfiguration$ } = await import('@aws-sdk/client-emr');
    const { output } = await connection.retryPolicy.retry('DescribeCluster', (abortSignal) =>
      call<DescribeClusterCommandInput, DescribeClusterCommandOutput>(
        { service: emr, operation: DescribeCluster$, input: { ClusterId: id } },
        session,
        abortSignal,
      ),
    );
    const { Cluster } = output;
    const status = Cluster?.Status?.State;
    if (!Cluster?.MasterPublicDnsName) {
      throw new ConfigurationError(
        `DescribeCluster: the cluster ${id} has no primary node${status ? `: it is ${status}` : ''}. Wait until it is ` +
          `WAITING, or give ${shown('host', connection.surface)}`,
      );
    }
    const name = Cluster.SecurityConfiguration;
    const scheme =
      name && isFrom(Cluster.ReleaseLabel)
        ? await schemeOf(
            connection.retryPolicy.retry('DescribeSecurityConfiguration', (abortSignal) =>
              call<DescribeSecurityConfigurationCommandInput, DescribeSecurityConfigurationCommandOutput>(
                { service: emr, operation: DescribeSecurityConfiguration$, input: { Name: name } },
                session,
                abortSignal,
              ),
            ),
          )
        : 'http';
    return { host: Cluster.MasterPublicDnsName, port: defaultPorts.livy, scheme, status };
  }
}

function isFrom(release: string | undefined): boolean {
  const [, major = 0, minor = 0] = /^emr-(?:\w+-)?(\d+)\.(\d+)/.exec(release ?? '')?.map(Number) ?? [];
  return major > LIVY_WITH_TLS[0] || (major === LIVY_WITH_TLS[0] && minor >= LIVY_WITH_TLS[1]);
}

/** With TLS, unless the security configuration says that nothing is encrypted: a login must not go out in the clear. */
async function schemeOf(
  asked: Promise<{ readonly output: { readonly SecurityConfiguration?: string | undefined } }>,
): Promise<'https' | 'http'> {
  const answer = await asked.catch((error: unknown) => {
    if (error instanceof ServiceError) return undefined;
    throw error;
  });
  const settings = jsonObjectIn(answer?.output.SecurityConfiguration ?? '')?.['EncryptionConfiguration'];
  const isOff =
    typeof settings === 'object' && settings !== null && Reflect.get(settings, 'EnableInTransitEncryption') === false;
  return isOff ? 'http' : 'https';
}
