// https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/API_GetManagedEndpointSessionCredentials.html
import type { MetadataBearer, StaticOperationSchema } from '@smithy/types';

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
/** The shapes of the operation, in the form of the SDK's packages. The SDK's own package would add all of EMR on EKS. */
export const GetManagedEndpointSessionCredentials$ = [
  9,
  NAMESPACE,
  'GetManagedEndpointSessionCredentials',
  { http: ['POST', '/virtualclusters/{virtualClusterIdentifier}/endpoints/{endpointIdentifier}/credentials', 200] },
  () => INPUT,
  () => OUTPUT,
] as unknown as StaticOperationSchema;
