import { ciSystems } from '../../../src/ci/systems/index.ts';
import { azurePipelinesTokenSource } from '../../../src/identity/sources/azure-pipelines.ts';
import { googleCloudBuildTokenSource } from '../../../src/identity/sources/google-cloud-build.ts';
import type { SystemTokenSource } from '../../../src/identity/sources/token-source.ts';
import { jwt, type Reply } from './request.ts';

export const token = jwt({ aud: 'sts.amazonaws.com' });

/** The sources of two systems that give tokens as GitHub does. Their messages differ. */
export const githubTokenSource = sourceOf('github');
export const forgejoTokenSource = sourceOf('forgejo');

function sourceOf(id: 'github' | 'forgejo'): SystemTokenSource {
  const { tokenSource } = ciSystems[id];
  if (!tokenSource) throw new Error(`${id} has no token source`);
  return tokenSource;
}

/** A source that asks a server, the environment with the address of the server, and a good reply. */
export interface TokenEndpoint {
  readonly source: SystemTokenSource;
  readonly env: (server: { readonly url: string; readonly host: string }) => Record<string, string>;
  readonly good: Reply;
}

export const github: TokenEndpoint = {
  source: githubTokenSource,
  env: ({ url }) => ({
    GITHUB_ACTIONS: 'true',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/idtoken?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-job',
  }),
  good: { body: JSON.stringify({ count: 1, value: token }) },
};

export const azure: TokenEndpoint = {
  source: azurePipelinesTokenSource,
  env: ({ url }) => ({
    TF_BUILD: 'True',
    SYSTEM_OIDCREQUESTURI: `${url}/org/_apis/distributedtask/hubs/build/plans/p/jobs/j/oidctoken`,
    SYSTEM_ACCESSTOKEN: 'bearer-of-the-job',
  }),
  good: { body: JSON.stringify({ oidcToken: token }) },
};

export const google: TokenEndpoint = {
  source: googleCloudBuildTokenSource,
  env: ({ host }) => ({ BUILDER_OUTPUT: '/builder/outputs', GCE_METADATA_HOST: host }),
  good: { headers: { 'Metadata-Flavor': 'Google' }, body: `${token}\n` },
};
