import type { Env } from '../context.ts';
import { FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { type Surface, shown } from '../options/names.ts';
import { readConfigurationFiles, type Settings } from './configuration-files.ts';
import { type Setting, settingIn, variableSetting } from './setting.ts';

/** One profile of the configuration files, and what belongs to it. */
export interface Profile {
  readonly name: string;
  /** What named it: the option as the user typed it, or a variable. Undefined for `default` when nothing named it. */
  readonly askedBy: string | undefined;
  /** Whether the option named it. The keys of the environment are then ignored. */
  readonly isOption: boolean;
  readonly setting: (name: string) => string | undefined;
  /** The same, with its origin for a message. */
  readonly find: (name: string) => Setting | undefined;
  /**
   * A nested setting such as `endpoint_url` of `redshift`, in the section that the profile's `services` names. Throws a
   * FailureError when that section does not exist.
   */
  readonly serviceSetting: (service: string, name: string) => Setting | undefined;
  /** The settings of any profile, such as its `source_profile`. */
  readonly settingsOf: (profile: string) => Settings | undefined;
}

/**
 * Reads the profile that the option, AWS_PROFILE or AWS_DEFAULT_PROFILE names, or else `default`. Throws a FailureError
 * when a named profile is in no file, and for a file that cannot be read.
 */
export async function loadProfile(
  option: string | undefined,
  { env, surface }: { readonly env: Env; readonly surface: Surface },
): Promise<Profile> {
  const found = variableSetting(env, 'AWS_PROFILE') ?? variableSetting(env, 'AWS_DEFAULT_PROFILE');
  const askedBy = option === undefined ? found?.from : shown('profile', surface);
  const name = option ?? found?.value ?? 'default';
  const { profiles, services } = await readConfigurationFiles(env);
  const settings = profiles.get(name);
  if (askedBy !== undefined && !settings) {
    throw new FailureError(
      `The profile ${quote(name)} was not found in ~/.aws/config or ~/.aws/credentials (asked for by ${askedBy})`,
    );
  }
  const setting = (key: string) => settings?.get(key) || undefined;
  return {
    name,
    askedBy,
    isOption: option !== undefined,
    setting,
    find: (key) => settings && settingIn(settings, key, name),
    serviceSetting(service, key) {
      const section = setting('services');
      if (section === undefined) return undefined;
      const nested = services.get(section);
      if (!nested) {
        throw new FailureError(
          `services of the profile ${quote(name)}: the section [services ${section}] was not found in ~/.aws/config`,
        );
      }
      const value = nested.get(`${service}.${key}`);
      return value ? { from: `${key} of ${service} in the section [services ${section}]`, value } : undefined;
    },
    settingsOf: (profile) => profiles.get(profile),
  };
}
