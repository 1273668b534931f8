import type { GetCredentialsCommandInput, GetCredentialsCommandOutput } from '@aws-sdk/client-redshift-serverless';
import { call } from '../aws/call.ts';
import { Secret } from '../secret.ts';
import { jsonInSeconds, jsonTime } from './answer-times.ts';
import { defineOperation } from './operation.ts';
import { customDomainName, dbName, durationSeconds } from './redshift-options.ts';
import { workgroupName } from './serverless-names.ts';
import { workgroupPermission } from './serverless-permissions.ts';
import { redshiftServerless } from './services.ts';

export const redshiftServerlessGetCredentials = defineOperation(
  {
    name: 'redshift-serverless get-credentials',
    service: redshiftServerless,
    action: 'GetCredentials',
    summary:
      'Get a short-lived database user name and password for a workgroup of Redshift Serverless. The database user is ' +
      'that of the IAM identity: IAMR: and the name of the role',
    reference: 'https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_GetCredentials.html',
    members: 'camelCase',
    options: {
      'custom-domain-name': {
        ...customDomainName,
        documented: 'The custom domain name associated with the workgroup.',
        summary: 'Custom domain name of the workgroup',
      },
      'db-name': {
        ...dbName,
        documented: 'The name of the database to get temporary authorization to log on to.',
        otherwise: 'every database of the workgroup',
      },
      'duration-seconds': durationSeconds,
      'workgroup-name': {
        kind: 'text',
        documented: 'The name of the workgroup associated with the database.',
        summary: 'Name of the workgroup',
        example: 'analytics',
        ...workgroupName,
      },
    },
    clients: 'database',
    describes: ['host'],
    rules: [{ kind: 'exactly-one-of', names: ['workgroup-name', 'custom-domain-name'] }],
    sample: {
      dbPassword: new Secret('dbPassword'),
      dbUser: 'dbUser',
      expiration: { wire: 0 },
      nextRefreshTime: { wire: 0 },
    },
    exports: { prefix: 'REDSHIFT', username: 'USER', password: 'PASSWORD', expiration: 'EXPIRATION' },
    expiry: 'New connections need a new password after the expiry. Open connections stay',
  },
  {
    cluster: (values) => values['workgroup-name'] ?? values['custom-domain-name'] ?? '',
    target: (values) => ({ host: values['custom-domain-name'], database: values['db-name'] }),
    permissions: (_, { place, looksUp }) => [
      workgroupPermission('Login', 'GetCredentials', place),
      ...(looksUp ? [workgroupPermission('Endpoint', 'GetWorkgroup', place)] : []),
    ],
    async describe(values, session) {
      const { describeWorkgroup } = await import('./describe-workgroup.ts');
      return describeWorkgroup(values['workgroup-name'] ?? '', session);
    },

    async ask(values, session, abortSignal) {
      const { GetCredentials$: operation } = await import('@aws-sdk/client-redshift-serverless');
      const readable = jsonInSeconds('expiration', 'nextRefreshTime');
      const input = {
        customDomainName: values['custom-domain-name'],
        dbName: values['db-name'],
        durationSeconds: values['duration-seconds'],
        workgroupName: values['workgroup-name'],
      };
      const { output: answer, text } = await call<GetCredentialsCommandInput, GetCredentialsCommandOutput>(
        { service: redshiftServerless, operation, input, readable },
        session,
        abortSignal,
      );
      const password = answer.dbPassword ? new Secret(answer.dbPassword) : undefined;
      return {
        login: { username: answer.dbUser, password, expiresAt: answer.expiration },
        document: {
          dbPassword: password ?? null,
          dbUser: answer.dbUser ?? null,
          expiration: jsonTime(text, 'expiration'),
          // It can lie after the expiry: it is printed, and never used.
          ...(answer.nextRefreshTime ? { nextRefreshTime: jsonTime(text, 'nextRefreshTime') } : {}),
        },
      };
    },
  },
);
