import { type AwsKeys, type Connection, clientSettings, sso, sts } from '../aws/client.ts';
import { isOn, variableSetting } from '../aws/setting.ts';
import type { Env } from '../context.ts';
import { FailureError } from '../errors.ts';
import { quote, sanitize } from '../log-text.ts';
import { Secret } from '../secret.ts';
import { refuseCharacters } from './given-keys.ts';

interface PlainKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

// Without a logger of ours the SDK warns on the console.
const logger = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** Whether this is a container whose role AWS gives out: of ECS, or of a pod with Pod Identity. */
export function isContainer(env: Env): boolean {
  return ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'].some(
    (name) => variableSetting(env, name) !== undefined,
  );
}

/** The keys of the container's role. Throws a FailureError when they cannot be had: no other identity is taken then. */
export async function keysOfContainer(env: Env, connection: Connection): Promise<AwsKeys> {
  const { fromHttp } = await import('@aws-sdk/credential-provider-http');
  const value = (name: string) => variableSetting(env, name)?.value;
  const token = variableSetting(env, 'AWS_CONTAINER_AUTHORIZATION_TOKEN');
  if (token) refuseCharacters(token);
  const settings = {
    logger,
    awsContainerCredentialsRelativeUri: value('AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'),
    awsContainerCredentialsFullUri: value('AWS_CONTAINER_CREDENTIALS_FULL_URI'),
    awsContainerAuthorizationTokenFile: value('AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'),
    awsContainerAuthorizationToken: token?.value,
  };
  return asked('the credentials of the container', connection, async () =>
    fromHttp(Object.fromEntries(Object.entries(settings).filter(([, each]) => each !== undefined)))(),
  );
}

/** The keys of the instance's role. Throws a FailureError when there are none, or where a variable forbids to ask. */
export async function keysOfInstance(env: Env, connection: Connection): Promise<AwsKeys> {
  if (isOn(variableSetting(env, 'AWS_EC2_METADATA_DISABLED'))) {
    throw new FailureError('AWS_EC2_METADATA_DISABLED forbids to ask for the credentials of the instance');
  }
  const { fromInstanceMetadata } = await import('@smithy/credential-provider-imds');
  return asked('the credentials of the instance', connection, fromInstanceMetadata({ logger }));
}

/** The keys that `aws sso login` or `aws login` left for the profile. Throws a FailureError when there are none. */
export async function keysOfLogin(kind: 'sso' | 'login', profile: string, connection: Connection): Promise<AwsKeys> {
  const { requestHandler } = clientSettings(sts, connection, undefined);
  const endpoint = kind === 'sso' ? connection.endpoint(sso) : undefined;
  const init = {
    profile,
    logger,
    ignoreCache: true,
    // The clients of the providers would otherwise have no time-outs.
    clientConfig: {
      requestHandler,
      ignoreConfiguredEndpointUrls: true,
      useFipsEndpoint: connection.useFips && endpoint === undefined,
      useDualstackEndpoint: connection.useDualstack && endpoint === undefined,
      ...(endpoint === undefined ? {} : { endpoint }),
    },
  };
  return asked(`the login of the profile ${quote(profile)}`, connection, await providerOf(kind, init));
}

async function providerOf(
  kind: 'sso' | 'login',
  init: Parameters<typeof import('@aws-sdk/credential-provider-sso').fromSSO>[0] & { readonly profile: string },
): Promise<() => Promise<PlainKeys>> {
  if (kind === 'sso') return (await import('@aws-sdk/credential-provider-sso')).fromSSO(init);
  return (await import('@aws-sdk/credential-provider-login')).fromLoginCredentials(init);
}

async function asked(what: string, connection: Connection, provider: () => Promise<PlainKeys>): Promise<AwsKeys> {
  const found = await connection.retryPolicy.retry(`Asking for ${what}`, async (signal) => {
    try {
      return await provider();
    } catch (cause) {
      if (signal.aborted || !(cause instanceof Error)) throw cause;
      throw new FailureError(`Could not get ${what} (${sanitize(cause.message)})`);
    }
  });
  const { accessKeyId, secretAccessKey, sessionToken } = found;
  if (!accessKeyId || !secretAccessKey) throw new FailureError(`Could not get ${what}: the answer has no keys`);
  return {
    accessKeyId,
    secretAccessKey: new Secret(secretAccessKey),
    ...(sessionToken ? { sessionToken: new Secret(sessionToken) } : {}),
  };
}
