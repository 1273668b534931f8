// https://www.jetbrains.com/help/teamcity/service-messages.html
import { FailureError } from '../../errors.ts';
import type { CiSystem } from '../ci-system.ts';
import { secretText } from '../secret-text.ts';
import { RUN_IT_HERE } from './without-export.ts';

/**
 * Readers of the build can see the values among its parameters. Only a parameter of type password is hidden, and a
 * service message cannot make one.
 */
export const teamcity: CiSystem = {
  name: 'TeamCity',
  page: 'teamcity',
  detectedBy: ['TEAMCITY_VERSION'],

  tokenFrom: 'a variable that a build feature fills',
  tokenVariables: [],
  tokenSource: undefined,
  trust: {
    issuer: 'https://TEAMCITY_HOST',
    audience: undefined,
    subjects: ['BUILD_CONFIGURATION_ID'],
    changing: [],
    caution: 'The subject has no branch. A person who can edit the build configuration has this role',
    example: { TEAMCITY_HOST: 'teamcity.example.com', BUILD_CONFIGURATION_ID: 'Warehouse_Migrate' },
  },
  run: { repository: 'TEAMCITY_PROJECT_NAME', run: 'BUILD_NUMBER' },

  masks: 'never',
  confirm: undefined,
  mask: undefined,
  listens: 'stdout',

  exportsBy: '`##teamcity[setParameter]`, as `env.NAME`',
  files: [],
  keepsFiles: true,
  instead: undefined,

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
  throw new FailureError(
    `${name} holds two %, and TeamCity reads what is between them as a parameter's name. ${RUN_IT_HERE}`,
  );
}

/** On one line, and ASCII only, so that the agent's encoding does not matter. */
function escaped(value: string): string {
  return value
    .replace(/[|'[\]]/g, '|$&')
    .replaceAll('\n', '|n')
    .replaceAll('\r', '|r')
    .replace(/[^\x20-\x7e]/g, (letter) => `|0x${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
