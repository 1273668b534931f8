// https://docs.gitlab.com/runner/configuration/advanced-configuration/
import { gitlabTokenSource } from '../../identity/sources/gitlab.ts';
import type { CiSystem } from '../ci-system.ts';
import { masksByLine } from '../github/commands.ts';
import { RUN_IT_HERE } from './without-export.ts';

/**
 * GitLab masks only the variables of a job, unless `proxy_exec` is set in the runner's configuration. A job cannot see
 * that. Where it is not set, a mask command is printed like any text, and shows what it should hide.
 *
 * Nothing is exported. A job is one shell, and `eval` sets its variables. The file that GITLAB_ENV names is
 * undocumented and is read for after_script only. A dotenv report is an artifact, which any reader of the pipeline can
 * download.
 */
export const gitlab: CiSystem = {
  name: 'GitLab CI',
  page: 'gitlab',
  detectedBy: ['GITLAB_CI'],

  tokenFrom: 'a variable of `id_tokens`, under any name',
  // GitLab before 17.0 set these in every job. The variables of `id_tokens` have any name; exec/environment.ts knows
  // them by their claims.
  tokenVariables: ['CI_JOB_JWT', 'CI_JOB_JWT_V1', 'CI_JOB_JWT_V2'],
  tokenSource: gitlabTokenSource,
  trust: {
    issuer: 'https://GITLAB_HOST',
    audience: undefined,
    subjects: ['project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH'],
    changing: [],
    caution: 'Protect the branch: a person who can push to it has this role',
    example: { GITLAB_HOST: 'gitlab.example.com', GROUP: 'data', PROJECT: 'warehouse', BRANCH: 'main' },
  },
  run: { repository: 'CI_PROJECT_PATH', run: 'CI_PIPELINE_ID' },

  masks: 'on-request',
  confirm: '--add-mask, if the runner has proxy_exec = true',
  // The documentation does not say whether the runner undoes escapes, so both forms are sent.
  mask: (secrets, { writeFlushed }) => writeFlushed(masksByLine(secrets)),
  listens: 'either',

  exportsBy: 'nothing',
  files: [],
  keepsFiles: false,
  publish: undefined,
  instead: `${RUN_IT_HERE}, or eval the text of "--print sh" in the same script`,
};
