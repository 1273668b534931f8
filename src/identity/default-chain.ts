import { type AwsKeys, type Connection, clientSettings, sts } from '../aws/client.ts';
import { type Env, variable } from '../context.ts';
import { ConfigurationError, FailureError } from '../errors.ts';
import { sanitize } from '../log-text.ts';
import { Secret } from '../secret.ts';
import type { RoleRequest } from './assume-role.ts';

/** Keys of the environment, where there are any. Throws a FailureError for one half of them. */
export function keysIn(env: Env): AwsKeys | undefined {
  const accessKeyId = variable(env, 'AWS_ACCESS_KEY_ID');
  const secretAccessKey = variable(env, 'AWS_SECRET_ACCESS_KEY');
  if (!accessKeyId) return undefined;
  if (!secretAccessKey) throw new FailureError('AWS_ACCESS_KEY_ID is set without AWS_SECRET_ACCESS_KEY');
  return wrapped({ accessKeyId, secretAccessKey, sessionToken: variable(env, 'AWS_SESSION_TOKEN') });
}

/** The role beside AWS_WEB_IDENTITY_TOKEN_FILE. Throws a FailureError when there is none. */
export function ambientRole(env: Env, defaultSessionName: string): RoleRequest {
  const arn = variable(env, 'AWS_ROLE_ARN');
  if (arn === undefined) {
    throw new FailureError(
      'AWS_WEB_IDENTITY_TOKEN_FILE is set without a role. Set AWS_ROLE_ARN too, or role-to-assume',
    );
  }
  const sessionName = variable(env, 'AWS_ROLE_SESSION_NAME') ?? defaultSessionName;
  return { arn, sessionName };
}

/**
 * The keys of what is left of the default chain: profile, SSO, process, container (ECS, Pod Identity), instance.
 * Throws a ConfigurationError when there are none anywhere.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export async function restOfTheChain(connection: Connection): Promise<AwsKeys> {
  const { profile } = connection;
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  const { region, requestHandler, endpoint } = { endpoint: undefined, ...clientSettings(sts, connection, undefined) };
  const provider = defaultProvider({
    ...(profile === undefined ? {} : { profile }),
    // Without a logger of ours it warns on the console of what we have decided already.
    logger: { trace() {}, debug() {}, info() {}, warn() {}, error() {} },
    // The chain's own clients would otherwise have no time-outs.
    clientConfig: { region, requestHandler, ...(endpoint === undefined ? {} : { endpoint }) },
  });
  const found = await connection.retryPolicy.retry('AssumeRoleWithWebIdentity', async () => {
    try {
      return await provider();
    } catch (cause) {
      if (!(cause instanceof Error) || !/CredentialsProviderError|TokenProviderError/.test(cause.name)) throw cause;
      throw new ConfigurationError(
        'No identity. Neither role-to-assume with an OIDC token, nor AWS keys in the environment, a profile, a web ' +
          `identity token file, a container or an instance (${sanitize(cause.message)})`,
      );
    }
  });
  return wrapped(found);
}

interface PlainKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

function wrapped({ accessKeyId, secretAccessKey, sessionToken }: PlainKeys): AwsKeys {
  return {
    accessKeyId,
    secretAccessKey: new Secret(secretAccessKey),
    ...(sessionToken ? { sessionToken: new Secret(sessionToken) } : {}),
  };
}
