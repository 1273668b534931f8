import { detectCi } from '../ci/detect.ts';
import type { Exporter, ExportParts } from '../ci/exporter.ts';
import { exporterOf } from '../ci/exporters.ts';
import type { DeliveryValues } from '../handover/delivery-options.ts';
import { maskerOf } from '../handover/export.ts';
import { helperRunner } from '../helper.ts';
import type { Request } from '../request.ts';
import type { House } from '../run.ts';
import type { Env } from '../world.ts';
import { clock } from './process.ts';
import { say, terminalLog } from './stdio.ts';

/** What a command is handed: as every run, and the CI system that it is in. */
export interface CommandHouse extends House {
  readonly exporter: Exporter | undefined;
  readonly parts: ExportParts;
}

type Housed = Pick<Request, 'aws'> & {
  readonly delivery: Pick<DeliveryValues, 'ci' | 'add-mask'> & Partial<Pick<DeliveryValues, 'export'>>;
};

/** Secrets are hidden from the first one on where the CI system can, and only where it is sure to listen. */
export function commandHouse({ aws, delivery }: Housed, env: Env): CommandHouse {
  const named = delivery.export === 'auto' ? undefined : delivery.export;
  const id = delivery.ci ?? named ?? detectCi(env)?.id;
  const exporter = id && exporterOf(id);
  const parts: ExportParts = {
    env,
    say: (text) => say(exporter?.listens === 'stdout' ? process.stdout : process.stderr, text),
    runHelper: helperRunner(env),
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
