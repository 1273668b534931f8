import { keepOutOfMessages } from '../known-secrets.ts';
import type { Surface } from '../options/names.ts';
import type { Secret } from '../secret.ts';
import { checkEnvelope } from './check-answer.ts';
import type { Profile } from './profile.ts';
import type { RetryPolicy } from './retry-policy.ts';
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
}

/** The service that returns sessions of roles. */
export const sts: Service = { id: 'sts', title: 'STS', wire: 'xml', endpointVariable: 'AWS_ENDPOINT_URL_STS' };

/** The service that returns credentials for a profile of IAM Identity Center. */
export const sso: Service = {
  id: 'sso',
  title: 'IAM Identity Center',
  wire: 'json',
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
  readonly endpoint: (service: Service) => string | undefined;
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

/** What one operation adds to the settings of its client. */
export interface ClientOptions {
  /** Rewrites an answer that the AWS CLI can read and the SDK cannot. */
  readonly readable?: (answer: string) => string;
}

/** The settings of a client of the SDK. It does not retry: the SDK gives up within seconds (see retry-policy.ts). */
export function clientSettings(
  service: Service,
  connection: Connection,
  keys: AwsKeys | undefined,
  { readable }: ClientOptions = {},
) {
  const endpoint = connection.endpoint(service);
  return {
    region: connection.region,
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    requestHandler: guarded(connection.transport, { service, readable }),
    customUserAgent: 'cluster-credentials',
    profile: connection.profile.name,
    // Otherwise the SDK looks for endpoints and these two settings itself, and does not read `True` as the AWS CLI
    // does. A configured endpoint replaces those of FIPS and IPv6: the SDK refuses both together.
    ignoreConfiguredEndpointUrls: true,
    useFipsEndpoint: connection.useFips && endpoint === undefined,
    useDualstackEndpoint: connection.useDualstack && endpoint === undefined,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(keys ? { credentials: revealed(keys) } : { credentials: noKeys, signer: unsigned }),
  } as const;
}

/** A transport that throws for an answer that AWS cannot have sent, and keeps the text of the last answer. */
export interface GuardedTransport extends Transport {
  readonly lastAnswer: () => string;
}

function guarded(
  transport: Transport,
  { service, readable }: { readonly service: Service; readonly readable: ClientOptions['readable'] },
): GuardedTransport {
  let last = '';
  return {
    ...transport,
    async handle(request, options) {
      const { response } = await transport.handle(request, options);
      checkEnvelope(response, service);
      last = Buffer.from(response.body).toString('utf8');
      if (readable) response.body = Buffer.from(readable(last));
      return { response };
    },
    lastAnswer: () => last,
  };
}

function revealed({ accessKeyId, secretAccessKey, sessionToken }: AwsKeys) {
  for (const secret of [secretAccessKey, sessionToken]) if (secret) keepOutOfMessages(secret);
  return {
    accessKeyId,
    secretAccessKey: secretAccessKey.reveal(),
    ...(sessionToken ? { sessionToken: sessionToken.reveal() } : {}),
  };
}

const noKeys = { accessKeyId: '', secretAccessKey: '' };
const unsigned = { sign: async <Request>(request: Request): Promise<Request> => request };
