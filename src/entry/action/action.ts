import { isToken } from '../../answer.ts';
import { githubStep } from '../../ci/github/step.ts';
import { explain } from '../../errors.ts';
import { forClients, isNamed, setNames, warningsAbout } from '../../handover/for-clients.ts';
import type { PrivateFolder } from '../../handover/private-folder.ts';
import { announceFolder, handToSteps, refuseHandover, type StepHandover } from '../../handover/step.ts';
import type { Request } from '../../request.ts';
import { type Result, run } from '../../run.ts';
import { programRunner } from '../../run-program.ts';
import { refuseUnsafeNode } from '../guards.ts';
import { ignoreInspectorSignal } from '../no-inspector.ts';
import { type Plan, prepare } from '../prepare.ts';
import { asProcess, clock } from '../process.ts';
import { writeFlushed } from '../stdio.ts';
import { version } from '../version.ts';
import { readEvent } from './event.ts';
import { readInputs } from './inputs.ts';
import { resultOutput, withoutEnd } from './result-output.ts';
import { toolkit } from './toolkit.ts';

ignoreInspectorSignal();
const { env } = process;
const step = githubStep({ env, toolkit, writeFlushed: (text) => writeFlushed(process.stdout, text) });

async function main(): Promise<number> {
  try {
    refuseUnsafeNode(env);
    const { raw, problems } = readInputs(env);
    const plan = await prepare({ raw, problems, folder: env['GITHUB_WORKSPACE'] ?? '.' }, env);
    if (plan.kind === 'text') {
      const outputs = { result: withoutEnd(plan.text), version };
      await step.publish({ outputs, variables: {}, state: {}, summary: '' });
    } else await logIn(plan);
    return 0;
  } catch (error) {
    step.fail(explain(error));
    return 1;
  }
}

async function logIn({ request, present, since }: Extract<Plan, { kind: 'login' }>): Promise<void> {
  refuseHandover(step, request.handover);
  const folder = request.connection.hasFiles ? await newFolder() : undefined;
  // GitHub hides debug lines unless debugging is on for the whole job. A user who sets the input `debug` wants to see
  // them.
  const log = request.aws.debug ? { ...step.log, debug: (line: () => string) => step.log.info(line()) } : step.log;
  const context = {
    env,
    clock,
    log,
    mask: step.mask,
    runProgram: programRunner(env),
    event: await readEvent(env),
    since,
  };
  const result = await run(request, context);
  const { operation, call, render } = request;
  const isShown = render.output !== undefined || render.query !== undefined;
  const more = isShown ? { result: await resultOutput(result.document, present, step) } : {};
  const facts = { operation: operation.name, cluster: call.cluster, region: result.region, account: result.account };
  await handOver(request, result, { facts, more: { version, ...more }, folder });
  const until = result.login.expiresAt.toISOString();
  step.log.info(
    isToken(result.login)
      ? `The token for ${call.cluster} is valid until ${until}`
      : `${result.login.username} can log in to ${call.cluster} until ${until}`,
  );
}

/** The folder for files of clients. Throws a ConfigurationError if other users could replace a file in it. */
async function newFolder(): Promise<PrivateFolder> {
  const { refuseSharedFolder } = await import('../../handover/private-file.ts');
  const { folderOfJob, privateFolder } = await import('../../handover/private-folder.ts');
  const parent = await folderOfJob(env);
  await refuseSharedFolder(parent);
  return privateFolder(parent);
}

async function handOver(
  { connection, operation, handover }: Request,
  { login, target }: Result,
  { folder, ...rest }: Pick<StepHandover, 'facts' | 'more'> & { readonly folder: PrivateFolder | undefined },
): Promise<void> {
  const clients = handover['export-env']
    ? await forClients({ plan: connection, operation, handover, login, target, folder: folder?.path ?? '' })
    : { variables: {}, files: {}, secrets: [], overriddenBy: [] };
  const { variables, files, secrets } = clients;
  await step.mask(secrets);
  for (const line of warningsAbout(clients, env)) step.log.warning(line);
  if (folder && Object.keys(files).length > 0) {
    await announceFolder(step, folder.path, handover);
    await folder.write(files);
  }
  try {
    await handToSteps(step, { ...rest, login, target, variables, options: handover, now: clock.now() });
  } catch (error) {
    await folder?.remove();
    throw error;
  }
  if (isNamed(connection)) step.log.info(setNames(variables));
}

asProcess(main, () => {
  step.fail('The step ended without a result; nothing was exported');
  return 1;
});
