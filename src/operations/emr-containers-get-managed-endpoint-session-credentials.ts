import { randomUUID } from 'node:crypto';
import { call } from '../aws/call.ts';
import { FailureError } from '../errors.ts';
import { arnIn } from '../iam/permission.ts';
import { literal } from '../iam/policy.ts';
import { Secret } from '../secret.ts';
import { jsonInIsoTime, jsonTime } from './answer-times.ts';
import { endpointCredentialsOptions } from './emr-containers-options.ts';
import type { EndpointCredentialsInput, EndpointCredentialsOutput } from './emr-containers-shapes.ts';
import { defineOperation } from './operation.ts';
import { emrContainers } from './services.ts';

export const emrContainersGetManagedEndpointSessionCredentials = defineOperation(
  {
    name: 'emr-containers get-managed-endpoint-session-credentials',
    service: emrContainers,
    action: 'GetManagedEndpointSessionCredentials',
    summary: 'Get a short-lived token for a managed endpoint of EMR on EKS, such as a Jupyter gateway',
    reference:
      'https://docs.aws.amazon.com/emr-on-eks/latest/APIReference/API_GetManagedEndpointSessionCredentials.html',
    members: 'camelCase',
    options: endpointCredentialsOptions,
    clients: undefined,
    rules: [],
    sample: {
      id: 'id',
      credentials: { token: new Secret('token') },
      endpointCredentials: { token: new Secret('token') },
      expiresAt: { wire: '1970-01-01T00:00:00Z' },
    },
    exports: { prefix: 'EMR_CONTAINERS', token: 'TOKEN', expiration: 'TOKEN_EXPIRATION', id: 'TOKEN_ID' },
    expiry: 'The endpoint refuses the token after the expiry',
  },
  {
    cluster: (values) => values['endpoint-identifier'],
    target: () => ({}),
    // https://docs.aws.amazon.com/service-authorization/latest/reference/list_emr-containers.html
    permissions: (values, { place }) => {
      const [cluster, endpoint] = [values['virtual-cluster-identifier'], values['endpoint-identifier']].map(idIn);
      return [
        {
          sid: 'Token',
          action: 'emr-containers:GetManagedEndpointSessionCredentials',
          resources: [arnIn(place, 'emr-containers', `/virtualclusters/${cluster}/endpoints/${endpoint}`)],
        },
      ];
    },
    complete: (values) => ({ ...values, 'client-token': values['client-token'] ?? randomUUID() }),

    async ask(values, session, abortSignal) {
      const { GetManagedEndpointSessionCredentials$: operation } = await import('./emr-containers-shapes.ts');
      const readable = jsonInIsoTime('expiresAt');
      const input = {
        endpointIdentifier: values['endpoint-identifier'],
        virtualClusterIdentifier: values['virtual-cluster-identifier'],
        executionRoleArn: values['execution-role-arn'],
        credentialType: values['credential-type'],
        durationInSeconds: values['duration-in-seconds'],
        logContext: values['log-context'],
        clientToken: values['client-token'],
      };
      const { output: answer, text } = await call<EndpointCredentialsInput, EndpointCredentialsOutput>(
        { service: emrContainers, operation, input, readable },
        session,
        abortSignal,
      );
      const old = tokenIn(answer.credentials);
      const own = tokenIn(answer.endpointCredentials);
      const token = own ?? old;
      return {
        login: { token, expiresAt: answer.expiresAt, id: answer.id },
        document: {
          id: answer.id ?? null,
          ...(old ? { credentials: { token: old } } : {}),
          ...(own ? { endpointCredentials: { token: own } } : {}),
          expiresAt: jsonTime(text, 'expiresAt'),
        },
      };
    },
  },
);

/** The token of a union. Throws a FailureError for another kind of credentials. */
function tokenIn(union: { readonly token?: string } | undefined): Secret | undefined {
  const { token, ...unknown } = union ?? {};
  if (Object.keys(unknown).length > 0) {
    throw new FailureError('GetManagedEndpointSessionCredentials returned another kind of credentials than a token');
  }
  return token ? new Secret(token) : undefined;
}

/** The API takes an id or an ARN. An ARN ends with the id. */
function idIn(identifier: string): string {
  return literal(identifier.split('/').at(-1) ?? identifier);
}
