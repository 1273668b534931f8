import type { Exporter, ExportParts } from '../ci/exporter.ts';
import { renderings } from '../connect/renderings.ts';
import { environmentVariables, stepOutputs, type VariableWords } from '../connect/variables.ts';
import { ConfigurationError } from '../errors.ts';
import type { ClusterLogin } from '../login.ts';

/** What the caller has said of the log. */
export interface Exposure {
  /** The password may be handed over where nothing hides it. */
  readonly allowUnmasked: boolean;
  /** A system that masks on request was set up for it: a mask command is certain to be consumed. */
  readonly maskConfirmed: boolean;
}

export interface Hiding extends Exposure {
  readonly login: ClusterLogin;
  readonly parts: ExportParts;
}

export interface Export extends Hiding {
  readonly words: VariableWords;
  /** In place of the operation's own. */
  readonly prefix?: string | undefined;
}

/** Hands a login to the later steps in the system's own way: first it is hidden, then it is there. */
export async function exportTo(
  exporter: Exporter,
  { login, words, prefix, parts, ...exposure }: Export,
): Promise<void> {
  refuseExport(exporter, exposure);
  await mask(exporter, { login, parts, ...exposure });
  const variables = environmentVariables(login, words, prefix);
  await exporter.publish?.({ outputs: stepOutputs(login), variables }, parts);
}

/** Throws where `exportTo` would, without a login: ask before AWS is asked. */
export function refuseExport(exporter: Exporter, exposure: Exposure): void {
  if (!exporter.publish) {
    throw new ConfigurationError(`${exporter.name} has no way to hand a login to later steps. ${exporter.instead}`);
  }
  // With or without a mask of its own: then what is handed over is hidden from then on.
  if (exporter.masks !== 'always') refuseExposure(exporter, exposure);
}

/** Hides every form of a login that is about to be printed, where that is possible; throws where it is not and must be. */
export async function hideLogin(exporter: Exporter, hiding: Hiding): Promise<void> {
  refuseExposure(exporter, hiding);
  await mask(exporter, hiding);
}

/** Throws where a password would be in reach of a log that cannot hide it, and nobody said that it may. */
export function refuseExposure(exporter: Exporter, exposure: Exposure): void {
  if (exposure.allowUnmasked || mayMask(exporter, exposure)) return;
  const confirm = exporter.confirm === undefined ? '' : `, confirm that it can (${exporter.confirm})`;
  throw new ConfigurationError(
    `${exporter.name} cannot hide a password that is made at run time, and a log may show it. ` +
      `Run the command that needs it as "-- COMMAND", whose output is cleaned${confirm}, or accept that with --allow-unmasked`,
  );
}

async function mask(exporter: Exporter, { login, parts, ...exposure }: Hiding): Promise<void> {
  // Where nobody is sure to consume it, the command itself would publish the password.
  if (mayMask(exporter, exposure)) await exporter.mask?.(renderings(login), parts);
}

function mayMask({ mask, masks }: Exporter, { maskConfirmed }: Exposure): boolean {
  return mask !== undefined && (masks === 'always' || (masks === 'on-request' && maskConfirmed));
}

/** How to hide values there, or undefined where nobody is sure to consume the command, which would then publish them. */
export function maskerOf(exporter: Exporter, { maskConfirmed }: Pick<Exposure, 'maskConfirmed'>): Exporter['mask'] {
  return exporter.masks === 'always' || (exporter.masks === 'on-request' && maskConfirmed) ? exporter.mask : undefined;
}
