import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CiSystem } from '../../ci/ci-system.ts';
import { stepOutputs, type Variables } from '../../connect/variables.ts';
import { ConfigurationError, ExitCode } from '../../errors.ts';
import { forClients, isNamed, setNames, warningsAbout } from '../../handover/for-clients.ts';
import { printed } from '../../handover/print.ts';
import { writePrivateFile } from '../../handover/private-file.ts';
import { privateFolder } from '../../handover/private-folder.ts';
import type { Request } from '../../request.ts';
import type { Result } from '../../run.ts';
import { print } from '../stdio.ts';
import type { CliContext } from './cli-context.ts';

/**
 * Hands a login over by --export, --print or --dotenv-file, and returns the exit code. The files of presets stay: later
 * steps need them, and only the user knows when they are no longer needed. Throws an ExpectedError; then no file stays.
 */
export async function handOver(result: Result, request: Request, context: CliContext): Promise<number> {
  const { connection: plan, delivery, operation, handover } = request;
  const { login, target } = result;
  const folder = privateFolder();
  const clients = await forClients({
    plan,
    operation,
    handover,
    login,
    target,
    folder: folder.path,
  });
  const { variables, files, secrets } = clients;
  const hasFiles = Object.keys(files).length > 0;
  await context.mask(secrets);
  // Nobody knows in which environment a dotenv file will be read.
  const warnings = delivery['dotenv-file'] === undefined ? warningsAbout(clients, context.env) : [];
  for (const line of warnings) context.log.warning(line);
  let isTaken = false;
  // Also if a signal ends the process.
  process.once('exit', () => {
    if (!isTaken) rmSync(folder.path, { recursive: true, force: true });
  });
  if (hasFiles) await folder.write(files);
  isTaken = await write(variables, result, request, context);
  if (!isTaken) return ExitCode.failure;
  if (isNamed(plan)) context.log.info(setNames(variables));
  if (hasFiles) context.log.info(`Files with the login are in ${folder.path}. Remove this folder when you are done`);
  return ExitCode.ok;
}

/** Resolves to false if the reader of stdout has gone. */
async function write(
  variables: Variables,
  { login, target }: Result,
  { delivery }: Request,
  context: CliContext,
): Promise<boolean> {
  if (delivery.export !== undefined) {
    await found(context.system).publish?.({ outputs: stepOutputs(login, target), variables }, context);
    return true;
  }
  if (delivery['dotenv-file'] !== undefined) {
    await writePrivateFile(resolve(delivery['dotenv-file']), printed('dotenv', variables));
    return true;
  }
  return print(printed(delivery.print ?? 'sh', variables).reveal());
}

/** The system of the job. Throws a ConfigurationError if there is none. */
export function found(system: CiSystem | undefined): CiSystem {
  if (system) return system;
  throw new ConfigurationError('--export: no CI system was found here. Name it, as in --export gitlab');
}
