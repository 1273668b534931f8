import { type Env, variable } from '../context.ts';

const LONGEST = 64;

/** What each CI system calls the repository or project, and the run. */
const NAMES: readonly (readonly [repository: string, run: string])[] = [
  ['GITHUB_REPOSITORY', 'GITHUB_RUN_ID'],
  ['CI_PROJECT_PATH', 'CI_PIPELINE_ID'],
  ['BUILD_REPOSITORY_NAME', 'BUILD_BUILDID'],
  ['BUILDKITE_PIPELINE_SLUG', 'BUILDKITE_BUILD_NUMBER'],
  ['CIRCLE_PROJECT_REPONAME', 'CIRCLE_BUILD_NUM'],
  ['BITBUCKET_REPO_FULL_NAME', 'BITBUCKET_BUILD_NUMBER'],
  ['SEMAPHORE_PROJECT_NAME', 'SEMAPHORE_WORKFLOW_ID'],
  ['TEAMCITY_PROJECT_NAME', 'BUILD_NUMBER'],
  ['JOB_NAME', 'BUILD_NUMBER'],
];

/**
 * A session name that means something in CloudTrail: repository and run. Only what STS allows, 2 to 64 characters;
 * a long repository name gives way, the number of the run stays.
 */
export function defaultSessionName(env: Env): string {
  const names = NAMES.find(([repository]) => variable(env, repository) !== undefined);
  if (!names) return 'cluster-credentials';
  const [repository, run] = names.map((name) => allowed(variable(env, name) ?? ''));
  const end = run ? `-${run}` : '';
  return `${(repository ?? '').slice(0, Math.max(0, LONGEST - end.length))}${end}`.slice(0, LONGEST).padEnd(2, '-');
}

function allowed(text: string): string {
  return text.replace(/[^\w+=,.@-]/g, '-');
}
