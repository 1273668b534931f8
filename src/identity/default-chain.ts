import { type AwsKeys, type Connection, clientSettings } from '../aws/client.ts';
import { clean } from '../clean.ts';
import { ConfigurationError } from '../errors.ts';
import { Secret } from '../secret.ts';
import { type Env, variable } from '../world.ts';

/**
 * The keys of the default chain: environment, profile, SSO, process, web identity (IRSA), container (ECS, Pod
 * Identity), instance. Throws a ConfigurationError when there are none anywhere.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export async function defaultChain(profile: string | undefined, env: Env, connection: Connection): Promise<AwsKeys> {
  // Asked for by option, a profile wins over the environment; AWS_PROFILE does not. So it is in the AWS CLI.
  return (profile === undefined ? keysOf(env) : undefined) ?? (await restOfTheChain(profile, connection));
}

function keysOf(env: Env): AwsKeys | undefined {
  const accessKeyId = variable(env, 'AWS_ACCESS_KEY_ID');
  const secretAccessKey = variable(env, 'AWS_SECRET_ACCESS_KEY');
  if (!accessKeyId || !secretAccessKey) return undefined;
  const sessionToken = variable(env, 'AWS_SESSION_TOKEN');
  return {
    accessKeyId,
    secretAccessKey: new Secret(secretAccessKey),
    ...(sessionToken ? { sessionToken: new Secret(sessionToken) } : {}),
  };
}

async function restOfTheChain(profile: string | undefined, connection: Connection): Promise<AwsKeys> {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  const { region, requestHandler, endpoint } = { endpoint: undefined, ...clientSettings('sts', connection, undefined) };
  const provider = defaultProvider({
    ...(profile === undefined ? {} : { profile }),
    // The chain's own clients would otherwise have no time-outs.
    clientConfig: { region, requestHandler, ...(endpoint === undefined ? {} : { endpoint }) },
  });
  const found = await connection.patience.retry('AssumeRoleWithWebIdentity', async () => {
    try {
      return await provider();
    } catch (cause) {
      if (!(cause instanceof Error) || !/CredentialsProviderError|TokenProviderError/.test(cause.name)) throw cause;
      throw new ConfigurationError(
        'No identity. Neither role-to-assume with an OIDC token, nor AWS keys in the environment, a profile, a web ' +
          `identity token file, a container or an instance (${clean(cause.message)})`,
      );
    }
  });
  return {
    accessKeyId: found.accessKeyId,
    secretAccessKey: new Secret(found.secretAccessKey),
    ...(found.sessionToken ? { sessionToken: new Secret(found.sessionToken) } : {}),
  };
}
