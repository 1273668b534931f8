import { roleArn } from '../aws/arn.ts';
import type { Settings } from '../aws/configuration-files.ts';
import { type Setting, settingIn } from '../aws/setting.ts';
import { FailureError, UsageError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { problemWith } from '../options/limits.ts';
import type { TextLimits } from '../options/option.ts';
import type { RoleRequest } from './assume-role.ts';
import { identityOptions } from './options.ts';

/**
 * The role of a profile. `sessionName` is for a profile that sets none. Throws a UsageError for a setting that AWS would
 * refuse, as the AWS CLI does before it calls, and a FailureError for a profile with MFA.
 */
export function profileRole(profile: string, settings: Settings, sessionName: string): RoleRequest {
  const find = (key: string) => settingIn(settings, key, profile);
  if (find('mfa_serial')) {
    throw new FailureError(
      `The profile ${quote(profile)} has mfa_serial. This command cannot ask for the code of an MFA device`,
    );
  }
  const durationSeconds = readDuration(find('duration_seconds'));
  const externalId = settings.get('external_id');
  return {
    ...checkedRole(
      { arn: find('role_arn'), sessionName: find('role_session_name') },
      `The profile ${quote(profile)}`,
      sessionName,
    ),
    ...(durationSeconds === undefined ? {} : { durationSeconds }),
    ...(externalId ? { externalId } : {}),
  };
}

/**
 * A role of the environment or a profile. Throws a FailureError if the ARN is missing, a UsageError if AWS would refuse a
 * setting.
 */
export function checkedRole(
  { arn, sessionName }: { readonly arn: Setting | undefined; readonly sessionName: Setting | undefined },
  subject: string,
  defaultSessionName: string,
): RoleRequest {
  if (!arn) throw new FailureError(`${subject} has web_identity_token_file without role_arn. Add role_arn`);
  check(arn, roleArn);
  if (sessionName) check(sessionName, identityOptions['role-session-name']);
  return { arn: arn.value, sessionName: sessionName?.value ?? defaultSessionName };
}

function check({ from, value }: Setting, limits: TextLimits): void {
  const problem = problemWith(value, limits);
  if (problem !== undefined) throw new UsageError('cluster-credentials', [`${from}: ${problem}`]);
}

function readDuration(setting: Setting | undefined): number | undefined {
  if (!setting) return undefined;
  const { min, max } = identityOptions['role-duration-seconds'];
  const seconds = Number(setting.value);
  if (Number.isInteger(seconds) && seconds >= min && seconds <= max) return seconds;
  throw new UsageError('cluster-credentials', [
    `${setting.from}: ${quote(setting.value)} must be a whole number of seconds from ${min} to ${max}`,
  ]);
}
