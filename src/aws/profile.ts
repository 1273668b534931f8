import { loadSharedConfigFiles } from '@smithy/core/config';
import { type Env, variable } from '../context.ts';
import { ConfigurationError } from '../errors.ts';

/** The settings of one profile, and the `services` sections its `services` setting may name. */
export interface Profile {
  readonly name: string;
  readonly setting: (name: string) => string | undefined;
  /** A nested setting such as `endpoint_url` of `redshift` in the profile's `services` section. */
  readonly serviceSetting: (service: string, name: string) => string | undefined;
}

/**
 * Reads ~/.aws/config and ~/.aws/credentials, or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name.
 * Throws a ConfigurationError when a profile that was asked for by name is in neither.
 */
export async function loadProfile(option: string | undefined, env: Env): Promise<Profile> {
  const asked = option ?? variable(env, 'AWS_PROFILE');
  const name = asked ?? 'default';
  // Read anew, which also renews what the SDK has kept: with --refresh the files may hold other keys the next time.
  const { configFile, credentialsFile } = await loadSharedConfigFiles({ ignoreCache: true });
  const settings = { ...configFile[name], ...credentialsFile[name] };
  if (asked !== undefined && !configFile[name] && !credentialsFile[name]) {
    throw new ConfigurationError(
      `The profile "${asked}" was not found in ~/.aws/config or ~/.aws/credentials (asked for by ${
        option === undefined ? 'AWS_PROFILE' : 'profile'
      })`,
    );
  }
  const services = configFile[`services.${settings['services']}`] ?? {};
  return {
    name,
    setting: (key) => settings[key] || undefined,
    serviceSetting: (service, key) => services[`${service}.${key}`] || undefined,
  };
}
