import type {
  GetClusterSessionCredentialsCommandInput,
  GetClusterSessionCredentialsCommandOutput,
} from '@aws-sdk/client-emr';
import { roleArn } from '../aws/arn.ts';
import { call } from '../aws/call.ts';
import { FailureError } from '../errors.ts';
import { arnIn } from '../iam/permission.ts';
import { exactly, literal } from '../iam/policy.ts';
import type { TextLimits } from '../options/option.ts';
import { Secret } from '../secret.ts';
import { jsonInSeconds, jsonTime } from './answer-times.ts';
import { clusterReference } from './cluster-reference.ts';
import { emrDescription } from './emr-permissions.ts';
import { defineOperation } from './operation.ts';
import { emr } from './services.ts';

/** What the id of a cluster of EMR may be. */
export const clusterIdLimits = {
  minLength: 1,
  maxLength: 256,
  pattern: {
    regex: /^[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u,
    says: 'text without control characters',
  },
  refuses: clusterReference('id', 'j-2AXXXXXXGAPLF'),
} as const satisfies TextLimits;

export const emrGetClusterSessionCredentials = defineOperation(
  {
    name: 'emr get-cluster-session-credentials',
    service: emr,
    action: 'GetClusterSessionCredentials',
    summary: 'Get a short-lived user name and password for the HTTP endpoints of an EMR cluster',
    reference: 'https://docs.aws.amazon.com/emr/latest/APIReference/API_GetClusterSessionCredentials.html',
    options: {
      'cluster-id': {
        kind: 'text',
        required: true,
        documented: 'The unique identifier of the cluster.',
        summary: 'Identifier of the cluster',
        example: 'j-2AXXXXXXGAPLF',
        ...clusterIdLimits,
      },
      'execution-role-arn': {
        kind: 'text',
        documented:
          'The Amazon Resource Name (ARN) of the runtime role for interactive workload submission on the cluster.',
        summary: 'Runtime role of the session. It may belong to another account',
        emptyIsUnsafe: true,
        example: 'arn:aws:iam::123456789012:role/emr-runtime',
        ...roleArn,
      },
    },
    clients: 'livy',
    rules: [],
    sample: {
      Credentials: { UsernamePassword: { Username: 'Username', Password: new Secret('Password') } },
      ExpiresAt: { wire: 0 },
    },
    exports: { prefix: 'EMR', username: 'USERNAME', password: 'PASSWORD', expiration: 'EXPIRATION' },
    expiry: 'Requests with this user name and password are refused after the expiry',
  },
  {
    cluster: (values) => values['cluster-id'],
    target: () => ({}),
    // https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-steps-runtime-roles.html
    permissions: ({ 'cluster-id': id, 'execution-role-arn': role }, { place, looksUp }) => [
      {
        sid: 'Login',
        action: 'elasticmapreduce:GetClusterSessionCredentials',
        resources: [arnIn(place, 'elasticmapreduce', `cluster/${literal(id)}`)],
        ...(role === undefined
          ? { note: ANY_RUNTIME_ROLE }
          : { condition: { StringEquals: { 'elasticmapreduce:ExecutionRoleArn': exactly(role) } } }),
      },
      ...(looksUp ? emrDescription(id, place) : []),
    ],
    async describe(values, session) {
      const { describeEmrCluster } = await import('./describe-emr.ts');
      return describeEmrCluster(values['cluster-id'], session);
    },

    async ask(values, session, abortSignal) {
      const { GetClusterSessionCredentials$: operation } = await import('@aws-sdk/client-emr');
      const readable = jsonInSeconds('ExpiresAt');
      const input = {
        ClusterId: values['cluster-id'],
        ExecutionRoleArn: values['execution-role-arn'],
      };
      const { output: answer, text } = await call<
        GetClusterSessionCredentialsCommandInput,
        GetClusterSessionCredentialsCommandOutput
      >({ service: emr, operation, input, readable }, session, abortSignal);
      const { UsernamePassword: found, ...unknown } = answer.Credentials ?? {};
      if (!found || Object.keys(unknown).length > 0) {
        throw new FailureError(
          'GetClusterSessionCredentials returned another kind of credentials than a user name and password',
        );
      }
      const password = found.Password ? new Secret(found.Password) : undefined;
      return {
        login: { username: found.Username, password, expiresAt: answer.ExpiresAt },
        document: {
          Credentials: { UsernamePassword: { Username: found.Username ?? null, Password: password ?? null } },
          ExpiresAt: jsonTime(text, 'ExpiresAt'),
        },
      };
    },
  },
);

const ANY_RUNTIME_ROLE =
  'The policy does not limit the runtime role, because execution-role-arn is not given: it allows every runtime role of ' +
  'the cluster';
