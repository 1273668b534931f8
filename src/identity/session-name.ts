import { type Env, variable } from '../world.ts';

const LONGEST = 64;

/**
 * A session name that means something in CloudTrail: repository and run. Only what STS allows, 2 to 64 characters;
 * a long repository name gives way, the number of the run stays.
 */
export function defaultSessionName(env: Env): string {
  const repository = allowed(variable(env, 'GITHUB_REPOSITORY') ?? '');
  const run = allowed(variable(env, 'GITHUB_RUN_ID') ?? '');
  if (!repository) return 'cluster-credentials';
  const end = run && `-${run}`;
  return `${repository.slice(0, LONGEST - end.length)}${end}`.slice(0, LONGEST).padEnd(2, '-');
}

function allowed(text: string): string {
  return text.replace(/[^\w+=,.@-]/g, '-');
}
