import { github } from '../ci/github.ts';
import { explain } from '../errors.ts';
import { handToSteps } from '../handover/step.ts';
import { prepareRequest } from '../request.ts';
import { run } from '../run.ts';
import { readInputs } from './action-inputs.ts';
import { refuseUnsafeNode } from './guards.ts';
import { asProcess, clock, flushed } from './process.ts';
import { toolkit } from './toolkit.ts';

const { env } = process;
const ci = github({ env, toolkit, flush: () => flushed(process.stdout) });

async function main(): Promise<number> {
  try {
    refuseUnsafeNode(env);
    const { raw, problems } = readInputs(env);
    const request = prepareRequest(raw, { env, problems });
    const { login, region, account } = await run(request, { ci, env, clock });
    const facts = { operation: request.operation.name, cluster: request.call.cluster, region, account };
    const words = request.operation.exports;
    await handToSteps(ci, { login, words, facts, options: request.handover, now: clock.now() });
    ci.log.info(`${login.username} can log in to ${request.call.cluster} until ${login.expiresAt.toISOString()}`);
    return 0;
  } catch (error) {
    ci.fail(explain(error));
    return 1;
  }
}

asProcess(main, () => {
  ci.fail('The step ended without a result; nothing was exported');
  return 1;
});
