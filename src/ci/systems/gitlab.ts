// https://docs.gitlab.com/runner/configuration/advanced-configuration/
import type { Exporter } from '../exporter.ts';
import { masksByLine } from '../workflow-commands.ts';

/**
 * GitLab masks the variables of a job and nothing else, unless the runner's `proxy_exec` is set, which a job cannot see:
 * elsewhere a mask command is plain text, and publishes what it should hide.
 *
 * It exports nothing. A job is one shell, which `eval` reaches; the file that GITLAB_ENV names is undocumented and read for
 * after_script alone; a dotenv report is an artifact that any reader of the pipeline can download.
 */
export const gitlab: Exporter = {
  id: 'gitlab',
  name: 'GitLab CI',
  masks: 'on-request',
  confirm: '--add-mask, if the runner has proxy_exec = true',
  exportsBy: 'nothing',
  listens: 'either',
  // How its parser undoes escapes is not documented: both forms are sent.
  mask: (secrets, { writeFlushed }) => writeFlushed(masksByLine(secrets)),
  instead: 'Run the command that needs the login as "-- COMMAND", or eval the text of "--print sh" in the same script',
};
