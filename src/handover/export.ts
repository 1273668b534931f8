import type { CiSystem } from '../ci/ci-system.ts';
import { checkFiles } from '../ci/files.ts';
import type { Env } from '../context.ts';
import { ConfigurationError } from '../errors.ts';

/** What the user has accepted or confirmed about the log. */
export interface Exposure {
  /** The password may be handed over even if the log does not hide it. */
  readonly allowUnmasked: boolean;
  /** The system, which obeys mask commands on request only, is set up to obey them. */
  readonly maskConfirmed: boolean;
}

/**
 * Throws a ConfigurationError if the system cannot hand a login to later steps, or if its log does not hide the
 * password and the user has not accepted that. Call it before a login is requested.
 */
export function refuseExport(system: CiSystem, exposure: Exposure, env: Env): void {
  if (!system.publish) {
    throw new ConfigurationError(`${system.name} has no way to hand a login to later steps. ${system.instead}`);
  }
  checkFiles(env, system.files);
  // Also without a `mask` function: where `masks` is always, the system itself hides what is handed over.
  if (system.masks !== 'always') refuseExposure(system, exposure);
}

/** Throws a ConfigurationError if later steps cannot read the files of this one. Call it before a login is requested. */
export function refuseFiles({ name, keepsFiles }: CiSystem): void {
  if (keepsFiles) return;
  throw new ConfigurationError(
    `--export: the preset makes a file, and later steps of ${name} do not have the files of this step. ` +
      'Use a preset without a file, or run the command that needs the login as "-- COMMAND"',
  );
}

/** Throws a ConfigurationError if the log cannot hide the password and the user has not accepted that. */
export function refuseExposure(system: CiSystem, exposure: Exposure): void {
  if (exposure.allowUnmasked || maskerOf(system, exposure)) return;
  const confirm = system.confirm === undefined ? '' : `, confirm that it can (${system.confirm})`;
  throw new ConfigurationError(
    `${system.name} cannot hide a password that is made at run time, and a log may show it. ` +
      `Run the command that needs it as "-- COMMAND", whose output is redacted${confirm}, or accept that with --allow-unmasked`,
  );
}

/** The function that hides values. Undefined if the system may not obey a mask command: it would print the values. */
export function maskerOf(system: CiSystem, { maskConfirmed }: Pick<Exposure, 'maskConfirmed'>): CiSystem['mask'] {
  return system.masks === 'always' || (system.masks === 'on-request' && maskConfirmed) ? system.mask : undefined;
}
