// https://docs.github.com/en/actions/reference/security/oidc
import { variable } from '../../context.ts';
import { ConfigurationError } from '../../errors.ts';
import type { Surface } from '../../options/names.ts';
import { withoutToken } from '../options.ts';
import { bearerOf, callForToken, jsonField, tokenUrl } from './http-token.ts';
import type { SystemTokenSource } from './token-source.ts';

/** How one system that gives tokens in GitHub's way differs from the others. */
export interface GitHubTokens {
  /** The server, as a message names it. */
  readonly endpoint: string;
  /** What to add to a job that may not have a token, as sentences. */
  readonly toAdd: (surface: Surface) => string;
  /** Whether the system itself has no tokens. The source then applies only where the variables for tokens are set. */
  readonly isOnlyWhereOffered: boolean;
}

/**
 * The source of GitHub, GHES, Forgejo and compatible systems. It does not use GitHub's toolkit: that can end a step
 * with success and without a token if the answer is cut short, follows redirects with the bearer token, and has no
 * time-out.
 */
export function githubTokenSource({ endpoint, toAdd, isOnlyWhereOffered }: GitHubTokens): SystemTokenSource {
  return {
    applies: (env) => !isOnlyWhereOffered || variable(env, 'ACTIONS_ID_TOKEN_REQUEST_URL') !== undefined,

    audience: 'chosen',

    async fetchToken({ env, audience, connection, surface, whyNoToken }) {
      const address = variable(env, 'ACTIONS_ID_TOKEN_REQUEST_URL');
      const bearer = variable(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN');
      // The runner sets these two variables only if the job has the permission.
      if (!address || !bearer) {
        const advice = (await whyNoToken?.()) ?? toAdd(surface);
        throw new ConfigurationError(`This job may not request an OIDC token. ${advice} ${withoutToken(surface)}`);
      }
      const url = tokenUrl('ACTIONS_ID_TOKEN_REQUEST_URL', address);
      url.searchParams.set('audience', audience);
      return callForToken(
        {
          name: endpoint,
          method: 'GET',
          url,
          bearer: bearerOf('ACTIONS_ID_TOKEN_REQUEST_TOKEN', bearer),
          tokenIn: jsonField('value'),
          refusals: [401, 403],
          advice: toAdd(surface),
        },
        connection,
      );
    },
  };
}
