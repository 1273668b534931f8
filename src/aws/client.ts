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
  /** As people call it: `Redshift`. */
  readonly title: string;
  /** The form of its answers. */
  readonly wire: 'xml' | 'json';
  /** https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
  readonly endpointVariable: `AWS_ENDPOINT_URL_${string}`;
}

/** The service that gives out sessions of roles. */
export const sts: Service = { id: 'sts', title: 'STS', wire: 'xml', endpointVariable: 'AWS_ENDPOINT_URL_STS' };

/** The service that gives out credentials to a profile with IAM Identity Center. */
export const sso: Service = {
  id: 'sso',
  title: 'IAM Identity Center',
  wire: 'json',
  endpointVariable: 'AWS_ENDPOINT_URL_SSO',
};

/** Keys of AWS, short-lived or not. They stay in this process. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  readonly sessionToken?: Secret;
}

/** How we reach AWS: the same for every call of a run. */
export interface Connection {
  readonly region: string;
  readonly profile: Profile;
  /** Where the user wrote the options: messages name them as they were typed there. */
  readonly surface: Surface;
  /** Whether AWS's own endpoints are those of FIPS, and those that have IPv6. */
  readonly useFips: boolean;
  readonly useDualstack: boolean;
  readonly transport: Transport;
  readonly retryPolicy: RetryPolicy;
  /** The URL that replaces a service's own, or undefined for AWS's. */
  readonly endpoint: (service: Service) => string | undefined;
}

/** The identity towards AWS, and how it is reached. */
export interface AwsSession {
  readonly connection: Connection;
  /** Undefined when requests are sent unsigned, as the user asked for. */
  readonly keys: AwsKeys | undefined;
  /** The account the session acts in, where we know it. */
  readonly account?: string;
  /** The ARN the session acts as, where we know it. */
  readonly principal?: string;
}

/** What else a client may want. */
export interface ClientOptions {
  /** Makes an answer one that the SDK can read, where it is stricter than the AWS CLI. */
  readonly readable?: (answer: string) => string;
}

/** The settings of a client of the SDK. The retries are ours (retry-policy.ts): the SDK's give up within seconds. */
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
    // The SDK would look for endpoints and these two settings itself, and reads `True` in another way than the AWS CLI.
    // An endpoint that was given replaces those of FIPS and IPv6: the SDK refuses to have both.
    ignoreConfiguredEndpointUrls: true,
    useFipsEndpoint: connection.useFips && endpoint === undefined,
    useDualstackEndpoint: connection.useDualstack && endpoint === undefined,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(keys ? { credentials: revealed(keys) } : { credentials: noKeys, signer: unsigned }),
  } as const;
}

/** A transport that lets only answers of AWS through, and remembers the last one as it was on the wire. */
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
