import { existsSync } from 'node:fs';
import { memberIn, members } from '../../ci/github/members.ts';
import { type Env, variable } from '../../context.ts';
import { quote } from '../../log-text.ts';
import type { JobEvent } from '../../run.ts';

/**
 * Reads the event that started the job, with GitHub's own toolkit: the name of the repository, if its variable is not
 * set, and the reason why a job cannot have a token. The file is read only if one of the two is needed, because it can
 * be large. Never rejects: if the file is missing or not JSON, both are undefined.
 */
export async function readEvent(env: Env): Promise<JobEvent> {
  const isMissing = variable(env, 'GITHUB_REPOSITORY') === undefined;
  const repository = isMissing ? repositoryOf((await loadContext(env))?.payload) : undefined;
  return {
    ...(repository === undefined ? {} : { variables: { GITHUB_REPOSITORY: repository } }),
    whyNoToken: async () => {
      // The other systems of the family have other reasons.
      if (memberIn(env) !== members.github) return undefined;
      const context = await loadContext(env);
      return context && reasonFor(context);
    },
  };
}

/**
 * The part of the toolkit's context that we use. The payload is the JSON of the event: its fields are not checked yet.
 */
interface EventContext {
  readonly eventName: string;
  readonly actor: string;
  readonly payload: unknown;
}

async function loadContext(env: Env): Promise<EventContext | undefined> {
  // If the file does not exist, the toolkit prints a line on stdout.
  const path = variable(env, 'GITHUB_EVENT_PATH');
  if (path !== undefined && !existsSync(path)) return undefined;
  try {
    return (await import('@actions/github')).context;
  } catch {
    return undefined;
  }
}

function reasonFor({ eventName, actor, payload }: EventContext): string | undefined {
  if (actor === 'dependabot[bot]') return DEPENDABOT;
  if (eventName === 'workflow_call') return REUSED;
  const [from, to] = ['head', 'base'].map((side) => at(payload, 'pull_request', side, 'repo', 'full_name'));
  // https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
  const isReadOnly = /^pull_request(?:_review|_review_comment)?$/.test(eventName) && typeof to === 'string';
  if (!isReadOnly || from === to) return undefined;
  const fork = typeof from === 'string' ? `the fork ${quote(from)}` : 'a fork that was deleted';
  return `A pull request from ${fork} started this workflow, and GitHub gives such a run no OIDC token. ${FOR_FORKS}`;
}

const FOR_FORKS =
  'Skip the job there, with "if: github.event.pull_request.head.repo.full_name == github.repository", and run it ' +
  'after the merge with "on: push", or with "on: workflow_run" in a workflow that does not run the code of the fork.';

const DEPENDABOT =
  'Dependabot started this workflow, and GitHub gives such a run read permissions only. Add "permissions: id-token: ' +
  'write" to the job in the workflow file. If the lines are there, skip the job with ' +
  `"if: github.actor != 'dependabot[bot]'" and run it after the merge with "on: push".`;

const REUSED =
  'Another workflow calls this one, and the calling job decides about permissions. Add "permissions: id-token: write" ' +
  'to the calling job, and to the job of this workflow.';

function repositoryOf(payload: unknown): string | undefined {
  const [owner, name] = [at(payload, 'repository', 'owner', 'login'), at(payload, 'repository', 'name')];
  return typeof owner === 'string' && typeof name === 'string' ? `${owner}/${name}` : undefined;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((found, key) => {
    const isObject = typeof found === 'object' && found !== null;
    return isObject ? Object.entries(found).find(([name]) => name === key)?.[1] : undefined;
  }, value);
}
