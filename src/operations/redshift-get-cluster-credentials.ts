import type { GetClusterCredentialsCommandInput, GetClusterCredentialsCommandOutput } from '@aws-sdk/client-redshift';
import { call } from '../aws/call.ts';
import { Secret } from '../secret.ts';
import { xmlInIsoTime, xmlTime } from './answer-times.ts';
import { defineOperation } from './operation.ts';
import { groupName, userName } from './redshift-names.ts';
import { clusterIdentifier, customDomainName, dbName, durationSeconds } from './redshift-options.ts';
import { loginPermissions, redshiftDescription } from './redshift-permissions.ts';
import { redshift } from './services.ts';

export const redshiftGetClusterCredentials = defineOperation(
  {
    name: 'redshift get-cluster-credentials',
    service: redshift,
    action: 'GetClusterCredentials',
    summary: 'Get a short-lived database user name and password for a Redshift cluster',
    reference: 'https://docs.aws.amazon.com/redshift/latest/APIReference/API_GetClusterCredentials.html',
    options: {
      'db-user': {
        kind: 'text',
        required: true,
        documented: 'The name of a database user.',
        summary: 'Name of the database user to log in as. AWS returns it with a prefix such as IAM:',
        example: 'etl_user',
        ...userName,
      },
      'db-name': {
        ...dbName,
        documented: 'The name of a database that DbUser is authorized to log on to.',
        otherwise: 'every database of the cluster',
      },
      'cluster-identifier': {
        ...clusterIdentifier,
        documented:
          'The unique identifier of the cluster that contains the database for which you are requesting credentials.',
      },
      'duration-seconds': durationSeconds,
      'auto-create': {
        kind: 'switch',
        negatable: true,
        documented:
          'Create a database user with the name specified for the user named in DbUser if one does not exist.',
        summary: 'Create the database user if it does not exist. Needs redshift:CreateClusterUser',
        serviceDefault: false,
      },
      'db-groups': {
        kind: 'list',
        documented:
          'A list of the names of existing database groups that the user named in DbUser will join for the current ' +
          'session, in addition to any group memberships for an existing user.',
        summary: 'Existing groups that the user joins for the session. Needs redshift:JoinGroup',
        example: 'readers',
        each: groupName,
      },
      'custom-domain-name': {
        ...customDomainName,
        documented: 'The custom domain name for the cluster credentials.',
        summary: 'Custom domain name of the cluster',
      },
    },
    clients: 'database',
    rules: [{ kind: 'exactly-one-of', names: ['cluster-identifier', 'custom-domain-name'] }],
    sample: { DbUser: 'DbUser', DbPassword: new Secret('DbPassword'), Expiration: { wire: '1970-01-01T00:00:00Z' } },
    exports: { prefix: 'REDSHIFT', username: 'USER', password: 'PASSWORD', expiration: 'EXPIRATION' },
    expiry: 'New connections need a new password after the expiry. Open connections stay',
  },
  {
    cluster: (values) => values['cluster-identifier'] ?? values['custom-domain-name'] ?? '',
    target: (values) => ({ host: values['custom-domain-name'], database: values['db-name'] }),
    permissions: (values, { place, looksUp }) => [
      ...loginPermissions(
        {
          action: 'redshift:GetClusterCredentials',
          cluster: values['cluster-identifier'],
          user: values['db-user'],
          database: values['db-name'],
          groups: values['db-groups'],
          createsUser: values['auto-create'],
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
      const { GetClusterCredentials$: operation } = await import('@aws-sdk/client-redshift');
      const readable = xmlInIsoTime('Expiration');
      const input = {
        DbUser: values['db-user'],
        DbName: values['db-name'],
        ClusterIdentifier: values['cluster-identifier'],
        CustomDomainName: values['custom-domain-name'],
        DurationSeconds: values['duration-seconds'],
        AutoCreate: values['auto-create'],
        // A copy, because the SDK's type is mutable.
        DbGroups: values['db-groups'] && [...values['db-groups']],
      };
      const { output: answer, text } = await call<
        GetClusterCredentialsCommandInput,
        GetClusterCredentialsCommandOutput
      >({ service: redshift, operation, input, readable }, session, abortSignal);
      const password = answer.DbPassword ? new Secret(answer.DbPassword) : undefined;
      const expiration = xmlTime(text, 'Expiration');
      return {
        login: { username: answer.DbUser, password, expiresAt: answer.Expiration },
        document: { DbUser: answer.DbUser ?? null, DbPassword: password ?? null, Expiration: expiration },
      };
    },
  },
);
