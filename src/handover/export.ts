import type { CiSystem } from '../ci/ci-system.ts';
import { checkFiles } from '../ci/files.ts';
import type { Env } from '../context.ts';
import { ConfigurationError } from '../errors.ts';

/** What the user has said about the log. */
export interface Exposure {
  /** The password may be handed over where nothing hides it. */
  readonly allowUnmasked: boolean;
  /** A system that masks on request was set up for it: a mask command is certain to be consumed. */
  readonly maskConfirmed: boolean;
}

/**
 * Throws where a login cannot be handed to later steps, or may not be: nothing would hide it, and the user did not allow
 * that. Call it before AWS is asked.
 */
export function refuseExport(system: CiSystem, exposure: Exposure, env: Env): void {
  if (!system.publish) {
    throw new ConfigurationError(`${system.name} has no way to hand a login to later steps. ${system.instead}`);
  }
  checkFiles(env, system.files);
  // With or without a mask of its own: then what is handed over is hidden from then on.
  if (system.masks !== 'always') refuseExposure(system, exposure);
}

/** Throws where a log that cannot hide the password could show it, and the user did not allow that. */
export function refuseExposure(system: CiSystem, exposure: Exposure): void {
  if (exposure.allowUnmasked || maskerOf(system, exposure)) return;
  const confirm = system.confirm === undefined ? '' : `, confirm that it can (${system.confirm})`;
  throw new ConfigurationError(
    `${system.name} cannot hide a password that is made at run time, and a log may show it. ` +
      `Run the command that needs it as "-- COMMAND", whose output is cleaned${confirm}, or accept that with --allow-unmasked`,
  );
}

/** How to hide values there. Undefined where the runner may not obey the command, which would then publish them. */
export function maskerOf(system: CiSystem, { maskConfirmed }: Pick<Exposure, 'maskConfirmed'>): CiSystem['mask'] {
  return system.masks === 'always' || (system.masks === 'on-request' && maskConfirmed) ? system.mask : undefined;
}
