import type {
  GetIdentityCenterAuthTokenCommandInput,
  GetIdentityCenterAuthTokenCommandOutput,
} from '@aws-sdk/client-redshift';
import { call } from '../aws/call.ts';
import { arnIn } from '../iam/permission.ts';
import { literal } from '../iam/policy.ts';
import { Secret } from '../secret.ts';
import { xmlInIsoTime, xmlTime } from './answer-times.ts';
import { defineOperation } from './operation.ts';
import { clusterIdentifierLimits } from './redshift-options.ts';
import { redshift } from './services.ts';

export const redshiftGetIdentityCenterAuthToken = defineOperation(
  {
    name: 'redshift get-identity-center-auth-token',
    service: redshift,
    action: 'GetIdentityCenterAuthToken',
    summary:
      'Get a short-lived token for the user of IAM Identity Center, with which drivers log in to Redshift clusters',
    reference: 'https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetIdentityCenterAuthToken.html',
    options: {
      'cluster-ids': {
        kind: 'list',
        required: true,
        emptyIsUnsafe: true,
        documented: 'A list of cluster identifiers that the generated token can be used with.',
        summary: 'Identifiers of the clusters that the token is for',
        example: 'analytics',
        each: clusterIdentifierLimits,
        maxItems: 20,
      },
    },
    clients: undefined,
    rules: [],
    sample: { Token: new Secret('Token'), ExpirationTime: { wire: '1970-01-01T00:00:00Z' } },
    exports: { prefix: 'REDSHIFT', token: 'TOKEN', expiration: 'TOKEN_EXPIRATION' },
    expiry: 'New connections need a new token after the expiry',
  },
  {
    cluster: (values) => values['cluster-ids'].join(', '),
    target: () => ({}),
    permissions: (values, { place }) => [
      {
        sid: 'Token',
        action: 'redshift:GetIdentityCenterAuthToken',
        resources: values['cluster-ids'].map((id) => arnIn(place, 'redshift', `cluster:${literal(id)}`)),
      },
    ],

    async ask(values, session, abortSignal) {
      const { GetIdentityCenterAuthToken$: operation } = await import('@aws-sdk/client-redshift');
      const readable = xmlInIsoTime('ExpirationTime');
      const input = { ClusterIds: [...values['cluster-ids']] };
      const { output: answer, text } = await call<
        GetIdentityCenterAuthTokenCommandInput,
        GetIdentityCenterAuthTokenCommandOutput
      >({ service: redshift, operation, input, readable }, session, abortSignal);
      const token = answer.Token ? new Secret(answer.Token) : undefined;
      const expiration = xmlTime(text, 'ExpirationTime');
      return {
        login: { token, expiresAt: answer.ExpirationTime },
        document: { Token: token ?? null, ExpirationTime: expiration },
      };
    },
  },
);
