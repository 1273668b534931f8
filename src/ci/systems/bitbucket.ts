// https://support.atlassian.com/bitbucket-cloud/docs/variable-sharing/
import { FailureError } from '../../errors.ts';
import { bitbucketTokenSource } from '../../identity/sources/bitbucket.ts';
import { appendAll } from '../append.ts';
import type { CiSystem } from '../ci-system.ts';
import type { NamedFile } from '../files.ts';
import { secretText } from '../secret-text.ts';
import { RUN_IT_HERE } from './without-export.ts';

const VARIABLES: NamedFile = { variable: 'BITBUCKET_PIPELINES_VARIABLES_PATH', canBeMade: true };

/** Later steps show the exported values in the "Build setup" part of their log. */
export const bitbucket: CiSystem = {
  name: 'Bitbucket Pipelines',
  page: 'bitbucket',
  detectedBy: ['BITBUCKET_BUILD_NUMBER', 'BITBUCKET_COMMIT'],

  tokenFrom: '`BITBUCKET_STEP_OIDC_TOKEN`, with `oidc: true`',
  tokenVariables: ['BITBUCKET_STEP_OIDC_TOKEN'],
  tokenSource: bitbucketTokenSource,
  trust: {
    issuer: 'https://api.bitbucket.org/2.0/workspaces/WORKSPACE/pipelines-config/identity/oidc',
    audience: 'ari:cloud:bitbucket::workspace/WORKSPACE_ID',
    subjects: ['{REPOSITORY_ID}:{STEP_ID}'],
    changing: [{ pattern: /:\{[^{}:]*\}$/, by: ':*', what: 'the id of the step' }],
    caution:
      'The subject has no branch. For that, use a deployment environment: its id then comes after that of the repository',
    example: {
      WORKSPACE: 'example',
      WORKSPACE_ID: '11111111-2222-3333-4444-555555555555',
      REPOSITORY_ID: '66666666-7777-8888-9999-000000000000',
    },
  },
  run: { repository: 'BITBUCKET_REPO_FULL_NAME', run: 'BITBUCKET_BUILD_NUMBER' },

  masks: 'never',
  confirm: undefined,
  mask: undefined,
  listens: 'nowhere',

  exportsBy: '`BITBUCKET_PIPELINES_VARIABLES_PATH`, for steps after one that lists them as `output-variables`',
  files: [VARIABLES],
  keepsFiles: false,
  instead: undefined,

  async publish({ variables }, { env }) {
    const text = secretText(variables, (entries) =>
      entries.map(([name, value]) => `${name}=${onOneLine(name, value)}\n`).join(''),
    );
    appendAll(env, [{ ...VARIABLES, text }]);
  },
};

function onOneLine(name: string, value: string): string {
  if (!/[\r\n]|^\s|\s$/.test(value)) return value;
  throw new FailureError(
    `${name} has a line end, or a blank at an end. A variable of Bitbucket cannot hold that. ${RUN_IT_HERE}`,
  );
}
