import type { CiSystem } from '../ci/ci-system.ts';
import { checkFiles } from '../ci/files.ts';
import type { Env } from '../context.ts';
import { ConfigurationError } from '../errors.ts';

/** What the user says about the log. */
export interface Exposure {
  /** The password may be handed over where nothing hides it. */
  readonly allowUnmasked: boolean;
  /** The system was set up to obey mask commands, where it does so on request only. */
  readonly maskConfirmed: boolean;
}

/**
 * Throws a ConfigurationError where a login cannot be handed to later steps, or may not be, because nothing would hide it
 * and the user has not accepted that. Call it before AWS is asked.
 */
export function refuseExport(system: CiSystem, exposure: Exposure, env: Env): void {
  if (!system.publish) {
    throw new ConfigurationError(`${system.name} has no way to hand a login to later steps. ${system.instead}`);
  }
  checkFiles(env, system.files);
  // With or without a mask of its own: then what is handed over is hidden from then on.
  if (system.masks !== 'always') refuseExposure(system, exposure);
}

/** Throws a ConfigurationError where the log may show a password that it cannot hide, and the user has not accepted that. */
export function refuseExposure(system: CiSystem, exposure: Exposure): void {
  if (exposure.allowUnmasked || maskerOf(system, exposure)) return;
  const confirm = system.confirm === undefined ? '' : `, confirm that it can (${system.confirm})`;
  throw new ConfigurationError(
    `${system.name} cannot hide a password that is made at run time, and a log may show it. ` +
      `Run the command that needs it as "-- COMMAND", whose output is cleaned${confirm}, or accept that with --allow-unmasked`,
  );
}

/** How to hide values there. Undefined where a mask command may not be obeyed: it would show the values. */
export function maskerOf(system: CiSystem, { maskConfirmed }: Pick<Exposure, 'maskConfirmed'>): CiSystem['mask'] {
  return system.masks === 'always' || (system.masks === 'on-request' && maskConfirmed) ? system.mask : undefined;
}
