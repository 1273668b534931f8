import { join } from 'node:path';
import type { Cloud } from '../cloud/contract.ts';
import type { Stage } from './stage.ts';

/** The claims of a job's token that a trust policy can compare. */
export interface JobClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
  readonly azp?: string;
}

/** The parts of which a system makes the environment of a job. */
export interface JobContext {
  readonly cloud: Cloud;
  readonly stage: Stage;
  /** A token with the claims, signed by the cloud. */
  readonly token: string;
  /** The host and port of a server that gives tokens by http. */
  readonly tokenHost: string;
}

export interface System {
  /** Undefined if the system has no tokens. */
  readonly claims?: JobClaims;
  readonly env: (context: JobContext) => Record<string, string>;
}

const ORGANISATION = '11111111-2222-3333-4444-555555555555';
const PROJECT = '66666666-7777-8888-9999-000000000000';

/** A job of each system on the branch `main`, by the name of its page. */
export const systems: Readonly<Record<string, System>> = {
  github: {
    claims: {
      iss: 'https://token.actions.githubusercontent.com',
      sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
      aud: 'sts.amazonaws.com',
    },
    env: ({ cloud, stage }) => ({ GITHUB_ACTIONS: 'true', RUNNER_TEMP: stage.temp, ...tokenRequest(cloud) }),
  },
  forgejo: {
    claims: {
      iss: 'https://forgejo.example.com/api/actions',
      sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
      aud: 'sts.amazonaws.com',
    },
    env: ({ cloud }) => ({
      GITHUB_ACTIONS: 'true',
      GITEA_ACTIONS: 'true',
      FORGEJO_ACTIONS: 'true',
      ...tokenRequest(cloud),
    }),
  },
  gitlab: {
    claims: {
      iss: 'https://gitlab.example.com',
      sub: 'project_path:data/warehouse:ref_type:branch:ref:main',
      aud: 'sts.amazonaws.com',
    },
    env: ({ cloud, token }) => ({ GITLAB_CI: 'true', CI_SERVER_URL: cloud.issuer, AWS_ID_TOKEN: token }),
  },
  'azure-pipelines': {
    claims: {
      iss: `https://vstoken.dev.azure.com/${ORGANISATION}`,
      sub: 'p://example-org/warehouse/migrate',
      aud: 'api://AzureADTokenExchange',
    },
    env: ({ tokenHost }) => ({
      TF_BUILD: 'True',
      SYSTEM_OIDCREQUESTURI: `http://${tokenHost}/oidctoken`,
      SYSTEM_ACCESSTOKEN: 'token-of-the-job',
    }),
  },
  buildkite: {
    claims: {
      iss: 'https://agent.buildkite.com',
      sub: `organization:example-org:pipeline:warehouse:ref:refs/heads/main:commit:${'0'.repeat(40)}:step:migrate`,
      aud: 'sts.amazonaws.com',
    },
    env({ stage, token }) {
      stage.program('buildkite-agent', AGENT);
      return { BUILDKITE: 'true', AGENT_TOKEN: token, AGENT_HEARS: join(stage.folder, 'redactor') };
    },
  },
  circleci: {
    claims: {
      iss: `https://oidc.circleci.com/org/${ORGANISATION}`,
      sub: `org/${ORGANISATION}/project/${PROJECT}/user/${ORGANISATION}/vcs-origin/github.com/octo-org/octo-repo/vcs-ref/refs/heads/main`,
      aud: ORGANISATION,
    },
    env: ({ token }) => ({ CIRCLECI: 'true', CIRCLE_OIDC_TOKEN: token, CIRCLE_OIDC_TOKEN_V2: token }),
  },
  bitbucket: {
    claims: {
      iss: 'https://api.bitbucket.org/2.0/workspaces/example/pipelines-config/identity/oidc',
      sub: `{${PROJECT}}:{${ORGANISATION}}`,
      aud: `ari:cloud:bitbucket::workspace/${ORGANISATION}`,
    },
    env: ({ token }) => ({
      BITBUCKET_BUILD_NUMBER: '7',
      BITBUCKET_COMMIT: '0'.repeat(40),
      BITBUCKET_STEP_OIDC_TOKEN: token,
    }),
  },
  'google-cloud-build': {
    claims: {
      iss: 'https://accounts.google.com',
      sub: '100000000000000000001',
      azp: '100000000000000000001',
      aud: 'sts.amazonaws.com',
    },
    env: ({ tokenHost }) => ({ BUILDER_OUTPUT: '/builder/outputs', GCE_METADATA_HOST: tokenHost }),
  },
  semaphore: {
    claims: {
      iss: 'https://example.semaphoreci.com',
      sub: `org:example:project:${ORGANISATION}:repo:warehouse:ref_type:branch:ref:refs/heads/main`,
      aud: 'https://example.semaphoreci.com',
    },
    env: ({ token }) => ({
      SEMAPHORE: 'true',
      SEMAPHORE_ORGANIZATION_URL: 'https://example.semaphoreci.com',
      SEMAPHORE_OIDC_TOKEN: token,
    }),
  },
  jenkins: {
    claims: {
      iss: 'https://jenkins.example.com/oidc',
      sub: 'https://jenkins.example.com/job/warehouse/job/main/',
      aud: 'sts.amazonaws.com',
    },
    env: ({ stage, token }) => ({
      JENKINS_URL: 'https://jenkins.example.com/',
      BUILD_ID: '7',
      WORKSPACE_TMP: stage.temp,
      AWS_WEB_IDENTITY_TOKEN_FILE: stage.file('token', token),
    }),
  },
  teamcity: {
    claims: { iss: 'https://teamcity.example.com', sub: 'Warehouse_Migrate', aud: 'sts.amazonaws.com' },
    env: ({ token }) => ({ TEAMCITY_VERSION: '2025.11', AWS_ID_TOKEN: token }),
  },
  kubernetes: {
    claims: {
      iss: 'https://kubernetes.example.com',
      sub: 'system:serviceaccount:data:migrate',
      aud: 'sts.amazonaws.com',
    },
    env: ({ stage, token }) => ({
      AWS_WEB_IDENTITY_TOKEN_FILE: stage.file('token', `${token}\n`),
      AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/deploy',
    }),
  },
  elsewhere: { env: ({ cloud }) => cloud.userKeys() },
};

function tokenRequest(cloud: Cloud): Record<string, string> {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: cloud.tokenRequestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: cloud.tokenRequestToken,
  };
}

// Records the values to redact, as JSON.
const AGENT = `#!/bin/sh
case "$1 $2" in
  'oidc request-token') [ "$4" = sts.amazonaws.com ] && echo "$AGENT_TOKEN" ;;
  'redactor add') cat >> "$AGENT_HEARS" ;;
  *) exit 64 ;;
esac
`;
