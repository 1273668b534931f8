import type { Call } from './call.ts';
import { getClusterSessionCredentials } from './emr.ts';
import { describeCluster, describeSecurityConfiguration } from './emr-clusters.ts';
import { answerHttp } from './plain-http.ts';
import { answerRaw, damage } from './raw-modes.ts';
import { recordedAssumeRole, recordedAssumeRoleWithWebIdentity, recordedGetCallerIdentity } from './recorded.ts';
import { getClusterCredentials, getClusterCredentialsWithIam } from './redshift.ts';
import { describeClusters } from './redshift-clusters.ts';
import { getWorkgroup } from './redshift-workgroups.ts';
import { fault, isFault, type Outcome, type Reply } from './reply.ts';
import { answerError, toError } from './service-errors.ts';
import { getCredentials, getManagedEndpointSessionCredentials } from './siblings.ts';
import { assumeRole, assumeRoleWithWebIdentity, getCallerIdentity } from './sts.ts';
import type { World } from './world.ts';

type Operation = (call: Call, mode: string, world: World) => Outcome | Promise<Outcome>;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  'sts:AssumeRole': assumeRole,
  'sts:AssumeRoleWithWebIdentity': assumeRoleWithWebIdentity,
  'sts:GetCallerIdentity': getCallerIdentity,
  'redshift:GetClusterCredentials': getClusterCredentials,
  'redshift:GetClusterCredentialsWithIAM': getClusterCredentialsWithIam,
  'redshift:DescribeClusters': describeClusters,
  'emr:GetClusterSessionCredentials': getClusterSessionCredentials,
  'emr:DescribeCluster': describeCluster,
  'emr:DescribeSecurityConfiguration': describeSecurityConfiguration,
  'redshift-serverless:GetCredentials': getCredentials,
  'redshift-serverless:GetWorkgroup': getWorkgroup,
  'emr-containers:GetManagedEndpointSessionCredentials': getManagedEndpointSessionCredentials,
};

const RECORDED_OPERATIONS: Readonly<Record<string, Operation>> = {
  ...OPERATIONS,
  'sts:AssumeRole': recordedAssumeRole,
  'sts:AssumeRoleWithWebIdentity': recordedAssumeRoleWithWebIdentity,
  'sts:GetCallerIdentity': recordedGetCallerIdentity,
};

/** The reply to a call, in a mode that answers. */
export async function answer(call: Call, mode: string, world: World): Promise<Reply> {
  const unsigned = mode === 'need-auth' && call.headers['authorization'] === undefined;
  const early = answerRaw(mode, call) ?? answerError(unsigned ? 'MissingAuthenticationToken' : mode, call);
  if (early) return early;
  const outcome = await operationOf(call, world)(call, mode, world);
  const reply = isFault(outcome) ? toError(call, outcome) : outcome;
  return call.service === 'http' ? reply : damage(mode, reply);
}

function operationOf({ protocol, service, operation }: Call, { strict }: World): Operation {
  if (protocol === 'http') return answerHttp;
  const found = (strict ? OPERATIONS : RECORDED_OPERATIONS)[`${service}:${operation}`];
  return found ?? (() => fault(400, 'InvalidAction', `Could not find operation ${operation}`));
}
