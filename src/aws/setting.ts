import { type Env, variable } from '../context.ts';
import { FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';

/** A setting and where it stands, as a message names it: an option, a variable, or a setting of a profile. */
export interface Setting {
  readonly from: string;
  readonly value: string;
}

/** The setting that a variable holds. */
export function variableSetting(env: Env, name: string): Setting | undefined {
  const value = variable(env, name);
  return value === undefined ? undefined : { from: name, value };
}

/**
 * A switch, in any case, as the AWS CLI reads it; false where it is not set. Throws a FailureError for anything else
 * than true or false: `yes` must not mean "no".
 */
export function isOn(setting: Setting | undefined): boolean {
  const value = setting?.value.toLowerCase() ?? 'false';
  if (setting === undefined || value === 'true' || value === 'false') return value === 'true';
  throw new FailureError(`${setting.from}: ${quote(setting.value)} must be true or false`);
}
