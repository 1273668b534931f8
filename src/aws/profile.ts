import { type Env, variable } from '../context.ts';
import { FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { type Surface, shown } from '../options/names.ts';
import { readConfigurationFiles, type Settings } from './configuration-files.ts';
import type { Setting } from './setting.ts';

/** The settings of one profile, and the `services` sections its `services` setting may name. */
export interface Profile {
  readonly name: string;
  /** What named it: the option as the user typed it, or a variable. Undefined for `default` without being asked for. */
  readonly askedBy: string | undefined;
  /** Whether the option named it. Keys of the environment do not count then. */
  readonly isOption: boolean;
  readonly setting: (name: string) => string | undefined;
  /** The same, with the place for a message. */
  readonly find: (name: string) => Setting | undefined;
  /**
   * A nested setting such as `endpoint_url` of `redshift` in the profile's `services` section. Throws a FailureError
   * when there is no such section.
   */
  readonly serviceSetting: (service: string, name: string) => Setting | undefined;
  /** The settings of any profile, such as its `source_profile`. */
  readonly settingsOf: (profile: string) => Settings | undefined;
}

/**
 * Reads the profile that the option, AWS_PROFILE or AWS_DEFAULT_PROFILE names, or `default`. Throws a
 * FailureError when a profile that was asked for by name is in no file, and for a broken file.
 */
export async function loadProfile(
  option: string | undefined,
  { env, surface }: { readonly env: Env; readonly surface: Surface },
): Promise<Profile> {
  const variables = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'].find((name) => variable(env, name) !== undefined);
  const askedBy = option === undefined ? variables : shown('profile', surface);
  const name = option ?? (variables && variable(env, variables)) ?? 'default';
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
    find: (key) => settingOf(setting(key), `${key} of the profile ${quote(name)}`),
    serviceSetting(service, key) {
      const section = setting('services');
      if (section === undefined) return undefined;
      const found = services.get(section);
      if (!found) {
        throw new FailureError(
          `services of the profile ${quote(name)}: the section [services ${section}] was not found in ~/.aws/config`,
        );
      }
      return settingOf(found.get(`${service}.${key}`), `${key} of ${service} in the section [services ${section}]`);
    },
    settingsOf: (profile) => profiles.get(profile),
  };
}

function settingOf(value: string | undefined, from: string): Setting | undefined {
  return value ? { from, value } : undefined;
}
