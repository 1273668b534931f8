// https://circleci.com/docs/guides/permissions-authentication/oidc-tokens-with-custom-claims/
import type { Env } from '../../context.ts';
import { quote } from '../../log-text.ts';
import { shown } from '../../options/names.ts';
import type { Secret } from '../../secret.ts';
import { askHelper } from './helper-token.ts';
import type { SystemTokenSource } from './token-source.ts';
import { type TokenVariable, tokenFor, tokensIn } from './token-variables.ts';

/** The variables hold tokens for the organisation. The command `circleci` makes a token for any other audience. */
export const circleciTokenSource = {
  applies: () => true,

  audience: 'chosen',

  /** The id of the organisation, which CircleCI's documentation enters in IAM. */
  usualAudience: (env) => ownTokens(env)[0]?.claims.audiences[0],

  async fetchToken({ env, audience, runProgram, surface }): Promise<Secret> {
    const tokens = ownTokens(env);
    const fitting = tokenFor(audience, tokens);
    if (fitting) return fitting.token;
    const organisation = tokens[0]?.claims.audiences[0];
    return askHelper(
      {
        command: 'circleci',
        args: ['run', 'oidc', 'get', '--claims', JSON.stringify({ aud: audience })],
        absent:
          `CircleCI's own command "circleci" is needed to get an OIDC token for the audience ${quote(audience)}; ` +
          (organisation === undefined
            ? NO_TOKENS
            : `${tokens[0]?.name} has ${quote(organisation)}. Remove ${shown('audience', surface)} to use that one`),
        failed: `CircleCI gave no OIDC token. Run "circleci run oidc get > /dev/null" in this step to see why: ${NO_TOKENS}`,
      },
      runProgram,
    );
  },
} satisfies SystemTokenSource;

const NO_TOKENS =
  'builds of forks have tokens only if the project passes secrets to them (Project Settings, Advanced), and CircleCI ' +
  'Server has them from version 4.4 on';

/** The second version first: it has more claims about the origin of the job. */
function ownTokens(env: Env): TokenVariable[] {
  return tokensIn(env, ['CIRCLE_OIDC_TOKEN_V2', 'CIRCLE_OIDC_TOKEN']);
}
