import type {
  GetIdentityCenterAuthTokenCommandInput,
  GetIdentityCenterAuthTokenCommandOutput,
} from '@aws-sdk/client-redshift-serverless';
import { call } from '../aws/call.ts';
import { Secret } from '../secret.ts';
import { jsonInIsoTime, jsonTime } from './answer-times.ts';
import { defineOperation } from './operation.ts';
import { workgroupName } from './serverless-names.ts';
import { workgroupPermission } from './serverless-permissions.ts';
import { redshiftServerless } from './services.ts';

export const redshiftServerlessGetIdentityCenterAuthToken = defineOperation(
  {
    name: 'redshift-serverless get-identity-center-auth-token',
    service: redshiftServerless,
    action: 'GetIdentityCenterAuthToken',
    summary:
      'Get a short-lived token for the user of IAM Identity Center, with which drivers log in to workgroups of Redshift ' +
      'Serverless',
    reference:
      'https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_GetIdentityCenterAuthToken.html',
    members: 'camelCase',
    options: {
      'workgroup-names': {
        kind: 'list',
        required: true,
        emptyIsUnsafe: true,
        documented: 'A list of workgroup names for which to generate the Identity Center authentication token.',
        summary: 'Names of the workgroups that the token is for',
        example: 'analytics',
        each: workgroupName,
        maxItems: 20,
      },
    },
    clients: undefined,
    rules: [],
    sample: { token: new Secret('token'), expirationTime: { wire: '1970-01-01T00:00:00Z' } },
    exports: { prefix: 'REDSHIFT', token: 'TOKEN', expiration: 'TOKEN_EXPIRATION' },
    expiry: 'New connections need a new token after the expiry',
  },
  {
    cluster: (values) => values['workgroup-names'].join(', '),
    target: () => ({}),
    permissions: (_, { place }) => [workgroupPermission('Token', 'GetIdentityCenterAuthToken', place)],

    async ask(values, session, abortSignal) {
      const { GetIdentityCenterAuthToken$: operation } = await import('@aws-sdk/client-redshift-serverless');
      const inIsoTime = jsonInIsoTime('expirationTime');
      const readable = (answer: string) => inIsoTime(withOwnNames(answer));
      const input = { workgroupNames: [...values['workgroup-names']] };
      const { output: answer, text } = await call<
        GetIdentityCenterAuthTokenCommandInput,
        GetIdentityCenterAuthTokenCommandOutput
      >({ service: redshiftServerless, operation, input, readable }, session, abortSignal);
      const token = answer.token ? new Secret(answer.token) : undefined;
      const expiration = jsonTime(withOwnNames(text), 'expirationTime');
      return {
        login: { token, expiresAt: answer.expirationTime },
        document: { token: token ?? null, expirationTime: expiration },
      };
    },
  },
);

/** The model gives these two members another name on the wire, which the AWS CLI reads and the SDK does not. */
function withOwnNames(answer: string): string {
  return answer.replace(/"Token"(?=\s*:)/, '"token"').replace(/"ExpirationTime"(?=\s*:)/, '"expirationTime"');
}
