import { describe, expect, test } from 'vitest';
import { type CiId, ciIds } from '../../src/ci/ids.ts';
import { detectCi, jobIdentity } from '../../src/ci/job.ts';
import { ciSystems } from '../../src/ci/systems/index.ts';
import type { Env } from '../../src/context.ts';

const github = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://github.com', RUNNER_OS: 'Linux' };
const gitea = { ...github, GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://git.example.com' };
const drone = { CI: 'true', DRONE: 'true', DRONE_BUILD_NUMBER: '5', DRONE_REPO: 'o/r' };
const codebuild = {
  CODEBUILD_BUILD_ARN: 'arn:aws:codebuild:eu-west-1:123456789012:build/p:1',
  CODEBUILD_BUILD_ID: 'p:1',
};

/** The variables of a job of each system, as far as they can matter for detection. */
const environments: readonly (readonly [CiId, Env])[] = [
  ['github', github],
  ['github', { ...github, GITHUB_SERVER_URL: 'https://ghes.example.com' }],
  ['forgejo', { ...gitea, FORGEJO_ACTIONS: 'true' }],
  ['gitea', gitea],
  ['act', { ...github, ACT: 'true' }],
  ['gitlab', { CI: 'true', GITLAB_CI: 'true', CI_SERVER_URL: 'https://gitlab.com', CI_JOB_ID: '1' }],
  ['azure-pipelines', { TF_BUILD: 'True', BUILD_BUILDID: '1', BUILD_ID: '1', SYSTEM_COLLECTIONURI: 'https://x' }],
  ['buildkite', { CI: 'true', BUILDKITE: 'true', BUILDKITE_BUILD_ID: '1' }],
  ['circleci', { CI: 'true', CIRCLECI: 'true', CIRCLE_BUILD_NUM: '1' }],
  ['bitbucket', { CI: 'true', BITBUCKET_BUILD_NUMBER: '1', BITBUCKET_COMMIT: '0123abc' }],
  ['jenkins', { JENKINS_URL: 'https://ci.example.com/', BUILD_ID: '42', BUILD_NUMBER: '42' }],
  ['teamcity', { TEAMCITY_VERSION: '2025.11', BUILD_NUMBER: '42' }],
  ['travis', { CI: 'true', TRAVIS: 'true', CONTINUOUS_INTEGRATION: 'true' }],
  ['semaphore', { CI: 'true', SEMAPHORE: 'true', SEMAPHORE_JOB_ID: '1' }],
  ['harness', { ...drone, HARNESS_BUILD_ID: '1' }],
  ['codebuild', codebuild],
  ['google-cloud-build', { BUILDER_OUTPUT: '/builder/outputs' }],
  ['woodpecker', { ...drone, CI: 'woodpecker', CI_SYSTEM_NAME: 'woodpecker' }],
  ['drone', drone],
  ['argo-workflows', { ARGO_CONTAINER_NAME: 'main', ARGO_TEMPLATE: '{}' }],
  ['airflow', { AIRFLOW_CTX_DAG_ID: 'nightly', AIRFLOW_CTX_TASK_ID: 'login' }],
];

describe('a CI system is detected by its variables:', () => {
  test.each(environments)('%s in %j', (id, env) => {
    expect(detectCi(env)).toBe(ciSystems[id]);
  });

  test('every system has a row here', () => {
    expect(new Set(environments.map(([id]) => id))).toEqual(new Set(ciIds));
  });

  test.each(environments)('%s needs all variables that its record names', (id, env) => {
    const only = { [id]: ciSystems[id] };
    expect(detectCi(env, only)).toBe(ciSystems[id]);
    for (const condition of ciSystems[id].detectedBy) {
      expect(detectCi({ ...env, [condition.split('=')[0] ?? '']: '' }, only)).toBeUndefined();
    }
  });
});

describe('the more specific of two wins:', () => {
  test.each([
    ['GitHub on a runner that CodeBuild hosts', 'github', { ...github, ...codebuild }],
    ['GitHub on a machine of Jenkins', 'github', { ...github, JENKINS_URL: 'https://ci', BUILD_ID: '1' }],
    ['Forgejo before the systems that it imitates', 'forgejo', { ...gitea, FORGEJO_ACTIONS: 'true', ACT: 'true' }],
    ['Woodpecker before Drone', 'woodpecker', { ...drone, CI: 'woodpecker' }],
    ['Harness before Drone', 'harness', { ...drone, HARNESS_BUILD_ID: '1' }],
    ['GitLab in a pod of Argo', 'gitlab', { GITLAB_CI: 'true', ARGO_CONTAINER_NAME: 'main', ARGO_TEMPLATE: '{}' }],
  ] as const)('%s', (_, id, env) => {
    expect(detectCi(env)).toBe(ciSystems[id]);
  });
});

test.each([
  ['a shell', {}],
  ['some CI system', { CI: 'true' }],
  ['a pod of EKS', { AWS_WEB_IDENTITY_TOKEN_FILE: '/x', AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/x' }],
  ['half of the variables of Jenkins', { BUILD_ID: '7' }],
  ['half of the variables of Bitbucket', { BITBUCKET_COMMIT: '0123abc' }],
  ['variables that are off', { GITHUB_ACTIONS: 'false', BUILDKITE: 'false', TRAVIS: 'false', GITLAB_CI: '' }],
])('%s is not a system that we know', (_, env: Env) => {
  expect(detectCi(env)).toBeUndefined();
  expect(jobIdentity(env).tokenSource).toBeUndefined();
});

describe("tokens in GitHub's way", () => {
  const offered = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/' };

  test.each([
    ['GitHub, even if this job may not have one', github, true],
    ['Forgejo, even if this job may not have one', { ...gitea, FORGEJO_ACTIONS: 'true' }, true],
    ['no Gitea, which has none', gitea, false],
    ['a Gitea that offers them', { ...gitea, ...offered }, true],
    ['no act, which has none', { ...github, ACT: 'true' }, false],
    ['an act to which another program offers them', { ...github, ACT: 'true', ...offered }, true],
    ['no Travis, although they are offered', { TRAVIS: 'true', ...offered }, false],
  ])('%s', (_, env: Env, expected) => {
    expect(jobIdentity(env).tokenSource !== undefined).toBe(expected);
  });

  test('have the name of the system that gives them', () => {
    expect(jobIdentity({ ...github, ACT: 'true', ...offered }).tokenSource?.name).toBe('act');
    expect(jobIdentity({ ...gitea, FORGEJO_ACTIONS: 'true' }).tokenSource?.name).toBe('Forgejo Actions');
  });

  test('are assumed to exist if the user names the system', () => {
    expect(jobIdentity({}, 'gitea').tokenSource?.name).toBe('Gitea Actions');
    expect(jobIdentity(github, 'travis').tokenSource).toBeUndefined();
  });
});
