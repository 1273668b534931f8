// https://buildkite.com/docs/agent/v3/cli/reference/oidc
import { isCi } from '../../ci/detect.ts';
import { askHelper } from './helper-token.ts';
import type { TokenSource } from './token-source.ts';

/** The agent makes a token for any audience. It retries by itself, so we do not. */
export const buildkiteTokenSource: TokenSource = {
  name: 'Buildkite',

  applies: (env) => isCi(env, 'buildkite'),

  audience: 'chosen',

  fetchToken: ({ audience, runProgram }) =>
    askHelper(
      {
        command: 'buildkite-agent',
        args: ['oidc', 'request-token', '--audience', audience],
        absent:
          "Buildkite's agent is needed to get an OIDC token. In a container of the docker plugin, add " +
          '"mount-buildkite-agent: true" to its options',
        failed:
          'Buildkite\'s agent gave no OIDC token. Run "buildkite-agent oidc request-token --audience TEST > /dev/null" ' +
          'in this step to see why. In a container it needs BUILDKITE_AGENT_ACCESS_TOKEN, and from version 3.104 on the ' +
          'job API, that is BUILDKITE_AGENT_JOB_API_SOCKET and BUILDKITE_AGENT_JOB_API_TOKEN',
      },
      runProgram,
    ),
};
