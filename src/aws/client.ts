import type { Surface } from '../options/names.ts';
import type { Secret } from '../secret.ts';
import type { Protocol } from './call.ts';
import type { Profile } from './profile.ts';
import type { RetryPolicy } from './retry-policy.ts';
import type { ServerClock } from './server-clock.ts';
import type { Transport } from './transport.ts';

/** A service of AWS. */
export interface Service {
  /** As the AWS CLI and its configuration file name it: `redshift`. */
  readonly id: string;
  /** The name for messages: `Redshift`. */
  readonly title: string;
  /** The format of its answers. */
  readonly wire: 'xml' | 'json';
  /** https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
  readonly endpointVariable: `AWS_ENDPOINT_URL_${string}`;
  /** Its name in its own endpoints and in signatures: `elasticmapreduce`. */
  readonly hostName: string;
  /** The partitions where its FIPS endpoints have the names of the plain ones. */
  readonly plainFips?: readonly string[];
  /** Loads the SDK's protocol of the service. */
  readonly protocol: () => Promise<Protocol>;
}

/** The service that returns sessions of roles. */
export const sts: Service = {
  id: 'sts',
  title: 'STS',
  wire: 'xml',
  endpointVariable: 'AWS_ENDPOINT_URL_STS',
  hostName: 'sts',
  plainFips: ['aws-us-gov'],
  protocol: async () => {
    const { queryProtocol } = await import('./protocols/query.ts');
    return queryProtocol({ namespace: 'com.amazonaws.sts', version: '2011-06-15' });
  },
};

/** The service that returns credentials for a profile of IAM Identity Center. A client of the SDK calls it. */
export const sso: Pick<Service, 'id' | 'title' | 'endpointVariable'> = {
  id: 'sso',
  title: 'IAM Identity Center',
  endpointVariable: 'AWS_ENDPOINT_URL_SSO',
};

/** AWS access keys, short-lived or not. They stay in this process. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  readonly sessionToken?: Secret;
}

/** How we reach AWS: the same for every call of a run. */
export interface Connection {
  readonly region: string;
  readonly profile: Profile;
  /** Where the user wrote the options: messages name them as they are typed there. */
  readonly surface: Surface;
  /** Whether to use AWS's FIPS endpoints, and its endpoints with IPv6. */
  readonly useFips: boolean;
  readonly useDualstack: boolean;
  readonly transport: Transport;
  readonly retryPolicy: RetryPolicy;
  /** The URL that replaces the service's own endpoint. Undefined for AWS's endpoint. */
  readonly endpoint: (service: Pick<Service, 'id' | 'title' | 'endpointVariable'>) => string | undefined;
  /** The time for signatures. */
  readonly clock: ServerClock;
  /** How requests name this program. */
  readonly userAgent: string;
}

/** The identity towards AWS, and how it is reached. */
export interface AwsSession {
  readonly connection: Connection;
  /** Undefined when the user asked for unsigned requests. */
  readonly keys: AwsKeys | undefined;
  /** The account of the session, where it is known. */
  readonly account?: string;
  /** The ARN of the session, where it is known. */
  readonly principal?: string;
}
