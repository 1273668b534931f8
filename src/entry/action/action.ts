import { github } from '../../ci/github.ts';
import { explain } from '../../errors.ts';
import { handToSteps } from '../../handover/step.ts';
import { run } from '../../run.ts';
import { refuseUnsafeNode } from '../guards.ts';
import { ignoreInspectorSignal } from '../no-inspector.ts';
import { type Plan, prepare } from '../prepare.ts';
import { asProcess, clock } from '../process.ts';
import { writeFlushed } from '../stdio.ts';
import { version } from '../version.ts';
import { readInputs } from './inputs.ts';
import { resultOutput, withoutEnd } from './result-output.ts';
import { toolkit } from './toolkit.ts';

ignoreInspectorSignal();
const { env } = process;
const ci = github({ env, toolkit, flush: () => writeFlushed(process.stdout, '') });

async function main(): Promise<number> {
  try {
    refuseUnsafeNode(env);
    const { raw, problems } = readInputs(env);
    const plan = await prepare({ raw, problems, folder: env['GITHUB_WORKSPACE'] ?? '.' }, env);
    if (plan.kind === 'text')
      await ci.publish({ outputs: { result: withoutEnd(plan.text), version }, variables: {}, state: {}, summary: '' });
    else await logIn(plan);
    return 0;
  } catch (error) {
    ci.fail(explain(error));
    return 1;
  }
}

async function logIn({ request, present }: Extract<Plan, { kind: 'login' }>): Promise<void> {
  // GitHub hides debug lines unless the whole job is debugged; whoever sets the input wants to see them.
  const log = request.aws.debug ? { ...ci.log, debug: (line: () => string) => ci.log.info(line()) } : ci.log;
  const { login, document, region, account } = await run(request, { ci: { ...ci, log }, env, clock });
  const { operation, call, render } = request;
  const isShown = render.output !== undefined || render.query !== undefined;
  const more = isShown ? { result: await resultOutput(document, present, ci) } : {};
  await handToSteps(ci, {
    login,
    words: operation.exports,
    facts: { operation: operation.name, cluster: call.cluster, region, account },
    options: request.handover,
    more: { version, ...more },
    now: clock.now(),
  });
  ci.log.info(`${login.username} can log in to ${call.cluster} until ${login.expiresAt.toISOString()}`);
}

asProcess(main, () => {
  ci.fail('The step ended without a result; nothing was exported');
  return 1;
});
