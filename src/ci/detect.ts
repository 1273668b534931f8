import { type Env, variable } from '../context.ts';

/** A CI system, and how we know that we run in it. */
export interface CiFacts {
  readonly id: CiId;
  /** As a message names it. */
  readonly name: string;
  /** The variables that tell, in words for the README. */
  readonly detectedBy: string;
  readonly detects: (env: Env) => boolean;
}

/**
 * Most specific first: several systems set the variables of the one that they imitate or run on. `NAME=value` is a
 * variable with that value, `NAME` one with any; all of a row must hold.
 */
const table = [
  // Forgejo's runner says that it is Gitea's and GitHub's as well; Gitea's and act say that they are GitHub's.
  ['forgejo', 'Forgejo Actions', ['FORGEJO_ACTIONS=true']],
  ['gitea', 'Gitea Actions', ['GITEA_ACTIONS=true']],
  ['act', 'act', ['ACT=true', 'GITHUB_ACTIONS=true']],
  // Before CodeBuild, which can host GitHub's runners, and before all whose variables a workflow may pass on.
  ['github', 'GitHub Actions', ['GITHUB_ACTIONS=true']],
  ['gitlab', 'GitLab CI', ['GITLAB_CI']],
  ['azure-pipelines', 'Azure Pipelines', ['TF_BUILD']],
  ['buildkite', 'Buildkite', ['BUILDKITE=true']],
  ['circleci', 'CircleCI', ['CIRCLECI']],
  ['bitbucket', 'Bitbucket Pipelines', ['BITBUCKET_BUILD_NUMBER', 'BITBUCKET_COMMIT']],
  ['semaphore', 'Semaphore', ['SEMAPHORE=true']],
  ['travis', 'Travis CI', ['TRAVIS=true']],
  // Woodpecker and Harness grew out of Drone and still set its variables for its plugins.
  ['woodpecker', 'Woodpecker CI', ['CI=woodpecker']],
  ['harness', 'Harness CI', ['HARNESS_BUILD_ID']],
  ['drone', 'Drone', ['DRONE']],
  ['codebuild', 'AWS CodeBuild', ['CODEBUILD_BUILD_ARN']],
  ['google-cloud-build', 'Google Cloud Build', ['BUILDER_OUTPUT']],
  ['teamcity', 'TeamCity', ['TEAMCITY_VERSION']],
  ['jenkins', 'Jenkins', ['JENKINS_URL', 'BUILD_ID']],
  ['argo-workflows', 'Argo Workflows', ['ARGO_CONTAINER_NAME', 'ARGO_TEMPLATE']],
  ['airflow', 'Airflow', ['AIRFLOW_CTX_DAG_ID']],
] as const satisfies readonly (readonly [id: string, name: string, variables: readonly string[]])[];

/** What `--ci` may say. */
export type CiId = (typeof table)[number][0];

/** Every CI system that we know by its variables, most specific first. */
export const ciSystems: readonly CiFacts[] = table.map(([id, name, variables]) => ({
  id,
  name,
  detectedBy: variables.join(' and '),
  detects: (env) => variables.every((condition) => holds(condition, env)),
}));

/** The CI system that this environment belongs to, or undefined when it is none that we know. */
export function detectCi(env: Env): CiFacts | undefined {
  return ciSystems.find(({ detects }) => detects(env));
}

/** Whether this environment belongs to the CI system. */
export function isCi(env: Env, id: CiId): boolean {
  return detectCi(env)?.id === id;
}

/**
 * Whether tokens are to be had here in GitHub's way: on GitHub, GHES and Forgejo whatever the job may do, on Gitea and
 * act, which have no tokens of their own, only where somebody offers them.
 */
export function isGitHub(env: Env): boolean {
  if (isCi(env, 'github') || isCi(env, 'forgejo')) return true;
  return env['GITHUB_ACTIONS'] === 'true' && variable(env, 'ACTIONS_ID_TOKEN_REQUEST_URL') !== undefined;
}

function holds(condition: string, env: Env): boolean {
  const [name = '', value] = condition.split('=');
  return value === undefined ? variable(env, name) !== undefined : env[name] === value;
}
