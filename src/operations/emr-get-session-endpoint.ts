import type { GetSessionEndpointCommandInput, GetSessionEndpointCommandOutput } from '@aws-sdk/client-emr';
import { call } from '../aws/call.ts';
import { FailureError } from '../errors.ts';
import { arnIn } from '../iam/permission.ts';
import { literal } from '../iam/policy.ts';
import { Secret } from '../secret.ts';
import { jsonInSeconds, jsonTime } from './answer-times.ts';
import { clusterReference } from './cluster-reference.ts';
import { clusterIdLimits } from './emr-get-cluster-session-credentials.ts';
import { defineOperation } from './operation.ts';
import { emr } from './services.ts';
import { sessionExpiry, sessionExports } from './session-options.ts';

export const emrGetSessionEndpoint = defineOperation(
  {
    name: 'emr get-session-endpoint',
    service: emr,
    action: 'GetSessionEndpoint',
    summary: 'Get the endpoint of a Spark Connect session on an EMR cluster, and a short-lived token for it',
    reference: 'https://docs.aws.amazon.com/emr/latest/APIReference/API_GetSessionEndpoint.html',
    options: {
      'cluster-id': {
        kind: 'text',
        required: true,
        documented: 'The ID of the cluster that the session belongs to.',
        summary: 'Identifier of the cluster',
        example: 'j-2AXXXXXXGAPLF',
        ...clusterIdLimits,
      },
      'session-id': {
        kind: 'text',
        required: true,
        documented: 'The ID of the session.',
        summary: 'Identifier of the session',
        example: 's-01abcdefghijk',
        ...clusterIdLimits,
        refuses: clusterReference('id', 's-01abcdefghijk', 'session'),
      },
    },
    clients: undefined,
    rules: [],
    sample: {
      Endpoint: 'Endpoint',
      AuthToken: new Secret('AuthToken'),
      AuthTokenExpirationTime: { wire: 0 },
      Credentials: { UsernamePassword: { Username: 'Username', Password: new Secret('Password') } },
    },
    exports: { prefix: 'EMR', ...sessionExports, username: 'USERNAME', password: 'PASSWORD' },
    expiry: sessionExpiry,
  },
  {
    cluster: (values) => values['session-id'],
    target: () => ({}),
    // https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-spark-connect-sessions.html
    permissions: ({ 'cluster-id': cluster, 'session-id': session }, { place }) => [
      {
        sid: 'Endpoint',
        action: 'elasticmapreduce:GetSessionEndpoint',
        resources: [arnIn(place, 'elasticmapreduce', `cluster/${literal(cluster)}/session/${literal(session)}`)],
      },
    ],

    async ask(values, session, abortSignal) {
      const { GetSessionEndpoint$: operation } = await import('@aws-sdk/client-emr');
      const readable = jsonInSeconds('AuthTokenExpirationTime');
      const input = { ClusterId: values['cluster-id'], SessionId: values['session-id'] };
      const { output: answer, text } = await call<GetSessionEndpointCommandInput, GetSessionEndpointCommandOutput>(
        { service: emr, operation, input, readable },
        session,
        abortSignal,
      );
      const { UsernamePassword: found, ...unknown } = answer.Credentials ?? {};
      if (Object.keys(unknown).length > 0) {
        throw new FailureError('GetSessionEndpoint returned another kind of credentials than a user name and password');
      }
      const token = answer.AuthToken ? new Secret(answer.AuthToken) : undefined;
      const password = found?.Password ? new Secret(found.Password) : undefined;
      const direct = found && { username: found.Username, password };
      return {
        login: { token, expiresAt: answer.AuthTokenExpirationTime, endpoint: { address: answer.Endpoint }, direct },
        document: {
          Endpoint: answer.Endpoint ?? null,
          AuthToken: token ?? null,
          AuthTokenExpirationTime: jsonTime(text, 'AuthTokenExpirationTime'),
          ...(direct
            ? { Credentials: { UsernamePassword: { Username: direct.username ?? null, Password: password ?? null } } }
            : {}),
        },
      };
    },
  },
);
