// https://docs.github.com/en/actions/reference/workflows-and-actions/variables
import type { Env } from '../world.ts';

/** Whether this is a step that GitHub's runner, or one that speaks its language, started. */
export function isGitHub(env: Env): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}
