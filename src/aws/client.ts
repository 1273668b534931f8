import { keepOutOfMessages } from '../known-secrets.ts';
import type { Secret } from '../secret.ts';
import { type AskedService, checkEnvelope } from './check-answer.ts';
import type { RetryPolicy } from './retry-policy.ts';
import type { Transport } from './transport.ts';

/** The services we call, by the names that the AWS CLI and its variables use. */
export type Service = 'redshift' | 'emr' | 'sts';

const SERVICES: Readonly<Record<Service, AskedService>> = {
  redshift: { name: 'Redshift', form: 'xml' },
  emr: { name: 'EMR', form: 'json' },
  sts: { name: 'STS', form: 'xml' },
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
  /** The profile that an option named. */
  readonly profile?: string | undefined;
  readonly transport: Transport;
  readonly retryPolicy: RetryPolicy;
  /** The URL that replaces a service's own, or undefined for AWS's. */
  readonly endpoint: (service: Service) => string | undefined;
}

/** Who we are to AWS, and how we reach it. */
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

/** The settings of a client of the SDK. The retries are ours (retry.ts): the SDK's give up within seconds. */
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
    // The SDK reads the profile's FIPS and dual-stack settings itself.
    ...(connection.profile === undefined ? {} : { profile: connection.profile }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(keys ? { credentials: revealed(keys) } : { credentials: nobody, signer: unsigned }),
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
      checkEnvelope(response, SERVICES[service]);
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

const nobody = { accessKeyId: '', secretAccessKey: '' };
const unsigned = { sign: async <Request>(request: Request): Promise<Request> => request };
