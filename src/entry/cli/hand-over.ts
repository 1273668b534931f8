import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CiSystem } from '../../ci/ci-system.ts';
import type { Variables } from '../../connect/variables.ts';
import { ConfigurationError, ExitCode } from '../../errors.ts';
import { forClients, isNamed, setNames, warningsAbout } from '../../handover/for-clients.ts';
import { printed } from '../../handover/print.ts';
import { writePrivateFile } from '../../handover/private-file.ts';
import { privateFolder } from '../../handover/private-folder.ts';
import { outputsOf } from '../../handover/step.ts';
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
  const { files, secrets } = clients;
  const variables = isDotenv(delivery) ? withoutRemote(clients.variables, request, context) : clients.variables;
  const hasFiles = Object.keys(files).length > 0;
  await context.mask(secrets);
  // A dotenv file is read later, in an environment that we do not know.
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

function isDotenv({ print: form, 'dotenv-file': file }: Request['delivery']): boolean {
  return form === 'dotenv' || file !== undefined;
}

/** The readers of dotenv files do not read its semicolons alike, and what it is made of is in the other variables. */
function withoutRemote(variables: Variables, { operation }: Request, { log }: CliContext): Variables {
  const remote = 'remote' in operation.exports ? operation.exports.remote : undefined;
  if (remote === undefined) return variables;
  log.warning(`${remote} is left out: the readers of dotenv files do not read its semicolons alike. Use --print sh`);
  return Object.fromEntries(Object.entries(variables).filter(([name]) => name !== remote));
}

/** Resolves to false if the reader of stdout has gone. */
async function write(
  variables: Variables,
  { login, target }: Result,
  { delivery }: Request,
  context: CliContext,
): Promise<boolean> {
  if (delivery.export !== undefined) {
    await found(context.system).publish?.({ outputs: outputsOf(login, target), variables }, context);
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
