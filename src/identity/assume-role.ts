import type {
  AssumeRoleCommandInput,
  AssumeRoleCommandOutput,
  AssumeRoleWithWebIdentityCommandInput,
  AssumeRoleWithWebIdentityCommandOutput,
} from '@aws-sdk/client-sts';
import { call } from '../aws/call.ts';
import { type AwsSession, type Connection, sts } from '../aws/client.ts';
import { FailureError } from '../errors.ts';
import { assumePermission } from '../iam/permission.ts';
import { quote } from '../log-text.ts';
import type { Secret } from '../secret.ts';
import { wrappedKeys } from './given-keys.ts';

/** One role of a chain, and the settings of its session. */
export interface RoleRequest {
  readonly arn: string;
  readonly sessionName: string;
  /** AWS takes an hour when it is left out. */
  readonly durationSeconds?: number;
  readonly externalId?: string | undefined;
  readonly policy?: string | undefined;
  readonly policyArns?: readonly string[] | undefined;
}

/**
 * Exchanges an OIDC token for a session of the role. Calls `token` at each attempt, so that the token has not expired.
 */
export async function assumeRoleWithWebIdentity(
  role: RoleRequest,
  token: () => Promise<Secret>,
  connection: Connection,
): Promise<AwsSession> {
  const { AssumeRoleWithWebIdentity$: operation } = await import('@aws-sdk/client-sts');
  const { output } = await connection.retryPolicy.retry('AssumeRoleWithWebIdentity', async (abortSignal) => {
    const input = { ...parameters(role), WebIdentityToken: (await token()).reveal() };
    return call<AssumeRoleWithWebIdentityCommandInput, AssumeRoleWithWebIdentityCommandOutput>(
      { service: sts, operation, input },
      { connection, keys: undefined },
      abortSignal,
    );
  });
  return checkedSession(role, output, connection);
}

/** Uses the keys of one session to get a session of the role. */
export async function assumeRole(role: RoleRequest, session: AwsSession): Promise<AwsSession> {
  const { connection, keys, principal } = session;
  const { AssumeRole$: operation } = await import('@aws-sdk/client-sts');
  const input = { ...parameters(role), ExternalId: role.externalId };
  const { output } = await connection.retryPolicy
    .retry('AssumeRole', (abortSignal) =>
      call<AssumeRoleCommandInput, AssumeRoleCommandOutput>(
        { service: sts, operation, input },
        { connection, keys },
        abortSignal,
      ),
    )
    .catch(async (error: unknown) => {
      const { explainDenial } = await import('../iam/explain.ts');
      const permissions = [assumePermission(role.arn)];
      throw explainDenial(error, { permissions, principal, surface: connection.surface });
    });
  return checkedSession(role, output, connection);
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
 * The session in an answer of STS. Checks every field: an empty 200, as from the sign-in page of a network, must not
 * become a session, and a session of another role or account must not be used.
 */
function checkedSession(
  role: RoleRequest,
  { Credentials, AssumedRoleUser }: AssumedRole,
  connection: Connection,
): AwsSession {
  const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials ?? {};
  const principal = AssumedRoleUser?.Arn;
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !principal) {
    throw new FailureError(`STS returned no credentials for the role ${quote(role.arn)}`);
  }
  const { partition, account, name } = roleNameOf(role.arn);
  if (!principal.startsWith(`arn:${partition}:sts::${account}:assumed-role/${name}/`)) {
    throw new FailureError(`STS returned a session of ${quote(principal)} for the role ${quote(role.arn)}`);
  }
  if (![AccessKeyId, SecretAccessKey, SessionToken].every(mayBeOfAws)) {
    throw new FailureError(`STS returned credentials for the role ${quote(role.arn)} that AWS never makes`);
  }
  const keys = wrappedKeys({
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
  });
  return { connection, keys, account, principal };
}

/** Whether this may be a key or token of AWS: none is shorter than 16 characters or has a blank or a line end in it. */
function mayBeOfAws(text: string): boolean {
  return /^[\u0021-\u007e]{16,}$/.test(text);
}

/** The parts of a role's ARN that decide about its session. */
export interface RoleName {
  readonly partition: string;
  readonly account: string;
  /** Without the path, as the ARN of a session has it. */
  readonly name: string;
}

/** The parts of the ARN of a role. The ARN must be checked already. */
export function roleNameOf(arn: string): RoleName {
  const [, partition = '', , , account = '', resource = ''] = arn.split(':');
  return { partition, account, name: resource.split('/').at(-1) ?? '' };
}

/** The audience that STS of this partition expects. */
export function audienceFor(partition: string): string {
  return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}
