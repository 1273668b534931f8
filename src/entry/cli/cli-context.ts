import { detectCi } from '../../ci/detect.ts';
import type { Exporter, HandOverContext } from '../../ci/exporter.ts';
import { exporterOf } from '../../ci/exporters.ts';
import type { Env } from '../../context.ts';
import { maskerOf } from '../../handover/export.ts';
import type { DeliveryValues } from '../../handover/options.ts';
import type { Request } from '../../request.ts';
import type { RunContext } from '../../run.ts';
import { programRunner } from '../../run-program.ts';
import { clock } from '../process.ts';
import { terminalLog, writeFlushed } from '../stdio.ts';
import { logStream } from './log-stream.ts';

/** What a command is handed: as every run, and the CI system that it is in. */
export interface CliContext extends RunContext {
  readonly exporter: Exporter | undefined;
  readonly parts: HandOverContext;
}

type CliContextOptions = Pick<Request, 'aws'> & {
  readonly delivery: Pick<DeliveryValues, 'ci' | 'add-mask'> & Partial<Pick<DeliveryValues, 'export'>>;
};

/** Secrets are hidden from the first one on where the CI system can, and only where it is sure to listen. */
export function cliContext({ aws, delivery }: CliContextOptions, env: Env): CliContext {
  const named = delivery.export === 'auto' ? undefined : delivery.export;
  const id = delivery.ci ?? named ?? detectCi(env)?.id;
  const exporter = id && exporterOf(id);
  const isFree = exporter?.listens === 'stdout' || delivery.export !== undefined;
  const stream = isFree ? 'stdout' : logStream(env);
  const parts: HandOverContext = {
    env,
    // An export prints nothing of its own; any other text has its masks ahead of it in its own stream, if that is the log.
    writeFlushed: (text) => writeFlushed(process[stream], text),
    runProgram: programRunner(env),
  };
  const mask = exporter && maskerOf(exporter, { maskConfirmed: delivery['add-mask'] === true });
  return {
    exporter,
    parts,
    env,
    clock,
    ci: {
      log: terminalLog({ debug: aws.debug === true || env['RUNNER_DEBUG'] === '1' }),
      mask: async (secrets) => mask?.(secrets, parts),
    },
  };
}
