import type { RoleRequest } from './assume-role.ts';
import type { IdentityValues } from './options.ts';

/**
 * The roles of `role-to-assume`, in the order in which they are assumed. The session policies narrow the last role: an
 * earlier one still has to assume the next.
 */
export function roleRequests(values: IdentityValues, defaultSessionName: string): RoleRequest[] {
  const arns = values['role-to-assume'] ?? [];
  return arns.map((arn, index) => ({
    arn,
    sessionName: values['role-session-name'] ?? defaultSessionName,
    durationSeconds: values['role-duration-seconds'],
    externalId: values['role-external-id'],
    ...(index === arns.length - 1
      ? { policy: values['inline-session-policy'], policyArns: values['managed-session-policies'] }
      : {}),
  }));
}
