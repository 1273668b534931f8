// https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/API_GetManagedEndpointSessionCredentials.html
import type { EMRServerlessClient } from '@aws-sdk/client-emr-serverless';
import { partition } from '@aws-sdk/core/client';
import { makeBuilder } from '@smithy/core/client';
import { getEndpointPlugin } from '@smithy/core/endpoints';
import type { MetadataBearer, StaticOperationSchema } from '@smithy/types';
import type { Connection, clientSettings } from '../aws/client.ts';

/** The members of the request. */
export interface EndpointCredentialsInput {
  readonly endpointIdentifier: string;
  readonly virtualClusterIdentifier: string;
  readonly executionRoleArn: string;
  readonly credentialType: string;
  readonly durationInSeconds: number | undefined;
  readonly logContext: string | undefined;
  readonly clientToken: string | undefined;
}

/** The members of the answer, as far as they were sent. Each kind of credentials is a member of its own. */
export interface EndpointCredentialsOutput extends MetadataBearer {
  readonly id?: string;
  readonly credentials?: { readonly token?: string };
  readonly endpointCredentials?: { readonly token?: string };
  readonly expiresAt?: Date;
}

const NAMESPACE = 'com.amazonaws.emrcontainers';
const [STRING, INTEGER, DATE_TIME] = [0, 1, 5];
const IN_PATH = [STRING, 1];
const CREDENTIALS = [4, NAMESPACE, 'Credentials', 0, ['token'], [STRING]];
const INPUT = [
  3,
  NAMESPACE,
  'GetManagedEndpointSessionCredentialsRequest',
  0,
  [
    ...['endpointIdentifier', 'virtualClusterIdentifier', 'executionRoleArn', 'credentialType'],
    ...['durationInSeconds', 'logContext', 'clientToken'],
  ],
  [IN_PATH, IN_PATH, STRING, STRING, INTEGER, STRING, STRING],
  4,
];
const OUTPUT = [
  3,
  NAMESPACE,
  'GetManagedEndpointSessionCredentialsResponse',
  0,
  ['id', 'credentials', 'endpointCredentials', 'expiresAt'],
  [STRING, () => CREDENTIALS, () => CREDENTIALS, DATE_TIME],
];
const OPERATION = [
  9,
  NAMESPACE,
  'GetManagedEndpointSessionCredentials',
  { http: ['POST', '/virtualclusters/{virtualClusterIdentifier}/endpoints/{endpointIdentifier}/credentials', 200] },
  () => INPUT,
  () => OUTPUT,
];

const command = makeBuilder<EMRServerlessClient['config'], object, MetadataBearer>(
  {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
  },
  'AwsChicagoWebService',
  'EMRContainersClient',
  getEndpointPlugin,
);

const EndpointCredentialsCommand = command<EndpointCredentialsInput, EndpointCredentialsOutput>(
  {},
  () => [],
  'GetManagedEndpointSessionCredentials',
  OPERATION as unknown as StaticOperationSchema,
);

/** A client of EMR on EKS for the one operation that we call. */
export interface ContainersClient {
  readonly send: (input: EndpointCredentialsInput, signal: AbortSignal) => Promise<EndpointCredentialsOutput>;
}

/**
 * The SDK's client of EMR Serverless with another address, signing name and operation: both services have the protocol
 * rest-json. The SDK's own client of EMR on EKS would be a second copy of all that, for one operation.
 */
export async function containersClient(
  settings: ReturnType<typeof clientSettings>,
  connection: Connection,
): Promise<ContainersClient> {
  const { EMRServerlessClient } = await import('@aws-sdk/client-emr-serverless');
  const { region } = settings;
  const client = new EMRServerlessClient({
    ...settings,
    useFipsEndpoint: false,
    useDualstackEndpoint: false,
    endpoint: settings.endpoint ?? ownEndpoint(connection),
    apiVersion: '2020-10-01',
    serviceId: 'EMR containers',
    httpAuthSchemeProvider: () => [
      {
        schemeId: 'aws.auth#sigv4',
        signingProperties: { signingName: 'emr-containers', signingRegion: region },
        propertiesExtractor: (config, context) => ({ signingProperties: { config, context } }),
      },
    ],
  });
  return {
    send: (input, abortSignal) => client.send(new EndpointCredentialsCommand(input) as never, { abortSignal }),
  };
}

function ownEndpoint({ region, useFips, useDualstack }: Connection): string {
  const { dnsSuffix, dualStackDnsSuffix } = partition(region);
  const name = `emr-containers${useFips ? '-fips' : ''}`;
  return `https://${name}.${region}.${useDualstack ? dualStackDnsSuffix : dnsSuffix}`;
}
