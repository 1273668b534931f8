// https://docs.gitlab.com/ci/secrets/id_token_authentication/

import { variable } from '../../context.ts';
import { ConfigurationError } from '../../errors.ts';
import { quote } from '../../log-text.ts';
import { shown } from '../../options/names.ts';
import type { SystemTokenSource } from './token-source.ts';
import { isIssuedBy, type TokenVariable, tokenFor, tokensIn, unlessTokenFile } from './token-variables.ts';

/**
 * GitLab puts the tokens that a job declares in `id_tokens` into variables whose names the user made up, so every
 * variable is looked at.
 */
export const gitlabTokenSource: SystemTokenSource = {
  applies: (env) => unlessTokenFile(env, tokensIn(env).length > 0),

  audience: 'given',

  async fetchToken({ env, audience, surface }) {
    const all = tokensIn(env);
    const ours = all.filter((token) => isIssuedBy(variable(env, 'CI_SERVER_URL'), token));
    // Tokens of one job for one audience differ in nothing that AWS looks at: the first by name, to be predictable. A
    // private instance may sign under another address (ci_id_tokens_issuer_url): the audience then says what it is for.
    const fitting = tokenFor(audience, ours) ?? tokenFor(audience, all);
    if (fitting) return fitting.token;
    // AWS may well be set up for the audience that the YAML names: STS decides about the only token.
    const [only, ...more] = ours;
    if (only && more.length === 0) return only.token;
    throw new ConfigurationError(
      all.length === 0
        ? `This job has no OIDC token. ${toAdd(audience)}`
        : `This job has no OIDC token for the audience ${quote(audience)}, but ${all.map(inWords).join(', ')}. ` +
            `Give ${shown('audience', surface)} to choose one of them, or declare another. ${toAdd(audience)}`,
    );
  },
};

function inWords({ name, claims }: TokenVariable): string {
  return `${name} of ${quote(claims.issuer ?? '')} for ${quote(claims.audiences.join(' '))}`;
}

function toAdd(audience: string): string {
  return `Add to the job in .gitlab-ci.yml:\n  id_tokens:\n    AWS_ID_TOKEN:\n      aud: ${quote(audience)}`;
}
