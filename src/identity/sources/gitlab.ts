// https://docs.gitlab.com/ci/secrets/id_token_authentication/

import { variable } from '../../context.ts';
import { ConfigurationError } from '../../errors.ts';
import { quote } from '../../log-text.ts';
import { shown } from '../../options/names.ts';
import type { SystemTokenSource } from './token-source.ts';
import { isIssuedBy, type TokenVariable, tokenFor, tokensIn, unlessTokenFile } from './token-variables.ts';

/** GitLab puts the tokens of `id_tokens` into variables that the user names, so this source looks at every variable. */
export const gitlabTokenSource: SystemTokenSource = {
  applies: (env) => unlessTokenFile(env, tokensIn(env).length > 0),

  audience: 'given',

  async fetchToken({ env, audience, surface }) {
    const all = tokensIn(env);
    const ofInstance = all.filter((token) => isIssuedBy(variable(env, 'CI_SERVER_URL'), token));
    // For AWS, all tokens of a job for one audience are equal: take the first by name, to be predictable. A private
    // instance may have another issuer (ci_id_tokens_issuer_url): then only the audience counts.
    const fitting = tokenFor(audience, ofInstance) ?? tokenFor(audience, all);
    if (fitting) return fitting.token;
    // AWS may be set up for the audience that the YAML names: STS decides about the only token.
    const [only, ...more] = ofInstance;
    if (only && more.length === 0) return only.token;
    throw new ConfigurationError(
      all.length === 0
        ? `This job has no OIDC token. ${toAdd(audience)}`
        : `This job has no OIDC token for the audience ${quote(audience)}, but ${all.map(described).join(', ')}. ` +
            `Give ${shown('audience', surface)} to choose one of them, or declare another. ${toAdd(audience)}`,
    );
  },
};

function described({ name, claims }: TokenVariable): string {
  return `${name} of ${quote(claims.issuer ?? '')} for ${quote(claims.audiences.join(' '))}`;
}

function toAdd(audience: string): string {
  return `Add to the job in .gitlab-ci.yml:\n  id_tokens:\n    AWS_ID_TOKEN:\n      aud: ${quote(audience)}`;
}
