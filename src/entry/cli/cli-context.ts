import type { CiSystem, HandOverContext } from '../../ci/ci-system.ts';
import { detectCi } from '../../ci/job.ts';
import { ciSystems } from '../../ci/systems/index.ts';
import type { Env } from '../../context.ts';
import { maskerOf } from '../../handover/export.ts';
import type { DeliveryValues } from '../../handover/options.ts';
import type { Request } from '../../request.ts';
import type { RunContext } from '../../run.ts';
import { programRunner } from '../../run-program.ts';
import { clock } from '../process.ts';
import { terminalLog, writeFlushed } from '../stdio.ts';
import { logStream } from './log-stream.ts';

/** What a command gets: what every run gets, and the CI system of the job. */
export interface CliContext extends RunContext, HandOverContext {
  readonly system: CiSystem | undefined;
}

type CliContextOptions = Pick<Request, 'aws'> & {
  readonly delivery: Pick<DeliveryValues, 'ci' | 'add-mask'> & Partial<Pick<DeliveryValues, 'export'>>;
};

/** The context of a command. Its `mask` writes mask commands only where the CI system is certain to obey them. */
export function cliContext({ aws, delivery }: CliContextOptions, env: Env): CliContext {
  const id = delivery.ci ?? (delivery.export === 'auto' ? undefined : delivery.export);
  const system = id === undefined ? detectCi(env) : ciSystems[id];
  // With --export, stdout holds no result. Otherwise the masks go to the stream that is the log of the step.
  const stream = system?.listens === 'stdout' || delivery.export !== undefined ? 'stdout' : logStream(env);
  const handOver: HandOverContext = {
    env,
    writeFlushed: (text) => writeFlushed(process[stream], text),
    runProgram: programRunner(env),
  };
  const mask = system && maskerOf(system, { maskConfirmed: delivery['add-mask'] === true });
  return {
    ...handOver,
    system,
    clock,
    log: terminalLog({ debug: aws.debug === true || env['RUNNER_DEBUG'] === '1' }),
    // Some systems start a program for it.
    mask: async (secrets) => (secrets.length > 0 ? mask?.(secrets, handOver) : undefined),
  };
}
