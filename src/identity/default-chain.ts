import type { AwsSession, Connection } from '../aws/client.ts';
import { refuseOtherPartition } from '../aws/region.ts';
import { isOn, variableSetting } from '../aws/setting.ts';
import { ConfigurationError, FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { shown } from '../options/names.ts';
import type { RoleRequest } from './assume-role.ts';
import type { IdentityContext } from './fresh-token.ts';
import { keysOfEnvironment, refuseLoneSecret } from './given-keys.ts';
import type { IdentityValues } from './options.ts';
import { checkedRole } from './profile-role.ts';
import { sessionOfSource } from './profile-session.ts';
import { hasAssumedRole, sourceOf } from './profile-source.ts';
import { isContainer } from './sdk-keys.ts';
import { sessionOfToken } from './session.ts';
import { ambientTokenFileSource } from './sources/token-file.ts';

/**
 * The session of the first identity that exists, in the AWS CLI's order: keys of the environment, the role of the
 * profile, a web identity of the environment, the other credentials of the profile, the container, the instance. If the
 * option names the profile, the environment is left out. An identity that exists and fails ends the run: the next one
 * is not tried. Throws a ConfigurationError when no identity exists, or the error of the identity that failed.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export async function sessionOfDefaultChain(
  values: IdentityValues,
  connection: Connection,
  context: IdentityContext,
): Promise<AwsSession> {
  const { profile } = connection;
  const { env, clock, log } = context;
  const now = clock.now();
  const keys = profile.isOption ? undefined : keysOfEnvironment(env, now);
  if (keys) {
    log.debug(() => 'Identity: keys of the environment');
    return { connection, keys };
  }
  const isPod = !profile.isOption && ambientTokenFileSource.applies(env);
  if (isPod && !hasAssumedRole(profile.settingsOf(profile.name))) {
    const role = ambientRole(connection, context);
    refuseOtherPartition(role.arn, connection.region);
    return sessionOfToken(values, { source: ambientTokenFileSource, role, connection }, context);
  }
  const source = sourceOf(profile, { env, now, sessionName: context.job.sessionName });
  if (source) {
    log.debug(() => `Identity: the profile ${quote(profile.name)} (${source.kind})`);
    return sessionOfSource(source, { values, connection }, context);
  }
  return sessionOfMachine({ values, connection }, context);
}

/** The role for AWS_WEB_IDENTITY_TOKEN_FILE: of a variable or, as in the AWS CLI, of the profile. */
function ambientRole({ profile, surface }: Connection, { env, job }: IdentityContext): RoleRequest {
  const arn = variableSetting(env, 'AWS_ROLE_ARN') ?? profile.find('role_arn');
  if (!arn) {
    throw new FailureError(
      `AWS_WEB_IDENTITY_TOKEN_FILE is set without a role. Set AWS_ROLE_ARN too, or ${shown('role-to-assume', surface)}`,
    );
  }
  const sessionName = variableSetting(env, 'AWS_ROLE_SESSION_NAME') ?? profile.find('role_session_name');
  return checkedRole({ arn, sessionName }, 'AWS_WEB_IDENTITY_TOKEN_FILE', job.sessionName);
}

async function sessionOfMachine(
  { values, connection }: { readonly values: IdentityValues; readonly connection: Connection },
  context: IdentityContext,
): Promise<AwsSession> {
  const { profile, surface } = connection;
  const { env, log } = context;
  if (!profile.isOption) refuseLoneSecret(env);
  const kind = isContainer(env) ? 'container' : 'instance';
  log.debug(() => `Identity: the role of the ${kind}`);
  const session = () => sessionOfSource({ kind, profile: profile.name }, { values, connection }, context);
  if (kind === 'container') return session();
  const noIdentity = (why: string) =>
    new ConfigurationError(
      `No identity. Neither ${shown('role-to-assume', surface)} with an OIDC token, nor AWS keys in the environment, ` +
        `the profile ${quote(profile.name)}, a web identity token file, a container or an instance (${why})`,
      { code: 'NoCredentials' },
    );
  if (isOn(variableSetting(env, 'AWS_EC2_METADATA_DISABLED'))) throw noIdentity('AWS_EC2_METADATA_DISABLED is set');
  return session().catch((cause: unknown) => {
    throw cause instanceof FailureError ? noIdentity(cause.message) : cause;
  });
}
