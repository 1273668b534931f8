// https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_GetWorkgroup.html
import type { GetWorkgroupCommandInput, GetWorkgroupCommandOutput } from '@aws-sdk/client-redshift-serverless';
import { call } from '../aws/call.ts';
import type { AwsSession } from '../aws/client.ts';
import type { ClusterFacts } from '../connect/target.ts';
import { ConfigurationError } from '../errors.ts';
import { shown } from '../options/names.ts';
import { describing } from './describe.ts';
import { workgroupPermission } from './serverless-permissions.ts';
import { redshiftServerless } from './services.ts';

/**
 * Asks AWS where the workgroup is, and how it is. Rejects with a ServiceError when AWS refuses, and with a
 * ConfigurationError for a workgroup that has no endpoint yet.
 */
export function describeWorkgroup(name: string, session: AwsSession): Promise<ClusterFacts> {
  const { connection } = session;
  return describing(ask(), (place) => [workgroupPermission('Endpoint', 'GetWorkgroup', place)], session);

  async function ask(): Promise<ClusterFacts> {
    const { GetWorkgroup$: operation } = await import('@aws-sdk/client-redshift-serverless');
    const input = { workgroupName: name };
    const { output } = await connection.retryPolicy.retry('GetWorkgroup', (abortSignal) =>
      call<GetWorkgroupCommandInput, GetWorkgroupCommandOutput>(
        { service: redshiftServerless, operation, input },
        session,
        abortSignal,
      ),
    );
    const { workgroup } = output;
    const { address: host, port } = workgroup?.endpoint ?? {};
    const status = workgroup?.status;
    if (!host) {
      throw new ConfigurationError(
        `GetWorkgroup: the workgroup ${name} has no endpoint${status ? `: it is ${status}` : ''}. Wait until it is ` +
          `AVAILABLE, or give ${shown('host', connection.surface)}`,
      );
    }
    return { host, port, status, publiclyAccessible: workgroup?.publiclyAccessible };
  }
}
