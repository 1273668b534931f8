import { type AwsKeys, type AwsSession, type Connection, clientSettings, sts } from '../aws/client.ts';
import { FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { Secret } from '../secret.ts';

/** One role of a chain, and what its session is to be like. */
export interface RoleRequest {
  readonly arn: string;
  readonly sessionName: string;
  /** AWS's own, an hour, when left out. */
  readonly durationSeconds?: number;
  readonly externalId?: string | undefined;
  readonly policy?: string | undefined;
  readonly policyArns?: readonly string[] | undefined;
}

/** Exchanges an OIDC token for a session of the role. `token` is asked for at each attempt, so that it is fresh. */
export async function assumeRoleWithWebIdentity(
  role: RoleRequest,
  token: () => Promise<Secret>,
  connection: Connection,
): Promise<AwsSession> {
  const { STSClient, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  const client = new STSClient(clientSettings(sts, connection, undefined));
  const answer = await connection.retryPolicy.retry('AssumeRoleWithWebIdentity', async (abortSignal) => {
    const WebIdentityToken = (await token()).reveal();
    return client.send(new AssumeRoleWithWebIdentityCommand({ ...parameters(role), WebIdentityToken }), {
      abortSignal,
    });
  });
  return checkedSession(role, answer, connection);
}

/** Exchanges the keys of one session for a session of the role. */
export async function assumeRole(role: RoleRequest, { connection, keys }: AwsSession): Promise<AwsSession> {
  const { STSClient, AssumeRoleCommand } = await import('@aws-sdk/client-sts');
  const client = new STSClient(clientSettings(sts, connection, keys));
  const answer = await connection.retryPolicy.retry('AssumeRole', (abortSignal) =>
    client.send(new AssumeRoleCommand({ ...parameters(role), ExternalId: role.externalId }), { abortSignal }),
  );
  return checkedSession(role, answer, connection);
}

/** Asks AWS whose keys these are: the account and the ARN. */
export async function callerOf({ connection, keys }: AwsSession): Promise<AwsSession> {
  const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
  const client = new STSClient(clientSettings(sts, connection, keys));
  const { Account, Arn } = await connection.retryPolicy.retry('GetCallerIdentity', (abortSignal) =>
    client.send(new GetCallerIdentityCommand({}), { abortSignal }),
  );
  if (!Account || !Arn) throw new FailureError('GetCallerIdentity returned no account');
  return { connection, keys, account: Account, principal: Arn };
}

function parameters({ arn, sessionName, durationSeconds, policy, policyArns }: RoleRequest) {
  return {
    RoleArn: arn,
    RoleSessionName: sessionName,
    DurationSeconds: durationSeconds,
    Policy: policy,
    PolicyArns: policyArns?.map((each) => ({ arn: each })),
  };
}

interface AssumedRole {
  readonly Credentials?:
    | {
        readonly AccessKeyId: string | undefined;
        readonly SecretAccessKey: string | undefined;
        readonly SessionToken: string | undefined;
      }
    | undefined;
  readonly AssumedRoleUser?: { readonly Arn: string | undefined } | undefined;
}

/**
 * Every field is checked: an empty 200, as of a network's sign-in page, must not become a session, and a session of
 * another role or account must not be used.
 */
function checkedSession(
  role: RoleRequest,
  { Credentials, AssumedRoleUser }: AssumedRole,
  connection: Connection,
): AwsSession {
  const keys = keysIn(Credentials);
  const principal = AssumedRoleUser?.Arn;
  if (!keys || !principal) throw new FailureError(`STS returned no credentials for the role ${quote(role.arn)}`);
  const { partition, account, name } = roleNameOf(role.arn);
  if (!principal.startsWith(`arn:${partition}:sts::${account}:assumed-role/${name}/`)) {
    throw new FailureError(`STS returned a session of ${quote(principal)} for the role ${quote(role.arn)}`);
  }
  return { connection, keys, account, principal };
}

function keysIn(credentials: AssumedRole['Credentials']): AwsKeys | undefined {
  const { AccessKeyId, SecretAccessKey, SessionToken } = credentials ?? {};
  const all = [AccessKeyId, SecretAccessKey, SessionToken];
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !all.every(mayBeOfAws)) return undefined;
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: new Secret(SecretAccessKey),
    sessionToken: new Secret(SessionToken),
  };
}

/** No key or token of AWS is shorter than 16 characters or has a blank, a line end or another character in it. */
function mayBeOfAws(text: string | undefined): boolean {
  return text !== undefined && /^[\u0021-\u007e]{16,}$/.test(text);
}

/** The parts of a role's ARN that we look at. */
export interface RoleName {
  readonly partition: string;
  readonly account: string;
  /** Without the path: that is how a session's ARN names it. */
  readonly name: string;
}

/** Takes apart an ARN that its option has checked. */
export function roleNameOf(arn: string): RoleName {
  const [, partition = '', , , account = '', resource = ''] = arn.split(':');
  return { partition, account, name: resource.split('/').at(-1) ?? '' };
}

/** The audience that STS of this partition expects. */
export function audienceFor(partition: string): string {
  return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}
