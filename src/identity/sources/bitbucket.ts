// https://support.atlassian.com/bitbucket-cloud/docs/integrate-pipelines-with-resource-servers-using-oidc/

import { variable } from '../../context.ts';
import { ConfigurationError } from '../../errors.ts';
import { Secret } from '../../secret.ts';
import type { SystemTokenSource } from './token-source.ts';
import { unlessTokenFile } from './token-variables.ts';

const NAME = 'BITBUCKET_STEP_OIDC_TOKEN';

/** Each step has one token, for the audiences that bitbucket-pipelines.yml names, or else for the workspace. */
export const bitbucketTokenSource: SystemTokenSource = {
  applies: (env) => unlessTokenFile(env, variable(env, NAME) !== undefined),

  audience: 'given',

  async fetchToken({ env }) {
    const token = variable(env, NAME)?.trim();
    if (token) return new Secret(token);
    throw new ConfigurationError(
      'This step has no OIDC token. Add "oidc: true" to the step in bitbucket-pipelines.yml, ' +
        `and pass ${NAME} on to a container that the step starts`,
    );
  },
};
