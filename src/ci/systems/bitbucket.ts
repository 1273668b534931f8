// https://support.atlassian.com/bitbucket-cloud/docs/variable-sharing/
import { FailureError } from '../../errors.ts';
import { appendLines } from '../append-lines.ts';
import type { Exporter } from '../exporter.ts';
import { secretText } from '../secret-text.ts';

/** Later steps show these values in the "Build setup" of their log. */
export const bitbucket: Exporter = {
  id: 'bitbucket',
  name: 'Bitbucket Pipelines',
  masks: 'never',
  exportsBy: '`BITBUCKET_PIPELINES_VARIABLES_PATH`, for steps after one that lists them as `output-variables`',
  needs: ['BITBUCKET_PIPELINES_VARIABLES_PATH'],

  async publish({ variables }, { env }) {
    const text = secretText(variables, (entries) =>
      entries.map(([name, value]) => `${name}=${onOneLine(name, value)}\n`).join(''),
    );
    const setBy = 'Bitbucket sets it for each step of a pipeline';
    appendLines(env, [{ variable: 'BITBUCKET_PIPELINES_VARIABLES_PATH', setBy, text }]);
  },
};

function onOneLine(name: string, value: string): string {
  if (!/[\r\n]|^\s|\s$/.test(value)) return value;
  throw new FailureError(
    `${name} has a line end, or a blank at an end, which no variable of Bitbucket's can have. Use "-- COMMAND"`,
  );
}
