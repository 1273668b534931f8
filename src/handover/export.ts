import type { Exporter } from '../ci/exporter.ts';
import { type Env, variable } from '../context.ts';
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
export function refuseExport(exporter: Exporter, exposure: Exposure, env: Env): void {
  if (!exporter.publish) {
    throw new ConfigurationError(`${exporter.name} has no way to hand a login to later steps. ${exporter.instead}`);
  }
  const missing = exporter.needs?.filter((name) => variable(env, name) === undefined) ?? [];
  if (missing.length > 0) {
    throw new ConfigurationError(
      `${exporter.name} has not set ${missing.join(' and ')}, through which a login is handed over`,
    );
  }
  // With or without a mask of its own: then what is handed over is hidden from then on.
  if (exporter.masks !== 'always') refuseExposure(exporter, exposure);
}

/** Throws a ConfigurationError where the log may show a password that it cannot hide, and the user has not accepted that. */
export function refuseExposure(exporter: Exporter, exposure: Exposure): void {
  if (exposure.allowUnmasked || maskerOf(exporter, exposure)) return;
  const confirm = exporter.confirm === undefined ? '' : `, confirm that it can (${exporter.confirm})`;
  throw new ConfigurationError(
    `${exporter.name} cannot hide a password that is made at run time, and a log may show it. ` +
      `Run the command that needs it as "-- COMMAND", whose output is cleaned${confirm}, or accept that with --allow-unmasked`,
  );
}

/** How to hide values there. Undefined where a mask command may not be obeyed: it would show the values. */
export function maskerOf(exporter: Exporter, { maskConfirmed }: Pick<Exposure, 'maskConfirmed'>): Exporter['mask'] {
  return exporter.masks === 'always' || (exporter.masks === 'on-request' && maskConfirmed) ? exporter.mask : undefined;
}
