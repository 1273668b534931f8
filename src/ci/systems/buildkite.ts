// https://buildkite.com/docs/agent/v3/cli-redactor
import { FailureError } from '../../errors.ts';
import type { Exporter } from '../exporter.ts';
import { secretText } from '../secret-text.ts';

/** Both commands reach the agent by its job API. Meta-data would show the password to every reader of the build. */
export const buildkite: Exporter = {
  id: 'buildkite',
  name: 'Buildkite',
  masks: 'always',
  exportsBy: '`buildkite-agent env set`, for the hooks and commands after this one',

  async mask(secrets, { runProgram }) {
    // One object, since each call is a process. Values of a plain text would lose blanks at their ends.
    const values = Object.fromEntries(secrets.map((secret, index) => [`secret_${index}`, secret]));
    await runProgram('buildkite-agent', ['redactor', 'add', '--format', 'json'], secretText(values, asJsonLine));
  },

  async publish({ variables }, { runProgram }) {
    const args = ['env', 'set', '--input-format=json', '--output-format=json', '-'];
    const answer = await runProgram('buildkite-agent', args, secretText(variables, asJsonLine));
    // The agent's exit code is 0 even where its API refused the change.
    const names = namesIn(answer);
    const missing = Object.keys(variables).filter((name) => !names.includes(name));
    if (missing.length > 0) throw new FailureError(`buildkite-agent env set did not take ${missing.join(', ')}`);
  },
};

/** On one line: the agent reads its stdin line by line. */
function asJsonLine(entries: readonly (readonly [string, string])[]): string {
  return `${JSON.stringify(Object.fromEntries(entries))}\n`;
}

function namesIn(answer: string): readonly unknown[] {
  try {
    const { added, updated } = JSON.parse(answer) ?? {};
    return [added, updated].flat();
  } catch (cause) {
    throw new FailureError('buildkite-agent env set gave no answer that can be read', { cause });
  }
}
