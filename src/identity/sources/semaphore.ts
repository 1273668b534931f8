// https://docs.semaphoreci.com/using-semaphore/openid

import { type Env, variable } from '../../context.ts';
import { ConfigurationError } from '../../errors.ts';
import type { SystemTokenSource } from './token-source.ts';
import { isIssuedBy, type TokenVariable, tokenFor, tokensIn, unlessTokenFile } from './token-variables.ts';

const NAME = 'SEMAPHORE_OIDC_TOKEN';

/**
 * Each job has a token for the organisation's URL. It may declare others in `oidc_tokens`, with names that the user
 * chooses.
 */
export const semaphoreTokenSource: SystemTokenSource = {
  applies: (env) => unlessTokenFile(env, tokensOf(env).length > 0),

  audience: 'given',

  fixedAudience(env) {
    const tokens = tokensOf(env);
    if (tokens.some(({ name }) => name !== NAME)) return undefined;
    // The claim of the token before the URL: a slash more or less would make a good token an error.
    return tokens[0]?.claims.audiences[0] ?? variable(env, 'SEMAPHORE_ORGANIZATION_URL');
  },

  async fetchToken({ env, audience }) {
    const tokens = tokensOf(env);
    const chosen = tokenFor(audience, tokens) ?? tokens.find(({ name }) => name === NAME);
    if (chosen) return chosen.token;
    throw new ConfigurationError(
      `This job has no OIDC token for AWS: Semaphore puts one into ${NAME} where the organisation's plan has OpenID ` +
        'Connect. Pass the variable on to a container that the job starts',
    );
  },
};

function tokensOf(env: Env): TokenVariable[] {
  const organisation = variable(env, 'SEMAPHORE_ORGANIZATION_URL');
  return tokensIn(env).filter((token) => token.name === NAME || isIssuedBy(organisation, token));
}
