import type {
  GetClusterCredentialsWithIAMCommandInput,
  GetClusterCredentialsWithIAMCommandOutput,
} from '@aws-sdk/client-redshift';
import { call } from '../aws/call.ts';
import { Secret } from '../secret.ts';
import { xmlInIsoTime, xmlTime } from './answer-times.ts';
import { defineOperation } from './operation.ts';
import { clusterIdentifier, customDomainName, dbName, durationSeconds } from './redshift-options.ts';
import { loginPermissions, redshiftDescription } from './redshift-permissions.ts';
import { redshift } from './services.ts';

export const redshiftGetClusterCredentialsWithIam = defineOperation(
  {
    name: 'redshift get-cluster-credentials-with-iam',
    service: redshift,
    action: 'GetClusterCredentialsWithIAM',
    summary:
      'Get a short-lived database user name and password for a Redshift cluster. The database user is that of the IAM ' +
      'identity: IAMR: and the name of the role',
    reference: 'https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentialsWithIAM.html',
    options: {
      'db-name': {
        ...dbName,
        documented: 'The name of the database for which you are requesting credentials.',
        otherwise: 'every database of the cluster',
      },
      'cluster-identifier': {
        ...clusterIdentifier,
        documented:
          'The unique identifier of the cluster that contains the database for which you are requesting credentials.',
      },
      'duration-seconds': durationSeconds,
      'custom-domain-name': {
        ...customDomainName,
        documented: 'The custom domain name for the IAM message cluster credentials.',
        summary: 'Custom domain name of the cluster',
      },
    },
    clients: 'database',
    rules: [{ kind: 'exactly-one-of', names: ['cluster-identifier', 'custom-domain-name'] }],
    sample: {
      DbUser: 'DbUser',
      DbPassword: new Secret('DbPassword'),
      Expiration: { wire: '1970-01-01T00:00:00Z' },
      NextRefreshTime: { wire: '1970-01-01T00:00:00Z' },
    },
    exports: { prefix: 'REDSHIFT', username: 'USER', password: 'PASSWORD', expiration: 'EXPIRATION' },
    expiry: 'New connections need a new password after the expiry. Open connections stay',
  },
  {
    cluster: (values) => values['cluster-identifier'] ?? values['custom-domain-name'] ?? '',
    target: (values) => ({ host: values['custom-domain-name'], database: values['db-name'] }),
    permissions: (values, { place, looksUp }) => [
      ...loginPermissions(
        {
          action: 'redshift:GetClusterCredentialsWithIAM',
          cluster: values['cluster-identifier'],
          database: values['db-name'],
        },
        place,
      ),
      ...(looksUp ? redshiftDescription(values['cluster-identifier'], place) : []),
    ],
    async describe(values, session) {
      const { describeRedshiftCluster } = await import('./describe-redshift.ts');
      return describeRedshiftCluster(values['cluster-identifier'] ?? '', session);
    },

    async ask(values, session, abortSignal) {
      const { GetClusterCredentialsWithIAM$: operation } = await import('@aws-sdk/client-redshift');
      const readable = xmlInIsoTime('Expiration', 'NextRefreshTime');
      const input = {
        DbName: values['db-name'],
        ClusterIdentifier: values['cluster-identifier'],
        DurationSeconds: values['duration-seconds'],
        CustomDomainName: values['custom-domain-name'],
      };
      const { output: answer, text } = await call<
        GetClusterCredentialsWithIAMCommandInput,
        GetClusterCredentialsWithIAMCommandOutput
      >({ service: redshift, operation, input, readable }, session, abortSignal);
      const password = answer.DbPassword ? new Secret(answer.DbPassword) : undefined;
      return {
        login: { username: answer.DbUser, password, expiresAt: answer.Expiration },
        document: {
          DbUser: answer.DbUser ?? null,
          DbPassword: password ?? null,
          Expiration: xmlTime(text, 'Expiration'),
          // It can lie after the expiry: it is printed, and never used.
          ...(answer.NextRefreshTime ? { NextRefreshTime: xmlTime(text, 'NextRefreshTime') } : {}),
        },
      };
    },
  },
);
