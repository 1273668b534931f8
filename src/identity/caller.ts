// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
import type { GetCallerIdentityCommandOutput } from '@aws-sdk/client-sts';
import { call } from '../aws/call.ts';
import { type AwsSession, sts } from '../aws/client.ts';
import { FailureError } from '../errors.ts';

/** Asks AWS for the account and the ARN of the session, and adds them. Throws a FailureError for an answer without them. */
export async function callerOf({ connection, keys }: AwsSession): Promise<AwsSession> {
  const { GetCallerIdentity$: operation } = await import('@aws-sdk/client-sts');
  const { output } = await connection.retryPolicy.retry('GetCallerIdentity', (abortSignal) =>
    call<object, GetCallerIdentityCommandOutput>(
      { service: sts, operation, input: {} },
      { connection, keys },
      abortSignal,
    ),
  );
  const { Account, Arn } = output;
  if (!Account || !Arn) throw new FailureError('GetCallerIdentity returned no account');
  return { connection, keys, account: Account, principal: Arn };
}
