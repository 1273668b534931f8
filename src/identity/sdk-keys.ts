import { checkedTransport } from '../aws/check-answer.ts';
import { type AwsKeys, type Connection, sso } from '../aws/client.ts';
import { isOn, variableSetting } from '../aws/setting.ts';
import type { Env } from '../context.ts';
import { FailureError } from '../errors.ts';
import { quote, sanitize } from '../log-text.ts';
import { type PlainKeys, refuseCharacters, wrappedKeys } from './given-keys.ts';

// Without this logger, the SDK prints warnings on the console.
const logger = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** Whether this is a container with a role: a task of ECS, or a pod with EKS Pod Identity. */
export function isContainer(env: Env): boolean {
  return ['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI', 'AWS_CONTAINER_CREDENTIALS_FULL_URI'].some(
    (name) => variableSetting(env, name) !== undefined,
  );
}

/** The keys of the container's role. Rejects with a FailureError when the container gives none. */
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
  return fetchKeys('the credentials of the container', connection, async () =>
    fromHttp(Object.fromEntries(Object.entries(settings).filter(([, each]) => each !== undefined)))(),
  );
}

/** The keys of the instance's role. Rejects with a FailureError when there are none, or a variable forbids to ask. */
export async function keysOfInstance(env: Env, connection: Connection): Promise<AwsKeys> {
  if (isOn(variableSetting(env, 'AWS_EC2_METADATA_DISABLED'))) {
    throw new FailureError('AWS_EC2_METADATA_DISABLED forbids to ask for the credentials of the instance');
  }
  const { fromInstanceMetadata } = await import('@smithy/credential-provider-imds');
  return fetchKeys('the credentials of the instance', connection, fromInstanceMetadata({ logger }));
}

/** The keys that `aws sso login` or `aws login` saved for the profile. Rejects with a FailureError without any. */
export async function keysOfLogin(kind: 'sso' | 'login', profile: string, connection: Connection): Promise<AwsKeys> {
  const title = kind === 'sso' ? sso.title : 'AWS sign-in';
  const endpoint = kind === 'sso' ? connection.endpoint(sso) : undefined;
  const init = {
    profile,
    logger,
    ignoreCache: true,
    // Without these settings, the clients of the providers have no time-outs.
    clientConfig: {
      requestHandler: checkedTransport(connection.transport, { title, wire: 'json' }),
      ignoreConfiguredEndpointUrls: true,
      useFipsEndpoint: connection.useFips && endpoint === undefined,
      useDualstackEndpoint: connection.useDualstack && endpoint === undefined,
      ...(endpoint === undefined ? {} : { endpoint }),
    },
  };
  return fetchKeys(`the login of the profile ${quote(profile)}`, connection, await providerOf(kind, init));
}

async function providerOf(
  kind: 'sso' | 'login',
  init: Parameters<typeof import('@aws-sdk/credential-provider-sso').fromSSO>[0] & { readonly profile: string },
): Promise<() => Promise<PlainKeys>> {
  if (kind === 'sso') return (await import('@aws-sdk/credential-provider-sso')).fromSSO(init);
  return (await import('@aws-sdk/credential-provider-login')).fromLoginCredentials(init);
}

async function fetchKeys(what: string, connection: Connection, provider: () => Promise<PlainKeys>): Promise<AwsKeys> {
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
  return wrappedKeys({ accessKeyId, secretAccessKey, sessionToken });
}
