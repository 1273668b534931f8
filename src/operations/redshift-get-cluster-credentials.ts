import { clientSettings } from '../aws/client.ts';
import { exactPath } from '../aws/exact-path.ts';
import { Secret } from '../secret.ts';
import { clusterReference } from './cluster-reference.ts';
import { describeRedshiftCluster, redshiftDescription } from './describe-redshift.ts';
import { defineOperation } from './operation.ts';
import { databaseName, groupName, userName } from './redshift-names.ts';
import { loginPermissions } from './redshift-permissions.ts';
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
        kind: 'text',
        documented: 'The name of a database that DbUser is authorized to log on to.',
        summary: 'Database that the login is for',
        otherwise: 'every database of the cluster',
        example: 'dev',
        ...databaseName,
      },
      'cluster-identifier': {
        kind: 'text',
        documented:
          'The unique identifier of the cluster that contains the database for which you are requesting credentials.',
        summary: 'Identifier of the cluster, case-sensitive',
        example: 'analytics',
        minLength: 1,
        maxLength: 63,
        pattern: { regex: /^[\u0020-\u007e]+$/, says: 'printable ASCII characters' },
        refuses: clusterReference('identifier', 'analytics'),
      },
      'duration-seconds': {
        kind: 'integer',
        documented: 'The number of seconds until the returned temporary password expires.',
        summary: 'How long the password is valid for new connections. Open connections stay',
        example: '3600',
        unit: 'seconds',
        min: 900,
        max: 3600,
        serviceDefault: 900,
      },
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
        kind: 'text',
        documented: 'The custom domain name for the cluster credentials.',
        summary: 'Custom domain name of the cluster',
        example: 'warehouse.example.com',
        maxLength: 253,
        pattern: {
          regex: /^(?:(?!-)[A-Za-z0-9-]{1,63}(?<!-)\.)+(?!-)[A-Za-z0-9-]{2,63}(?<!-)$/,
          says: 'a host name, such as warehouse.example.com',
        },
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
    describe: (values, session) => describeRedshiftCluster(values['cluster-identifier'] ?? '', session),

    async ask(values, { connection, keys }, abortSignal) {
      const { RedshiftClient, GetClusterCredentialsCommand } = await import('@aws-sdk/client-redshift');
      const settings = clientSettings(redshift, connection, keys, { readable: inIsoTime });
      const client = new RedshiftClient(settings);
      client.middlewareStack.use(exactPath(connection.endpoint(redshift)));
      const answer = await client.send(
        new GetClusterCredentialsCommand({
          DbUser: values['db-user'],
          DbName: values['db-name'],
          ClusterIdentifier: values['cluster-identifier'],
          CustomDomainName: values['custom-domain-name'],
          DurationSeconds: values['duration-seconds'],
          AutoCreate: values['auto-create'],
          // A copy, because the SDK's type is mutable.
          DbGroups: values['db-groups'] && [...values['db-groups']],
        }),
        { abortSignal },
      );
      const password = answer.DbPassword ? new Secret(answer.DbPassword) : undefined;
      const wire = /<Expiration>([^<]*)<\/Expiration>/.exec(settings.requestHandler.lastAnswer())?.[1] ?? '';
      return {
        login: { username: answer.DbUser, password, expiresAt: answer.Expiration },
        document: { DbUser: answer.DbUser ?? null, DbPassword: password ?? null, Expiration: { wire } },
      };
    },
  },
);

/** Writes an expiry in seconds as ISO 8601. The AWS CLI reads both forms, the SDK only ISO 8601. */
function inIsoTime(answer: string): string {
  return answer.replace(/(<Expiration>)\s*([-+.\deE]+)\s*(?=<)/, (all, tag: string, seconds: string) => {
    const time = new Date(Number(seconds) * 1000);
    return Number.isNaN(time.getTime()) ? all : `${tag}${time.toISOString()}`;
  });
}
