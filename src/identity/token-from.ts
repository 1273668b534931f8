import type { CiId } from '../ci/detect.ts';

/** Where each CI system has its OIDC token, in words for the README. A system that is not here has none of its own. */
export const tokenFrom: Readonly<Partial<Record<CiId, string>>> = {
  github: 'a request, with `permissions: id-token: write`',
  forgejo: 'a request, with `enable-openid-connect: true`',
  gitlab: 'a variable of `id_tokens`, under any name',
  'azure-pipelines': 'a request, with `SYSTEM_ACCESSTOKEN`',
  buildkite: '`buildkite-agent oidc request-token`',
  circleci: '`CIRCLE_OIDC_TOKEN_V2`; `circleci run oidc get` for another audience',
  bitbucket: '`BITBUCKET_STEP_OIDC_TOKEN`, with `oidc: true`',
  semaphore: '`SEMAPHORE_OIDC_TOKEN`',
  'google-cloud-build': 'the metadata server',
  jenkins: 'a file or variable that a credential binds',
  teamcity: 'a variable that a build feature fills',
  harness: '`PLUGIN_OIDC_TOKEN_ID`, by `--web-identity-token-env`',
  'argo-workflows': '`AWS_WEB_IDENTITY_TOKEN_FILE`',
  airflow: '`AWS_WEB_IDENTITY_TOKEN_FILE`',
};
