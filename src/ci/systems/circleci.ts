// https://circleci.com/docs/guides/security/env-vars/#parameters-and-bash-environment
import { circleciTokenSource } from '../../identity/sources/circleci.ts';
import { shExport } from '../../shell-quote.ts';
import { appendAll } from '../append.ts';
import type { CiSystem } from '../ci-system.ts';
import type { NamedFile } from '../files.ts';
import { secretText } from '../secret-text.ts';

const BASH_ENV: NamedFile = { variable: 'BASH_ENV', canBeMade: true };

/** The rest of the job can read the file, and so can a person who reruns the job with SSH. */
export const circleci: CiSystem = {
  name: 'CircleCI',
  page: 'circleci',
  detectedBy: ['CIRCLECI'],

  tokenFrom: '`CIRCLE_OIDC_TOKEN_V2`; `circleci run oidc get` for another audience',
  tokenVariables: ['CIRCLE_OIDC_TOKEN', 'CIRCLE_OIDC_TOKEN_V2'],
  tokenSource: circleciTokenSource,
  trust: {
    issuer: 'https://oidc.circleci.com/org/ORGANISATION_ID',
    audience: 'ORGANISATION_ID',
    subjects: [
      'org/ORGANISATION_ID/project/PROJECT_ID/user/USER_ID/vcs-origin/github.com/OWNER/REPO/vcs-ref/refs/heads/BRANCH',
    ],
    changing: [{ pattern: /\/user\/[^/]*(?=\/|$)/, by: '/user/*', what: 'the person who starts the job' }],
    caution: undefined,
    example: {
      ORGANISATION_ID: '11111111-2222-3333-4444-555555555555',
      PROJECT_ID: '66666666-7777-8888-9999-000000000000',
      OWNER: 'octo-org',
      REPO: 'octo-repo',
      BRANCH: 'main',
    },
  },
  run: { repository: 'CIRCLE_PROJECT_REPONAME', run: 'CIRCLE_BUILD_NUM' },

  masks: 'never',
  confirm: undefined,
  mask: undefined,
  listens: 'nowhere',

  exportsBy: '`BASH_ENV`, for steps that bash runs',
  files: [BASH_ENV],
  keepsFiles: true,
  instead: undefined,

  async publish({ variables }, { env }) {
    const text = secretText(variables, (entries) => entries.map(([name, value]) => shExport(name, value)).join(''));
    appendAll(env, [{ ...BASH_ENV, text }]);
  },
};
