import type { Call } from './call.ts';
import type { Policy } from './iam-policy.ts';
import { type Fault, fault } from './reply.ts';
import { parseRoleArn } from './trust.ts';

export interface SessionRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  /** Undefined if the call does not set it: then the role decides. */
  readonly seconds: number | undefined;
  /** The session policy. */
  readonly policy: Policy | undefined;
}

/** The parameters that both calls to assume a role have, checked as STS does before it checks the caller. */
export function readSessionRequest({ params }: Pick<Call, 'params'>): SessionRequest | Fault {
  const roleArn = String(params['RoleArn'] ?? '');
  const sessionName = String(params['RoleSessionName'] ?? '');
  const duration = params['DurationSeconds'];
  const seconds = duration === undefined ? undefined : Number(duration);
  if (roleArn.length < 20) return unsatisfied(roleArn, 'roleArn', 'have length greater than or equal to 20');
  if (sessionName.length < 2)
    return unsatisfied(sessionName, 'roleSessionName', 'have length greater than or equal to 2');
  if (sessionName.length > 64)
    return unsatisfied(sessionName, 'roleSessionName', 'have length less than or equal to 64');
  if (!/^[\w+=,.@-]*$/.test(sessionName)) {
    return unsatisfied(sessionName, 'roleSessionName', 'satisfy regular expression pattern: [\\w+=,.@-]*');
  }
  if (seconds !== undefined && !(seconds >= 900)) {
    return unsatisfied(String(duration), 'durationSeconds', 'have value greater than or equal to 900');
  }
  if (seconds !== undefined && seconds > 43200) {
    return unsatisfied(String(duration), 'durationSeconds', 'have value less than or equal to 43200');
  }
  if (!parseRoleArn(roleArn)) return fault(400, 'ValidationError', 'Request ARN is invalid');
  const policy = params['Policy'];
  if (typeof policy === 'string' && !isJson(policy)) {
    return fault(400, 'MalformedPolicyDocument', 'This policy contains invalid Json');
  }
  return { roleArn, sessionName, seconds, policy: typeof policy === 'string' ? JSON.parse(policy) : undefined };
}

function unsatisfied(value: string, name: string, constraint: string): Fault {
  const message = `1 validation error detected: Value '${value}' at '${name}' failed to satisfy constraint: Member must ${constraint}`;
  return fault(400, 'ValidationError', message);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
