// https://learn.microsoft.com/en-us/rest/api/azure/devops/distributedtask/oidctoken/create

import { type Env, variable } from '../../context.ts';
import { ConfigurationError } from '../../errors.ts';
import { bearerOf, callForToken, jsonField, tokenUrl } from './http-token.ts';
import type { SystemTokenSource } from './token-source.ts';
import { unlessTokenFile } from './token-variables.ts';

/** Azure DevOps makes a token for each job, always with the audience that Entra expects. */
export const azurePipelinesTokenSource: SystemTokenSource = {
  applies: (env) => unlessTokenFile(env, variable(env, 'SYSTEM_ACCESSTOKEN') !== undefined),

  audience: 'given',

  fixedAudience: () => 'api://AzureADTokenExchange',

  async fetchToken({ env, connection }) {
    const bearer = variable(env, 'SYSTEM_ACCESSTOKEN');
    if (!bearer) throw new ConfigurationError(`This step may not request an OIDC token. ${TO_ADD}`);
    return callForToken(
      {
        name: "Azure DevOps's token endpoint",
        method: 'POST',
        url: endpointOf(env),
        // Without the first header, a refusal is a redirect to a sign-in page.
        headers: { 'x-tfs-fedauthredirect': 'Suppress', 'content-type': 'application/json' },
        bearer: bearerOf('SYSTEM_ACCESSTOKEN', bearer),
        tokenIn: jsonField('oidcToken'),
        // 203 is the status of that sign-in page, if it comes nevertheless.
        refusals: [203, 302, 401, 403],
        advice: `${TO_ADD}\nA service connection must be one that this pipeline may use.`,
      },
      connection,
    );
  },
};

const TO_ADD = 'Add to the step in the pipeline file:\n  env:\n    SYSTEM_ACCESSTOKEN: $(System.AccessToken)';

function endpointOf(env: Env): URL {
  const address = variable(env, 'SYSTEM_OIDCREQUESTURI');
  if (!address) {
    throw new ConfigurationError(
      'SYSTEM_OIDCREQUESTURI is not set: only an agent of Azure DevOps Services sets it, Azure DevOps Server has no ' +
        'OIDC tokens. In a container, pass the variable on',
    );
  }
  const url = tokenUrl('SYSTEM_OIDCREQUESTURI', address);
  url.searchParams.set('api-version', '7.1');
  // A task sets the variable for the service connection of its step. The subject of the token is then that connection.
  const connection = variable(env, 'AZURESUBSCRIPTION_SERVICE_CONNECTION_ID');
  if (connection) url.searchParams.set('serviceConnectionId', connection);
  return url;
}
