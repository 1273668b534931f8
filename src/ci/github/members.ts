import type { Env } from '../../context.ts';
import type { Secret } from '../../secret.ts';
import { allHold } from '../conditions.ts';
import { masks, masksByLine, masksForAct } from './commands.ts';

/** How one system of the GitHub family differs from the others, for the action and for the command. */
export interface Member {
  readonly name: string;
  readonly detectedBy: readonly string[];
  /** Lines that make the runner hide the secrets. Throws a FailureError if it cannot hide one of them. */
  readonly maskLines: (secrets: readonly Secret[]) => string;
}

/**
 * Most specific first: Forgejo's runner also sets the variables of Gitea and GitHub; Gitea's runner and act also set
 * GitHub's.
 */
export const members = {
  forgejo: { name: 'Forgejo Actions', detectedBy: ['FORGEJO_ACTIONS=true'], maskLines: masksByLine },
  gitea: { name: 'Gitea Actions', detectedBy: ['GITEA_ACTIONS=true'], maskLines: masksByLine },
  act: { name: 'act', detectedBy: ['ACT=true', 'GITHUB_ACTIONS=true'], maskLines: masksForAct },
  github: { name: 'GitHub Actions', detectedBy: ['GITHUB_ACTIONS=true'], maskLines: masks },
} as const satisfies Readonly<Record<string, Member>>;

/** The system whose runner started this step of the action. */
export function memberIn(env: Env): Member {
  return Object.values(members).find(({ detectedBy }) => allHold(detectedBy, env)) ?? members.github;
}
