import type { Env, Job } from './job.ts';
import type { System } from './system.ts';
import { systemsThatAnswer } from './systems-asking.ts';
import { systemsWithCommand } from './systems-commands.ts';
import { systemsThatGive } from './systems-given.ts';

/** Every system with tokens, once for each way in which it gives them. */
export const systems: readonly System[] = [...systemsThatAnswer, ...systemsThatGive, ...systemsWithCommand];

/** The environment of a job of this system that may have a token, which a role trusts. */
export async function trusted(system: System, job: Job): Promise<Env> {
  job.trust(system.claims(job));
  return withToken(system, job);
}

/** The environment of a job of this system that may have a token. AWS need not trust it. */
export async function withToken(system: System, job: Job): Promise<Env> {
  const token = job.cloud.mintToken(system.claims(job));
  return { ...system.always(job), ...(await system.allowed(job, token)) };
}

/** The first row of a system. */
export function systemOf(id: string): System {
  const found = systems.find((system) => system.id === id);
  if (!found) throw new Error(`Unknown system ${id}`);
  return found;
}
