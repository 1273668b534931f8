import { insist, serve } from './endpoint.ts';
import { STS, type System } from './system.ts';

const BEARER = 'bearer-of-the-job';
const JSON_TYPE = { 'content-type': 'application/json' };
const GITHUB_SUBJECT = 'repo:octo-org/octo-repo:ref:refs/heads/main';

/** The systems in which a job requests its token from a server. */
export const systemsThatAnswer: readonly System[] = [
  {
    title: 'GitHub Actions',
    id: 'github',
    name: 'GitHub Actions',
    source: 'GitHub Actions',
    claims: () => ({ aud: STS, sub: GITHUB_SUBJECT }),
    always: () => ({ GITHUB_ACTIONS: 'true', CI: 'true', GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_RUN_ID: '7' }),
    allowed: ({ cloud }) => ({
      ACTIONS_ID_TOKEN_REQUEST_URL: cloud.tokenRequestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: cloud.tokenRequestToken,
    }),
    advice: /Add "permissions: id-token: write" to the job in the workflow file/,
    consumes: /^::add-mask::/,
  },
  {
    title: 'Forgejo Actions',
    id: 'forgejo',
    name: 'Forgejo Actions',
    source: 'Forgejo Actions',
    claims: () => ({ aud: STS, sub: 'repo:my-org-123/my-repo-456:ref:refs/heads/main' }),
    always: () => ({ FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true', GITHUB_ACTIONS: 'true', CI: 'true' }),
    async allowed(_, token) {
      const path = '/api/actions/_apis/pipelines/workflows/7/idtoken';
      const form = { method: 'GET', path, query: { placeholder: 'true', audience: STS } };
      const headers = { authorization: `Bearer ${BEARER}` };
      const host = await serve(
        insist({ ...form, headers }, { headers: JSON_TYPE, body: JSON.stringify({ value: token }) }),
      );
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://${host}${path}?placeholder=true`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: BEARER,
      };
    },
    advice: /Add "enable-openid-connect: true" to the job in the workflow file/,
    consumes: /^::add-mask::/,
  },
  {
    title: 'Azure Pipelines',
    id: 'azure-pipelines',
    name: 'Azure Pipelines',
    source: 'Azure Pipelines',
    claims: () => ({ aud: 'api://AzureADTokenExchange', sub: 'p://octo/project/pipeline' }),
    always: () => ({ TF_BUILD: 'True', SYSTEM_OIDCREQUESTURI: 'http://127.0.0.1:9/oidctoken' }),
    async allowed(_, token) {
      const path = '/octo/0f6d/_apis/distributedtask/hubs/build/plans/1c1b/jobs/2f3a/oidctoken';
      const form = { method: 'POST', path, query: { 'api-version': '7.1' } };
      const headers = { authorization: `Bearer ${BEARER}`, 'x-tfs-fedauthredirect': 'Suppress', 'content-length': '0' };
      const host = await serve(
        insist({ ...form, headers }, { headers: JSON_TYPE, body: JSON.stringify({ oidcToken: token }) }),
      );
      return { SYSTEM_OIDCREQUESTURI: `http://${host}${path}`, SYSTEM_ACCESSTOKEN: BEARER };
    },
    advice: /in the pipeline file:\n {2}env:\n {4}SYSTEM_ACCESSTOKEN: \$\(System\.AccessToken\)/,
    consumes: /^##vso\[task\.setsecret\]/,
  },
  {
    title: 'Google Cloud Build',
    id: 'google-cloud-build',
    name: 'Google Cloud Build',
    source: 'Google Cloud Build',
    claims: () => ({ aud: STS, sub: '112233445566778899000' }),
    always: () => ({ BUILDER_OUTPUT: '/builder/outputs', PROJECT_ID: 'acme' }),
    async allowed(_, token) {
      const path = '/computeMetadata/v1/instance/service-accounts/default/identity';
      const form = { method: 'GET', path, query: { audience: STS, format: 'full' } };
      const flavor = { 'metadata-flavor': 'Google' };
      return { GCE_METADATA_HOST: await serve(insist({ ...form, headers: flavor }, { headers: flavor, body: token })) };
    },
    forbidden: async () => ({ GCE_METADATA_HOST: await serve(() => ({ status: 404, body: 'Not Found' })) }),
    advice: /Set "serviceAccount" in cloudbuild\.yaml/,
  },
];
