import { isReady } from '../connect/target.ts';
import { quote, sanitize } from '../log-text.ts';
import type { CheckOptions, ClusterState } from './check-options.ts';

/** A sentence when the state of the cluster explains why it does not answer. Undefined when nothing is known against it. */
export function explanation(
  cluster: ClusterState | undefined,
  { kind }: Pick<CheckOptions, 'kind'>,
): string | undefined {
  const { name, status } = cluster ?? {};
  if (name === undefined || status === undefined || isReady(status)) return undefined;
  if (kind === 'database' && /^paus(?:ed|ing)$/i.test(status)) {
    return `The cluster ${quote(name)} is ${sanitize(status)}. Resume it: aws redshift resume-cluster --cluster-identifier ${sanitize(name)}`;
  }
  return `The cluster ${quote(name)} has the status ${quote(status)}`;
}

/**
 * Asks for the state of the cluster, for so many milliseconds. Undefined when the answer does not come in time or is an
 * error: the state is only for the words of a message.
 */
export async function askState(
  { describe, log }: Pick<CheckOptions, 'describe' | 'log'>,
  milliseconds: number,
): Promise<ClusterState | undefined> {
  if (!describe || milliseconds <= 0) return undefined;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([describe(), late]);
  } catch (error) {
    log.debug(
      () => `The state of the cluster is not known: ${error instanceof Error ? sanitize(error.message) : 'failed'}`,
    );
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
