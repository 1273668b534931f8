// https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands

import type { Env } from '../../context.ts';
import { ConfigurationError } from '../../errors.ts';
import { azurePipelinesTokenSource } from '../../identity/sources/azure-pipelines.ts';
import { Secret } from '../../secret.ts';
import type { CiSystem } from '../ci-system.ts';
import { secretText } from '../secret-text.ts';

/**
 * Exports variables, and no output variables: the server would keep one more copy of the password, for other jobs. A
 * job that needs a login gets its own.
 */
export const azurePipelines: CiSystem = {
  name: 'Azure Pipelines',
  page: 'azure-pipelines',
  detectedBy: ['TF_BUILD'],

  tokenFrom: 'a request, with `SYSTEM_ACCESSTOKEN`',
  tokenVariables: ['SYSTEM_ACCESSTOKEN', 'SYSTEM_OIDCREQUESTURI'],
  tokenSource: azurePipelinesTokenSource,
  trust: {
    issuer: 'https://vstoken.dev.azure.com/ORGANISATION_ID',
    audience: 'api://AzureADTokenExchange',
    subjects: ['p://ORGANISATION/PROJECT/PIPELINE'],
    changing: [],
    caution:
      'The subject has no branch: every branch on which the pipeline may run gets the role. All customers of Azure DevOps ' +
      'have this audience',
    example: {
      ORGANISATION_ID: '11111111-2222-3333-4444-555555555555',
      ORGANISATION: 'example-org',
      PROJECT: 'warehouse',
      PIPELINE: 'migrate',
    },
  },
  run: { repository: 'BUILD_REPOSITORY_NAME', run: 'BUILD_BUILDID' },

  masks: 'always',
  confirm: undefined,
  listens: 'either',
  mask: (secrets, { env, writeFlushed }) =>
    writeFlushed(secrets.map((secret) => `##vso[task.setsecret]${escaped(secret.reveal(), env)}\n`).join('')),

  exportsBy: '`task.setvariable`; the password reaches a step that maps it, `env: { NAME: $(NAME) }`',
  files: [],
  keepsFiles: true,
  instead: undefined,

  async publish({ variables }, { env, writeFlushed }) {
    const commands = secretText(variables, (entries) =>
      entries
        .map(([name, value]) => {
          const properties = variables[name] instanceof Secret ? `variable=${name};issecret=true` : `variable=${name}`;
          return `##vso[task.setvariable ${properties}]${escaped(value, env)}\n`;
        })
        .join(''),
    );
    await writeFlushed(commands.reveal());
  },
};

/**
 * The agent decodes %3B, %0D, %0A and %5D in data as well as in properties, and then %AZP25.
 * https://github.com/microsoft/azure-pipelines-agent/blob/master/docs/design/percentEncoding.md
 */
function escaped(data: string, env: Env): string {
  if (decodesPercents(env)) return withoutNewlines(data.replaceAll('%', '%AZP25'));
  if (/%(?:3B|0D|0A|5D)/.test(data)) {
    throw new ConfigurationError(
      'The password cannot be hidden, because the variable DECODE_PERCENTS is off. Remove it from the pipeline',
    );
  }
  return withoutNewlines(data);
}

function withoutNewlines(data: string): string {
  return data.replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function decodesPercents(env: Env): boolean {
  return !/^(?:0|false|\$false)$/i.test(env['DECODE_PERCENTS'] ?? '');
}
