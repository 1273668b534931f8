// https://developer.harness.io/docs/continuous-integration/use-ci/use-drone-plugins/plugin-step-settings-reference/#output-secrets
import { FailureError } from '../../errors.ts';
import { Secret } from '../../secret.ts';
import { appendLines } from '../append-lines.ts';
import type { Pairs } from '../ci-system.ts';
import type { Exporter } from '../exporter.ts';
import { secretText } from '../secret-text.ts';

/**
 * What is in the file of secrets is a secret of the later steps, and hidden in their logs. Where the account lacks the
 * feature the file is not read, and nothing is handed over.
 */
export const harness: Exporter = {
  id: 'harness',
  name: 'Harness CI',
  masks: 'always',
  exportsBy: '`HARNESS_OUTPUT_SECRET_FILE` and `DRONE_OUTPUT`, as `<+steps.ID.output.outputVariables.NAME>`',
  needs: ['HARNESS_OUTPUT_SECRET_FILE', 'DRONE_OUTPUT'],

  async publish({ variables }, { env }) {
    const secret = only(variables, (value) => value instanceof Secret);
    const plain = only(variables, (value) => !(value instanceof Secret));
    appendLines(env, [
      {
        variable: 'HARNESS_OUTPUT_SECRET_FILE',
        setBy: 'Harness sets it for each step of a build',
        text: secretText(secret, asLines),
      },
      { variable: 'DRONE_OUTPUT', setBy: 'Harness sets it for each step of a build', text: secretText(plain, asLines) },
    ]);
  },
};

function only(pairs: Pairs, keeps: (value: string | Secret) => boolean): Pairs {
  return Object.fromEntries(Object.entries(pairs).filter(([, value]) => keeps(value)));
}

function asLines(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([name, value]) => `${name}=${quoted(name, value)}\n`).join('');
}

/**
 * As both of the parsers that Harness chooses from read it alike. A file that one cannot read is shown whole in the log,
 * so nothing doubtful is written.
 * https://github.com/harness/lite-engine/blob/main/pipeline/runtime/common.go
 */
function quoted(name: string, value: string): string {
  if (/^[\w+/=.,:@%~^-]+$/.test(value)) return value;
  const isSafe = !/['\r\n]|\\$/.test(value) && !(value.includes('#') && value.includes('"'));
  if (isSafe) return `'${value}'`;
  throw new FailureError(
    `${name} holds an apostrophe, a line end, a last backslash or both # and ", which Harness would misread. Use "-- COMMAND"`,
  );
}
