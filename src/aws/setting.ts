import { type Env, variable } from '../context.ts';
import { FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import type { Settings } from './configuration-files.ts';

/** A setting, and its origin as a message names it: an option, a variable, or a setting of a profile. */
export interface Setting {
  readonly from: string;
  readonly value: string;
}

/** The setting that a variable holds. Undefined when the variable is unset or empty. */
export function variableSetting(env: Env, name: string): Setting | undefined {
  const value = variable(env, name);
  return value === undefined ? undefined : { from: name, value };
}

/** A setting of a profile. Undefined when it is missing or empty. */
export function settingIn(settings: Settings, key: string, profile: string): Setting | undefined {
  const value = settings.get(key);
  return value ? { from: `${key} of the profile ${quote(profile)}`, value } : undefined;
}

/**
 * Reads a switch as the AWS CLI does, in upper or lower case; false when it is not set. Throws a FailureError for any
 * text except true and false: `yes` must not mean "no".
 */
export function isOn(setting: Setting | undefined): boolean {
  const value = setting?.value.toLowerCase() ?? 'false';
  if (setting === undefined || value === 'true' || value === 'false') return value === 'true';
  throw new FailureError(`${setting.from}: ${quote(setting.value)} must be true or false`);
}
