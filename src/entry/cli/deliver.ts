import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { isToken, type Login } from '../../answer.ts';
import { ConfigurationError, ExitCode, UsageError } from '../../errors.ts';
import { refuseExport, refuseExposure, refuseFiles } from '../../handover/export.ts';
import type { DeliveryValues } from '../../handover/options.ts';
import { refusePrivateFile, refuseSharedFolder } from '../../handover/private-file.ts';
import type { Request } from '../../request.ts';
import type { Result } from '../../run.ts';
import type { Secret } from '../../secret.ts';
import type { Presentation } from '../presentation.ts';
import { print } from '../stdio.ts';
import type { CliContext } from './cli-context.ts';
import { found, handOver } from './hand-over.ts';

/** A request whose login is delivered, and how. */
export interface LoginDelivery {
  readonly request: Request;
  readonly present: Presentation;
  /** The bytes of the answer's text for stdout. */
  readonly encode: (text: string) => Uint8Array;
  /** The words after `--`. */
  readonly command: readonly string[] | undefined;
  readonly context: CliContext;
  /** Further secrets that the output of the command must not show: the token and the keys of this run. */
  readonly secrets?: readonly Secret[];
}

/** Throws an ExpectedError if the delivery cannot succeed. Call it before a login is requested. */
export async function refuseDelivery({ request, command, context: { system, env } }: LoginDelivery): Promise<void> {
  const { delivery, operation, connection } = request;
  const exposure = {
    allowUnmasked: delivery['allow-unmasked'] === true,
    maskConfirmed: delivery['add-mask'] === true,
  };
  const problems = [...commandProblems(delivery, command), ...clientProblems(request, command)];
  if (problems.length > 0) throw new UsageError(operation.name, problems);
  if (delivery.export !== undefined) {
    refuseExport(found(system), exposure, env);
    if (connection.hasFiles) refuseFiles(found(system));
  }
  if (delivery.print !== undefined && process.stdout.isTTY) {
    throw new ConfigurationError(
      '--print shows the password; stdout is a terminal. Evaluate the output, or redirect it',
    );
  }
  if (delivery.print !== undefined && system) refuseExposure(system, exposure);
  if (delivery['dotenv-file'] !== undefined) await refusePrivateFile(resolve(delivery['dotenv-file']));
  // The pipes for the output of the command, and the files of presets, are made in this folder.
  const hasFiles = connection.hasFiles || delivery.refresh;
  if (hasFiles || (command && !delivery.tty)) await refuseSharedFolder(resolve(tmpdir()));
}

/** The problems of options that need a command after `--` or exclude it, as sentences. */
function commandProblems(delivery: DeliveryValues, command: readonly string[] | undefined): string[] {
  const others = (['export', 'print', 'dotenv-file'] as const).filter((name) => delivery[name] !== undefined);
  const forCommand = (['keep-env', 'no-masking', 'tty', 'refresh'] as const).filter((name) => delivery[name]);
  if (command === undefined) return forCommand.map((name) => `--${name}: needs a command after --`);
  if (command.length === 0) return ['Give a command after --'];
  return others.map((name) => `--${name}: excludes a command after --`);
}

/** The problems of options for clients that would have no effect, or that contradict each other. */
function clientProblems(
  { connection, delivery, operation }: Request,
  command: readonly string[] | undefined,
): string[] {
  const { export: exported, print, 'dotenv-file': file, 'set-netrc': setNetrc } = delivery;
  const isHandedOver = command !== undefined || [exported, print, file].some((value) => value !== undefined);
  const named = [
    ...(connection.presets.length > 0 ? ['--preset'] : []),
    ...(connection.envMap.length > 0 ? ['--env-map'] : []),
  ];
  return [
    ...(isHandedOver
      ? []
      : named.map((name) => `${name}: needs a command after --, or --export, --print or --dotenv-file`)),
    ...(setNetrc && operation.clients !== 'livy'
      ? ['--set-netrc: the clients of this cluster read no netrc file. Remove it']
      : []),
    ...(setNetrc && connection.presets.length > 0
      ? ['--set-netrc: a preset is given. Use --preset netrc, which sets NETRC, or remove --set-netrc']
      : []),
  ];
}

/** Whether the login goes to stdout. */
export function isPrinted({ request: { delivery }, command, present }: LoginDelivery): boolean {
  if (present.printsNothing && delivery.print === undefined) return false;
  return command === undefined && delivery.export === undefined && delivery['dotenv-file'] === undefined;
}

/** Delivers a login and returns the exit code. Throws an ExpectedError if that fails. */
export async function deliver(
  result: Result,
  { request, present, encode, command, context, secrets = [] }: LoginDelivery,
): Promise<number> {
  const { delivery } = request;
  const [program, ...args] = command ?? [];
  if (program !== undefined) {
    const { runCommand } = await import('./run-command.ts');
    return runCommand({ command: [program, ...args], request, result, context, secrets });
  }
  if (delivery.export === undefined && delivery.print === undefined && delivery['dotenv-file'] === undefined) {
    if (!present.printsNothing) warnOfTheLog(context, result.login);
    const text = encode(await present.answer(result.document));
    return text.length === 0 || (await print(text)) ? ExitCode.ok : ExitCode.failure;
  }
  return handOver(result, request, context);
}

/** Warns if the log of the job will show the password. As in the AWS CLI, the answer is printed all the same. */
function warnOfTheLog({ system, log }: CliContext, login: Login): void {
  if (system && system.masks !== 'always') {
    log.warning(
      `The ${isToken(login) ? 'token' : 'password'} is printed, and ${system.name} cannot mask it. Use "-- COMMAND" to keep it out of the log`,
    );
  }
}
