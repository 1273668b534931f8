import type { AwsKeys } from '../aws/client.ts';
import type { Settings } from '../aws/configuration-files.ts';
import type { Profile } from '../aws/profile.ts';
import { settingIn } from '../aws/setting.ts';
import type { Env } from '../context.ts';
import { FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import type { RoleRequest } from './assume-role.ts';
import { checkedKeys, keysOfEnvironment } from './given-keys.ts';
import { profileRole } from './profile-role.ts';

/** Where the credentials of a profile come from. Nothing is asked yet. */
export type ProfileSource =
  | { readonly kind: 'keys'; readonly keys: AwsKeys }
  | { readonly kind: 'role'; readonly role: RoleRequest; readonly source: ProfileSource }
  | { readonly kind: 'web-identity'; readonly file: string; readonly role: RoleRequest }
  | { readonly kind: 'process'; readonly command: string; readonly profile: string }
  | { readonly kind: 'sso' | 'login' | 'container' | 'instance'; readonly profile: string };

export interface SourceContext {
  readonly env: Env;
  /** Now, in milliseconds since the epoch. */
  readonly now: number;
  /** The name of a role's session, for a profile that sets none. */
  readonly sessionName: string;
}

/** Whether the profile has a role for AssumeRole. Such a role comes before a web identity of the environment. */
export function hasAssumedRole(settings: Settings | undefined): boolean {
  return Boolean(settings?.get('role_arn')) && !settings?.get('web_identity_token_file');
}

/**
 * The source of a profile's credentials, in the AWS CLI's order; undefined for a profile without credentials. Follows
 * every `source_profile`, so that a mistake is found before anything is sent. Throws a FailureError for a mistake.
 * https://docs.aws.amazon.com/cli/latest/topic/config-vars.html
 */
export function sourceOf(profile: Profile, context: SourceContext): ProfileSource | undefined {
  const settings = profile.settingsOf(profile.name);
  if (!settings) return undefined;
  if (hasAssumedRole(settings)) return roleSource({ profile, name: profile.name, visited: [profile.name] }, context);
  return ownSource(profile.name, settings, context);
}

interface Step {
  readonly profile: Profile;
  /** The profile that this step reads. */
  readonly name: string;
  readonly visited: readonly string[];
}

function roleSource(step: Step, context: SourceContext): ProfileSource {
  const settings = step.profile.settingsOf(step.name) ?? new Map();
  const role = profileRole(step.name, settings, context.sessionName);
  const from = settings.get('source_profile');
  const named = settings.get('credential_source');
  if (from && named) throw broken(step.name, 'has both source_profile and credential_source. Keep one of them');
  if (named) return { kind: 'role', role, source: namedSource(named, step.name, context) };
  if (from) return { kind: 'role', role, source: sourceProfile(from, step, context) };
  throw broken(step.name, 'has role_arn without source_profile or credential_source. Add one of them');
}

function sourceProfile(name: string, { profile, name: parent, visited }: Step, context: SourceContext): ProfileSource {
  const settings = profile.settingsOf(name);
  if (!settings) throw broken(parent, `names the source_profile ${quote(name)}, which does not exist`);
  const hasKeys = settings.has('aws_access_key_id') || settings.has('aws_secret_access_key');
  // A profile may name itself: its section then has the role, and the keys for the role.
  if (visited.includes(name) && !(name === parent && hasKeys)) {
    throw broken(parent, `leads back to itself by source_profile: ${[...visited, name].join(', ')}`);
  }
  if (hasAssumedRole(settings) && !hasKeys) {
    return roleSource({ profile, name, visited: [...visited, name] }, context);
  }
  const found = ownSource(name, settings, context);
  if (!found) throw broken(parent, `names the source_profile ${quote(name)}, which has no credentials`);
  return found;
}

function namedSource(name: string, profile: string, { env, now }: SourceContext): ProfileSource {
  switch (name) {
    case 'Environment': {
      const keys = keysOfEnvironment(env, now);
      if (keys) return { kind: 'keys', keys };
      throw broken(profile, 'has credential_source = Environment, and the environment has no AWS keys');
    }
    case 'EcsContainer':
      return { kind: 'container', profile };
    case 'Ec2InstanceMetadata':
      return { kind: 'instance', profile };
    default:
      throw broken(
        profile,
        `has credential_source = ${quote(name)}, which must be Environment, EcsContainer or Ec2InstanceMetadata`,
      );
  }
}

/** The source of the credentials in the profile's own section. */
function ownSource(name: string, settings: Settings, { now, sessionName }: SourceContext): ProfileSource | undefined {
  const file = settings.get('web_identity_token_file');
  if (file) return { kind: 'web-identity', file, role: profileRole(name, settings, sessionName) };
  if (settings.get('sso_account_id') || settings.get('sso_role_name')) return { kind: 'sso', profile: name };
  if (settings.get('login_session')) return { kind: 'login', profile: name };
  const find = (key: string) => settingIn(settings, key, name);
  const given = {
    accessKeyId: find('aws_access_key_id'),
    secretAccessKey: find('aws_secret_access_key'),
    sessionToken: find('aws_security_token') ?? find('aws_session_token'),
    expiration: undefined,
  };
  const names = ['aws_access_key_id', 'aws_secret_access_key'] as const;
  const keys = checkedKeys(given, { origin: `the profile ${quote(name)}`, names, now });
  if (keys) return { kind: 'keys', keys };
  const command = settings.get('credential_process');
  if (command) return { kind: 'process', command, profile: name };
  const half = settings.get('role_arn')
    ? undefined
    : ['source_profile', 'credential_source'].find((key) => settings.get(key));
  if (half !== undefined) throw broken(name, `has ${half} without role_arn. Add role_arn`);
  return undefined;
}

function broken(profile: string, what: string): FailureError {
  return new FailureError(`The profile ${quote(profile)} ${what}`);
}
