// https://www.jetbrains.com/help/teamcity/service-messages.html
import { FailureError } from '../../errors.ts';
import type { Exporter } from '../exporter.ts';
import { secretText } from '../secret-text.ts';

/**
 * Readers of the build see the values among its parameters: only one of type password is hidden, and no message makes
 * one of those.
 */
export const teamcity: Exporter = {
  id: 'teamcity',
  name: 'TeamCity',
  masks: 'never',
  exportsBy: '`##teamcity[setParameter]`, as `env.NAME`',
  listens: 'stdout',

  async publish({ variables }, { writeFlushed }) {
    const messages = secretText(variables, (entries) =>
      entries
        .map(
          ([name, value]) => `##teamcity[setParameter name='env.${name}' value='${escaped(literal(name, value))}']\n`,
        )
        .join(''),
    );
    await writeFlushed(messages.reveal());
  },
};

function literal(name: string, value: string): string {
  if (!/%[^%]*%/.test(value)) return value;
  throw new FailureError(`${name} holds two %, between which TeamCity expects a parameter's name. Use "-- COMMAND"`);
}

/** ASCII whatever the agent's encoding; one line. */
function escaped(value: string): string {
  return value
    .replace(/[|'[\]]/g, '|$&')
    .replaceAll('\n', '|n')
    .replaceAll('\r', '|r')
    .replace(/[^\x20-\x7e]/g, (letter) => `|0x${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
