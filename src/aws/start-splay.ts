import type { Clock, Log } from '../context.ts';

/**
 * Waits for a random part of `limit` seconds, so that jobs which a schedule starts in the same second do not all call
 * at once. The deadline of the run begins afterwards.
 */
export async function waitForSplay(
  limit: number,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Promise<void> {
  if (limit <= 0) return;
  const wait = clock.random() * limit;
  log.info(`Waiting ${wait.toFixed(1)} s before the first call (start-splay ${limit})`);
  await clock.sleep(wait * 1000);
}
