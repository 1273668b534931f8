// https://docs.aws.amazon.com/redshift/latest/mgmt/generating-iam-credentials-role-permissions.html
import { arnIn, type Permission, type Place } from '../iam/permission.ts';
import { literal } from '../iam/policy.ts';

/** What a login of Redshift is for. */
export interface RedshiftLogin {
  /** In the words of IAM: `redshift:GetClusterCredentials`. */
  readonly action: string;
  /** The identifier of the cluster. Undefined where only its custom domain name is known. */
  readonly cluster: string | undefined;
  readonly user: string;
  readonly database: string | undefined;
  readonly groups: readonly string[] | undefined;
  /** Whether the user is created if it does not exist. */
  readonly createsUser: boolean | undefined;
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
  const resources = [arn('dbuser', user), ...(database === undefined ? [] : [arn('dbname', database)])];
  return [
    { sid: 'Login', action, resources, ...(cluster === undefined ? { note: NO_IDENTIFIER } : {}) },
    ...(groups.length === 0
      ? []
      : [{ sid: 'Groups', action: 'redshift:JoinGroup', resources: groups.map((name) => arn('dbgroup', name)) }]),
    ...(createsUser
      ? [{ sid: 'NewUser', action: 'redshift:CreateClusterUser', resources: [arn('dbuser', user)] }]
      : []),
  ];
}

/** The permission for a login as the IAM identity. Only the database is a resource of it. */
export function identityPermissions(
  cluster: string | undefined,
  database: string | undefined,
  place: Place,
): readonly Permission[] {
  const [where, name] = [cluster, database].map((text) => (text === undefined ? '*' : literal(text)));
  return [
    {
      sid: 'Login',
      action: 'redshift:GetClusterCredentialsWithIAM',
      resources: [arnIn(place, 'redshift', `dbname:${where}/${name}`)],
      ...(cluster === undefined ? { note: NO_IDENTIFIER } : {}),
    },
  ];
}

const NO_IDENTIFIER =
  'The ARNs have * in place of the cluster: a custom domain name does not say its identifier. Write the identifier there';
