import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORGANISATION, STS, type System } from './system.ts';

const WORKSPACE = 'ari:cloud:bitbucket::workspace/8f6d0a6e-94d5-4c0c-b7ab-1c1b2f3a4e5d';
const JENKINS_ENV = { JENKINS_URL: 'https://jenkins.example/', BUILD_ID: '42', BUILD_NUMBER: '42', CI: 'true' };
const JENKINS_CLAIMS = () => ({ aud: STS, sub: 'https://jenkins.example/job/deploy/' });

/** The systems in which each job has its token in a variable or a file. */
export const systemsThatGive: readonly System[] = [
  {
    title: 'GitLab CI',
    id: 'gitlab',
    name: 'GitLab CI',
    source: 'GitLab CI',
    claims: () => ({ aud: STS, sub: 'project_path:group/project:ref_type:branch:ref:main' }),
    always: ({ cloud }) => ({ GITLAB_CI: 'true', CI: 'true', CI_SERVER_URL: cloud.issuer, CI_JOB_TOKEN: 'glcbt-64_x' }),
    allowed: (_, token) => ({ WAREHOUSE_ID_TOKEN: token }),
    advice: /\.gitlab-ci\.yml:\n {2}id_tokens:\n {4}AWS_ID_TOKEN:\n {6}aud: "sts\.amazonaws\.com"/,
  },
  {
    title: 'CircleCI, its variable',
    id: 'circleci',
    name: 'CircleCI',
    source: 'CircleCI',
    claims: () => ({ aud: ORGANISATION, sub: `org/${ORGANISATION}/project/P/user/U` }),
    always: ({ folder }) => ({ CIRCLECI: 'true', CI: 'true', BASH_ENV: join(folder, '.bash_env-1c1b') }),
    allowed: (_, token) => ({ CIRCLE_OIDC_TOKEN: token, CIRCLE_OIDC_TOKEN_V2: token }),
    advice: /builds of forks have tokens only if the project passes secrets to them \(Project Settings, Advanced\)/,
  },
  {
    title: 'Bitbucket Pipelines',
    id: 'bitbucket',
    name: 'Bitbucket Pipelines',
    source: 'Bitbucket Pipelines',
    claims: () => ({ aud: WORKSPACE, sub: '{2f3a4e5d}:{8f6d0a6e}' }),
    always: ({ folder }) => ({
      BITBUCKET_BUILD_NUMBER: '12',
      BITBUCKET_COMMIT: '0f6d7a551d3c',
      BITBUCKET_PIPELINES_VARIABLES_PATH: join(folder, 'variables'),
      CI: 'true',
    }),
    allowed: (_, token) => ({ BITBUCKET_STEP_OIDC_TOKEN: token }),
    advice: /Add "oidc: true" to the step in bitbucket-pipelines\.yml/,
  },
  {
    title: 'Semaphore',
    id: 'semaphore',
    name: 'Semaphore',
    source: 'Semaphore',
    claims: ({ cloud }) => ({
      aud: cloud.issuer,
      sub: 'org:acme:project:1c1b:repo:r:ref_type:branch:ref:refs/heads/main',
    }),
    always: ({ cloud }) => ({ SEMAPHORE: 'true', CI: 'true', SEMAPHORE_ORGANIZATION_URL: cloud.issuer }),
    allowed: (_, token) => ({ SEMAPHORE_OIDC_TOKEN: token }),
    advice: /SEMAPHORE_OIDC_TOKEN where the organisation's plan has OpenID Connect/,
  },
  {
    title: 'Jenkins, a credential bound as a file',
    id: 'jenkins',
    name: 'Jenkins',
    source: 'AWS_WEB_IDENTITY_TOKEN_FILE',
    claims: JENKINS_CLAIMS,
    always: () => JENKINS_ENV,
    allowed({ folder }, token) {
      writeFileSync(join(folder, 'secret-file'), token);
      return { AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'secret-file') };
    },
    advice: /No identity\. Neither --role-to-assume with an OIDC token, nor .* a web identity token file/,
  },
  {
    title: 'Jenkins, a credential bound as a variable',
    id: 'jenkins',
    name: 'Jenkins',
    source: 'the variable "DEPLOY_TOKEN"',
    claims: JENKINS_CLAIMS,
    always: () => JENKINS_ENV,
    allowed: (_, token) => ({ DEPLOY_TOKEN: token }),
    args: ['--web-identity-token-env', 'DEPLOY_TOKEN'],
    advice: /The variable "DEPLOY_TOKEN" is not set; it must hold the OIDC token/,
  },
  {
    title: 'TeamCity, a parameter as a variable',
    id: 'teamcity',
    name: 'TeamCity',
    source: 'the variable "AWS_ID_TOKEN"',
    claims: ({ cloud }) => ({ aud: cloud.issuer, sub: 'external_id:Deploy' }),
    always: () => ({ TEAMCITY_VERSION: '2025.11' }),
    allowed: (_, token) => ({ AWS_ID_TOKEN: token }),
    args: ['--web-identity-token-env', 'AWS_ID_TOKEN'],
    advice: /The variable "AWS_ID_TOKEN" is not set; it must hold the OIDC token/,
  },
];
