import { googleCloudBuildTokenSource } from '../../identity/sources/google-cloud-build.ts';
import { semaphoreTokenSource } from '../../identity/sources/semaphore.ts';
import type { CiSystem } from '../ci-system.ts';
import { googleTrust, jenkinsTrust, semaphoreTrust, serviceAccountTrust } from './token-trusts.ts';

/** Advice that holds on every system: the beginning of a sentence. */
export const RUN_IT_HERE = 'Run the command that needs the login as "-- COMMAND"';
const OR_EVAL = `${RUN_IT_HERE}, or eval the text of "--print sh --allow-unmasked" in the same script`;

/** For systems where a command can neither hide a value nor hand one to a later step. */
const cannotHandOver = {
  masks: 'never',
  confirm: undefined,
  mask: undefined,
  listens: 'nowhere',
  exportsBy: 'nothing',
  files: [],
  keepsFiles: false,
  publish: undefined,
} as const;

/** For systems that make no OIDC tokens. */
const hasNoTokens = { tokenFrom: undefined, tokenVariables: [], tokenSource: undefined, trust: undefined } as const;

// https://plugins.jenkins.io/credentials-binding/
/** Hides only the values that a wrapper of the pipeline binds. A process inside it cannot add one. */
export const jenkins: CiSystem = {
  ...cannotHandOver,
  name: 'Jenkins',
  page: 'jenkins',
  detectedBy: ['JENKINS_URL', 'BUILD_ID'],
  tokenFrom: 'a file or variable that a credential binds',
  tokenVariables: [],
  tokenSource: undefined,
  trust: jenkinsTrust,
  run: { repository: 'JOB_NAME', run: 'BUILD_NUMBER' },
  instead: `${RUN_IT_HERE}, in one "sh" step`,
};

// https://docs.travis-ci.com/user/best-practices-security/
export const travis: CiSystem = {
  ...cannotHandOver,
  ...hasNoTokens,
  name: 'Travis CI',
  page: 'elsewhere',
  detectedBy: ['TRAVIS=true'],
  run: { repository: 'TRAVIS_REPO_SLUG', run: 'TRAVIS_BUILD_NUMBER' },
  instead: OR_EVAL,
};

// https://docs.semaphoreci.com/reference/toolbox
/** Its sem-context is not used: it keeps values in plain text, in an artifact. */
export const semaphore: CiSystem = {
  ...cannotHandOver,
  name: 'Semaphore',
  page: 'semaphore',
  detectedBy: ['SEMAPHORE=true'],
  tokenFrom: '`SEMAPHORE_OIDC_TOKEN`',
  tokenVariables: ['SEMAPHORE_OIDC_TOKEN'],
  tokenSource: semaphoreTokenSource,
  trust: semaphoreTrust,
  run: { repository: 'SEMAPHORE_PROJECT_NAME', run: 'SEMAPHORE_WORKFLOW_ID' },
  instead: OR_EVAL,
};

// https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-env-vars.html
/**
 * Exported variables are not used: BatchGetBuilds shows them. AWS's default credential chain finds the role of the
 * build.
 */
export const codebuild: CiSystem = {
  ...cannotHandOver,
  ...hasNoTokens,
  name: 'AWS CodeBuild',
  page: 'elsewhere',
  detectedBy: ['CODEBUILD_BUILD_ARN'],
  run: { repository: 'CODEBUILD_BUILD_ID', run: 'CODEBUILD_BUILD_NUMBER' },
  instead: OR_EVAL,
};

// https://docs.cloud.google.com/build/docs/configuring-builds/pass-data-between-steps
/** Steps share only the files in /workspace, and these stay until the build ends. */
export const googleCloudBuild: CiSystem = {
  ...cannotHandOver,
  name: 'Google Cloud Build',
  page: 'google-cloud-build',
  detectedBy: ['BUILDER_OUTPUT'],
  tokenFrom: 'the metadata server',
  tokenVariables: [],
  tokenSource: googleCloudBuildTokenSource,
  trust: googleTrust,
  run: undefined,
  instead: `${RUN_IT_HERE}, in the same step`,
};

// https://woodpecker-ci.org/docs/usage/environment
export const woodpecker: CiSystem = {
  ...cannotHandOver,
  ...hasNoTokens,
  name: 'Woodpecker CI',
  page: 'elsewhere',
  detectedBy: ['CI=woodpecker'],
  run: { repository: 'CI_REPO', run: 'CI_PIPELINE_NUMBER' },
  instead: OR_EVAL,
};

// https://docs.drone.io/
export const drone: CiSystem = {
  ...cannotHandOver,
  ...hasNoTokens,
  name: 'Drone',
  page: 'elsewhere',
  detectedBy: ['DRONE'],
  run: { repository: 'DRONE_REPO', run: 'DRONE_BUILD_NUMBER' },
  instead: OR_EVAL,
};

// https://argo-workflows.readthedocs.io/en/latest/walk-through/output-parameters/
/** Output parameters are not used: they stay in plain text in the Workflow. */
export const argoWorkflows: CiSystem = {
  ...cannotHandOver,
  ...hasNoTokens,
  name: 'Argo Workflows',
  page: 'kubernetes',
  detectedBy: ['ARGO_CONTAINER_NAME', 'ARGO_TEMPLATE'],
  tokenFrom: '`AWS_WEB_IDENTITY_TOKEN_FILE`',
  trust: serviceAccountTrust,
  run: undefined,
  instead: `${RUN_IT_HERE}, in the same container`,
};

// https://airflow.apache.org/docs/apache-airflow/stable/security/secrets/mask-sensitive-values.html
/** The last line of stdout can become an XCom, which is not masked. */
export const airflow: CiSystem = {
  ...cannotHandOver,
  ...hasNoTokens,
  name: 'Airflow',
  page: 'kubernetes',
  detectedBy: ['AIRFLOW_CTX_DAG_ID'],
  tokenFrom: '`AWS_WEB_IDENTITY_TOKEN_FILE`',
  trust: serviceAccountTrust,
  run: { repository: 'AIRFLOW_CTX_DAG_ID', run: 'AIRFLOW_CTX_DAG_RUN_ID' },
  instead: `${RUN_IT_HERE}, in the same task`,
};
