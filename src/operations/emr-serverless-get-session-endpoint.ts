import type { GetSessionEndpointCommandInput, GetSessionEndpointCommandOutput } from '@aws-sdk/client-emr-serverless';
import { call } from '../aws/call.ts';
import { arnIn } from '../iam/permission.ts';
import { literal } from '../iam/policy.ts';
import { Secret } from '../secret.ts';
import { jsonInSeconds, jsonTime } from './answer-times.ts';
import { clusterReference } from './cluster-reference.ts';
import { defineOperation } from './operation.ts';
import { emrServerless } from './services.ts';
import { sessionExpiry, sessionExports } from './session-options.ts';

const id = {
  minLength: 1,
  maxLength: 64,
  pattern: { regex: /^[0-9a-z]+$/, says: 'lower-case letters and digits' },
} as const;

export const emrServerlessGetSessionEndpoint = defineOperation(
  {
    name: 'emr-serverless get-session-endpoint',
    service: emrServerless,
    action: 'GetSessionEndpoint',
    summary: 'Get the endpoint of a Spark Connect session of EMR Serverless, and a short-lived token for it',
    reference: 'https://docs.aws.amazon.com/emr-serverless/latest/APIReference/API_GetSessionEndpoint.html',
    members: 'camelCase',
    options: {
      'application-id': {
        kind: 'text',
        required: true,
        documented: 'The ID of the application that the session belongs to.',
        summary: 'Identifier of the application',
        example: '00abcdefgh123456',
        ...id,
        refuses: clusterReference('id', '00abcdefgh123456', 'application'),
      },
      'session-id': {
        kind: 'text',
        required: true,
        documented: 'The ID of the session.',
        summary: 'Identifier of the session',
        example: '00ijklmnop123456',
        ...id,
        refuses: clusterReference('id', '00ijklmnop123456', 'session'),
      },
    },
    clients: undefined,
    rules: [],
    sample: {
      applicationId: 'applicationId',
      sessionId: 'sessionId',
      endpoint: 'endpoint',
      authToken: new Secret('authToken'),
      authTokenExpiresAt: { wire: 0 },
    },
    exports: { prefix: 'EMR_SERVERLESS', ...sessionExports },
    expiry: sessionExpiry,
  },
  {
    cluster: (values) => values['session-id'],
    target: () => ({}),
    // https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/spark-connect.html
    permissions: ({ 'application-id': application, 'session-id': session }, { place }) => [
      {
        sid: 'Endpoint',
        action: 'emr-serverless:GetSessionEndpoint',
        resources: [
          arnIn(place, 'emr-serverless', `/applications/${literal(application)}/sessions/${literal(session)}`),
        ],
      },
    ],

    async ask(values, session, abortSignal) {
      const { GetSessionEndpoint$: operation } = await import('@aws-sdk/client-emr-serverless');
      const readable = jsonInSeconds('authTokenExpiresAt');
      const input = { applicationId: values['application-id'], sessionId: values['session-id'] };
      const { output: answer, text } = await call<GetSessionEndpointCommandInput, GetSessionEndpointCommandOutput>(
        { service: emrServerless, operation, input, readable },
        session,
        abortSignal,
      );
      const token = answer.authToken ? new Secret(answer.authToken) : undefined;
      return {
        login: { token, expiresAt: answer.authTokenExpiresAt, endpoint: { address: answer.endpoint } },
        document: {
          applicationId: answer.applicationId ?? null,
          sessionId: answer.sessionId ?? null,
          endpoint: answer.endpoint ?? null,
          authToken: token ?? null,
          authTokenExpiresAt: jsonTime(text, 'authTokenExpiresAt'),
        },
      };
    },
  },
);
