// https://circleci.com/docs/guides/security/env-vars/#parameters-and-bash-environment

import { shExport } from '../../shell-quote.ts';
import { appendLines } from '../append-lines.ts';
import type { Exporter } from '../exporter.ts';
import { secretText } from '../secret-text.ts';

/** The file stays readable to the rest of the job, and to whoever reruns it with SSH. */
export const circleci: Exporter = {
  id: 'circleci',
  name: 'CircleCI',
  masks: 'never',
  exportsBy: '`BASH_ENV`, for steps that bash runs',
  needs: ['BASH_ENV'],

  async publish({ variables }, { env }) {
    const text = secretText(variables, (entries) => entries.map(([name, value]) => shExport(name, value)).join(''));
    appendLines(env, [{ variable: 'BASH_ENV', setBy: 'CircleCI sets it for each step of a job', text }]);
  },
};
