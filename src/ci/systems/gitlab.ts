// https://docs.gitlab.com/runner/configuration/advanced-configuration/
import { gitlabTokenSource } from '../../identity/sources/gitlab.ts';
import type { CiSystem } from '../ci-system.ts';
import { masksByLine } from '../github/commands.ts';
import { RUN_IT_HERE } from './without-export.ts';

/**
 * GitLab masks the variables of a job and nothing else, unless the runner's `proxy_exec` is set, which a job cannot see:
 * elsewhere a mask command is plain text, and publishes what it should hide.
 *
 * It exports nothing. A job is one shell, which `eval` reaches; the file that GITLAB_ENV names is undocumented and read for
 * after_script alone; a dotenv report is an artifact that any reader of the pipeline can download.
 */
export const gitlab: CiSystem = {
  name: 'GitLab CI',
  page: 'gitlab',
  detectedBy: ['GITLAB_CI'],

  tokenFrom: 'a variable of `id_tokens`, under any name',
  // Of GitLab before 17.0, where every job had them. Those of `id_tokens` are known by their claims.
  tokenVariables: ['CI_JOB_JWT', 'CI_JOB_JWT_V1', 'CI_JOB_JWT_V2'],
  tokenSource: gitlabTokenSource,
  run: { repository: 'CI_PROJECT_PATH', run: 'CI_PIPELINE_ID' },

  masks: 'on-request',
  confirm: '--add-mask, if the runner has proxy_exec = true',
  // The documentation does not say how its parser undoes escapes: both forms are sent.
  mask: (secrets, { writeFlushed }) => writeFlushed(masksByLine(secrets)),
  listens: 'either',

  exportsBy: 'nothing',
  files: [],
  publish: undefined,
  instead: `${RUN_IT_HERE}, or eval the text of "--print sh" in the same script`,
};
