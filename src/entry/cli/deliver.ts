import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { CiSystem } from '../../ci/ci-system.ts';
import { passwordFiles } from '../../connect/password-file.ts';
import { environmentVariables, stepOutputs } from '../../connect/variables.ts';
import { ConfigurationError, ExitCode, UsageError } from '../../errors.ts';
import { refuseExport, refuseExposure } from '../../handover/export.ts';
import type { DeliveryValues } from '../../handover/options.ts';
import { printed } from '../../handover/print.ts';
import { refusePrivateFile, refuseSharedFolder, writePrivateFile } from '../../handover/private-file.ts';
import type { Request } from '../../request.ts';
import type { Result } from '../../run.ts';
import type { Secret } from '../../secret.ts';
import type { Presentation } from '../presentation.ts';
import { print } from '../stdio.ts';
import type { CliContext } from './cli-context.ts';

/** How the login leaves this process. */
export interface Delivery {
  readonly request: Request;
  readonly present: Presentation;
  /** The bytes of the answer's text, as stdout should have them. */
  readonly encode: (text: string) => Uint8Array;
  /** What follows `--`. */
  readonly command: readonly string[] | undefined;
  readonly context: CliContext;
  /** What else the output of the command must not show: the token and the keys of this run. */
  readonly secrets?: readonly Secret[];
}

/** Throws where the delivery cannot succeed, before a login is made for it: what `deliver` would throw. */
export async function refuseDelivery({ request, command, context: { system, env } }: Delivery): Promise<void> {
  const { delivery, operation } = request;
  const exposure = {
    allowUnmasked: delivery['allow-unmasked'] === true,
    maskConfirmed: delivery['add-mask'] === true,
  };
  const refreshProblems = delivery.refresh ? passwordFiles[operation.passwordFile].problems(delivery) : [];
  const problems = [...commandProblems(delivery, command), ...refreshProblems];
  if (problems.length > 0) throw new UsageError(operation.name, problems);
  if (delivery.export !== undefined) refuseExport(found(system), exposure, env);
  if (delivery.print !== undefined && process.stdout.isTTY) {
    throw new ConfigurationError(
      '--print shows the password; stdout is a terminal. Evaluate the output, or redirect it',
    );
  }
  if (delivery.print !== undefined && system) refuseExposure(system, exposure);
  if (delivery['dotenv-file'] !== undefined) await refusePrivateFile(resolve(delivery['dotenv-file']));
  // Its output goes through pipes in this folder, and a password file is made there.
  if (command && !delivery.tty) await refuseSharedFolder(resolve(tmpdir()));
}

/** What is wrong between the options and the command after `--`, as sentences. */
function commandProblems(delivery: DeliveryValues, command: readonly string[] | undefined): string[] {
  const others = (['export', 'print', 'dotenv-file'] as const).filter((name) => delivery[name] !== undefined);
  const forCommand = (['keep-env', 'no-masking', 'tty', 'refresh'] as const).filter((name) => delivery[name]);
  if (command === undefined) return forCommand.map((name) => `--${name}: needs a command after --`);
  if (command.length === 0) return ['Give a command after --'];
  return others.map((name) => `--${name}: excludes a command after --`);
}

/** Whether the login goes to stdout. */
export function isPrinted({ request: { delivery }, command, present }: Delivery): boolean {
  if (present.printsNothing && delivery.print === undefined) return false;
  return command === undefined && delivery.export === undefined && delivery['dotenv-file'] === undefined;
}

/** Delivers a login and returns the exit code. */
export async function deliver(
  result: Result,
  { request, present, encode, command, context, secrets = [] }: Delivery,
): Promise<number> {
  const { delivery, handover, operation } = request;
  const variables = environmentVariables(result.login, operation.exports, handover['env-prefix']);
  const [program, ...args] = command ?? [];
  if (program !== undefined) {
    const { runCommand } = await import('./run-command.ts');
    return runCommand({ command: [program, ...args], request, result, context, secrets });
  }
  if (delivery.export !== undefined) {
    await found(context.system).publish?.({ outputs: stepOutputs(result.login), variables }, context);
    return ExitCode.ok;
  }
  if (delivery['dotenv-file'] !== undefined) {
    await writePrivateFile(resolve(delivery['dotenv-file']), printed('dotenv', variables));
    return ExitCode.ok;
  }
  if (!delivery.print && !present.printsNothing) warnOfTheLog(context);
  const text = delivery.print
    ? printed(delivery.print, variables).reveal()
    : encode(await present.answer(result.document));
  return text.length === 0 || (await print(text)) ? ExitCode.ok : ExitCode.failure;
}

/** The answer is printed anywhere, as the AWS CLI prints it. A warning says where a log would keep the password. */
function warnOfTheLog({ system, log }: CliContext): void {
  if (system && system.masks !== 'always') {
    log.warning(
      `The password is printed, and ${system.name} cannot mask it. Use "-- COMMAND" to keep it out of the log`,
    );
  }
}

function found(system: CiSystem | undefined): CiSystem {
  if (system) return system;
  throw new ConfigurationError('--export: no CI system was found here. Name it, as in --export gitlab');
}
