// https://docs.aws.amazon.com/redshift/latest/mgmt/generating-iam-credentials-role-permissions.html
import { arnIn, type Permission, type Place } from '../iam/permission.ts';
import { literal } from '../iam/policy.ts';

/** What a login of Redshift is for. */
export interface RedshiftLogin {
  /** In the words of IAM: `redshift:GetClusterCredentials`. */
  readonly action: string;
  /** The identifier of the cluster. Undefined where only its custom domain name is known. */
  readonly cluster: string | undefined;
  /** Undefined where the database user is that of the IAM identity. */
  readonly user?: string | undefined;
  readonly database: string | undefined;
  readonly groups?: readonly string[] | undefined;
  /** Whether the user is created if it does not exist. */
  readonly createsUser?: boolean | undefined;
}

/**
 * The permissions for a login: the user and the database of the call, each group, and the right to create the user. The
 * cluster itself is not a resource of these actions.
 */
export function loginPermissions(
  { action, cluster, user, database, groups = [], createsUser }: RedshiftLogin,
  place: Place,
): readonly Permission[] {
  const arn = (kind: string, name: string) =>
    arnIn(place, 'redshift', `${kind}:${cluster === undefined ? '*' : literal(cluster)}/${literal(name)}`);
  const users = user === undefined ? [] : [arn('dbuser', user)];
  const databases = database === undefined ? [] : [arn('dbname', database)];
  // A login without a user and without a database is for every database.
  const resources = users.length + databases.length > 0 ? [...users, ...databases] : [`${arn('dbname', '')}*`];
  const notes = [
    ...(cluster === undefined ? [NO_IDENTIFIER] : []),
    ...(resources.some((one) => one.endsWith('/*')) ? [EVERY_DATABASE] : []),
  ];
  return [
    { sid: 'Login', action, resources, ...(notes.length > 0 ? { note: notes.join('. ') } : {}) },
    ...(groups.length === 0
      ? []
      : [{ sid: 'Groups', action: 'redshift:JoinGroup', resources: groups.map((name) => arn('dbgroup', name)) }]),
    ...(createsUser ? [{ sid: 'NewUser', action: 'redshift:CreateClusterUser', resources: users }] : []),
  ];
}

const NO_IDENTIFIER =
  'The ARNs have * in place of the cluster: a custom domain name does not say its identifier. Write the identifier there';

const EVERY_DATABASE =
  'The ARN has * in place of the database, because db-name is not given: it allows every database of the cluster';

/** What the description of a cluster needs. Without an identifier, the cluster is not known. */
export function redshiftDescription(identifier: string | undefined, place: Place): readonly Permission[] {
  const cluster = identifier === undefined ? '*' : literal(identifier);
  const resources = [arnIn(place, 'redshift', `cluster:${cluster}`)];
  return [{ sid: 'Endpoint', action: 'redshift:DescribeClusters', resources }];
}
