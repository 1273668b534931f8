// https://buildkite.com/docs/agent/v3/cli/reference/oidc
import { askHelper } from './helper-token.ts';
import type { SystemTokenSource } from './token-source.ts';

/** The agent makes a token for any audience. It retries by itself, so this source does not. */
export const buildkiteTokenSource: SystemTokenSource = {
  applies: () => true,

  audience: 'chosen',

  fetchToken({ audience, runProgram }) {
    const args = ['oidc', 'request-token', '--audience', audience];
    const { absent, broken } = agentProblem({
      purpose: 'to get an OIDC token',
      failed: 'gave no OIDC token',
      trial: 'buildkite-agent oidc request-token --audience TEST > /dev/null',
    });
    return askHelper({ command: 'buildkite-agent', args, absent, failed: broken }, runProgram);
  },
};

/**
 * The messages for a missing agent, and for an agent that failed. `purpose` is what the agent is needed for, `failed`
 * is what it did not do, `trial` is a line to run in the step: it shows the agent's own error and no secret.
 */
export function agentProblem({
  purpose,
  failed,
  trial,
}: {
  readonly purpose: string;
  readonly failed: string;
  readonly trial: string;
}): { readonly absent: string; readonly broken: string } {
  return {
    absent:
      `Buildkite's agent is needed ${purpose}. In a container of the docker plugin, add ` +
      '"mount-buildkite-agent: true" to its options',
    broken:
      `Buildkite's agent ${failed}. Run "${trial}" in this step to see why. In a container it needs ` +
      'BUILDKITE_AGENT_ACCESS_TOKEN, and from version 3.104 on the job API, that is BUILDKITE_AGENT_JOB_API_SOCKET ' +
      'and BUILDKITE_AGENT_JOB_API_TOKEN. An agent that was started with --no-job-api has none',
  };
}
