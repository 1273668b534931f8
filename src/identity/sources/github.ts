// https://docs.github.com/en/actions/reference/security/oidc
import { isCi, isGitHub } from '../../ci/detect.ts';
import { type Env, variable } from '../../context.ts';
import { ConfigurationError } from '../../errors.ts';
import { bearerOf, callForToken, jsonField, tokenUrl } from './http-token.ts';
import type { TokenSource } from './token-source.ts';

/**
 * GitHub, GHES and Forgejo. Not by the toolkit, because that can end a step green with nothing when the answer is cut
 * short, follows redirects with the bearer token, and has no time-out.
 */
export const githubTokenSource: TokenSource = {
  name: 'GitHub Actions',

  applies: isGitHub,

  audience: 'chosen',

  async fetchToken({ env, audience, connection }) {
    const address = variable(env, 'ACTIONS_ID_TOKEN_REQUEST_URL');
    const bearer = variable(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    const advice = permission(env);
    // The runner sets these two only if the job asked for the permission.
    if (!address || !bearer) throw new ConfigurationError(`This job may not request an OIDC token. ${advice}`);
    const url = tokenUrl('ACTIONS_ID_TOKEN_REQUEST_URL', address);
    url.searchParams.set('audience', audience);
    return callForToken(
      {
        name: isCi(env, 'forgejo') ? "Forgejo's token endpoint" : "GitHub's token endpoint",
        method: 'GET',
        url,
        bearer: bearerOf('ACTIONS_ID_TOKEN_REQUEST_TOKEN', bearer),
        tokenIn: jsonField('value'),
        refusals: [401, 403],
        advice,
      },
      connection,
    );
  },
};

/** Forgejo does not read GitHub's `permissions`. https://forgejo.org/docs/latest/user/actions/security-openid-connect/ */
function permission(env: Env): string {
  return isCi(env, 'forgejo')
    ? 'Add "enable-openid-connect: true" to the job in the workflow file.'
    : 'Add "permissions: id-token: write" to the job in the workflow file, and to the calling job if this workflow is ' +
        'reused. Workflows started from a fork cannot have it.';
}
