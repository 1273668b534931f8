import { nearest, type Surface, shown } from './names.ts';
import { oneOf } from './read.ts';

/** Names of options in other tools and actions, and the names here for the same thing. */
const aliases: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...named('region', 'aws-region', 'aws-default-region', 'default-region'),
  ...named('profile', 'aws-profile'),
  ...named('role-to-assume', 'aws-role-to-assume', 'aws-role-arn', 'role-arn', 'assume-role', 'iam-role', 'role'),
  ...named('role-duration-seconds', 'role-duration', 'role-session-duration', 'session-duration'),
  ...named('role-session-name', 'session-name', 'aws-role-session-name'),
  ...named('role-external-id', 'external-id', 'aws-external-id'),
  ...named('audience', 'oidc-audience', 'aws-audience', 'aud'),
  ...named('web-identity-token-file', 'aws-web-identity-token-file', 'token-file', 'web-identity-token'),
  ...named('inline-session-policy', 'session-policy', 'inline-policy'),
  ...named('managed-session-policies', 'policy-arns', 'managed-policies', 'managed-policy-arns'),
  ...named('allowed-account-ids', 'allowed-accounts', 'account-id', 'account-ids', 'aws-account-id'),
  ...named('endpoint-url', 'aws-endpoint-url'),
  ...named('export-env', 'output-env-credentials'),
  ...named('max-wait', 'timeout', 'timeout-seconds', 'max-wait-seconds'),
  ...named('db-user', 'user', 'username', 'user-name', 'dbuser', 'db-username', 'db-user-name', 'database-user'),
  ...named('db-name', 'dbname', 'db-database', 'database-name'),
  ...named('db-groups', 'groups', 'group', 'db-group', 'database-groups'),
  ...named('auto-create', 'autocreate', 'auto-create-user', 'create-user'),
  ...named('duration-seconds', 'duration', 'duration-in-seconds', 'expires-in', 'ttl'),
  ...named('custom-domain-name', 'custom-domain', 'domain-name'),
  ...named('execution-role-arn', 'execution-role', 'runtime-role', 'runtime-role-arn'),
  ['cluster-id', ['cluster-identifier']],
  ['cluster-identifier', ['cluster-id']],
  ...['cluster', 'cluster-name', 'clusterid', 'clusteridentifier', 'redshift-cluster', 'emr-cluster-id'].map(
    (name) => [name, ['cluster-identifier', 'cluster-id']] as const,
  ),
]);

const KEYS =
  'AWS keys are read from the environment: set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN';
const PASSWORD = 'AWS makes the password for each login';

/** What to do instead of options that other tools have and this one has not. */
const advice: ReadonlyMap<string, string> = new Map([
  ['aws-access-key-id', KEYS],
  ['aws-secret-access-key', KEYS],
  ['aws-session-token', KEYS],
  ['password', PASSWORD],
  ['db-password', PASSWORD],
]);

function named(name: string, ...others: readonly string[]): (readonly [string, readonly string[]])[] {
  return others.map((other) => [other, [name]] as const);
}

/** The names among `known` for the thing that another tool calls `typed`. */
export function namesFor(typed: string, known: readonly string[]): string[] {
  return aliases.get(plain(typed))?.filter((name) => known.includes(name)) ?? [];
}

/**
 * What to do instead of giving this option of another tool, as a sentence without its full stop; undefined if unknown.
 */
export function adviceFor(typed: string): string | undefined {
  return advice.get(plain(typed));
}

/** What to do about an unknown name, as a sentence. Undefined when no name is near. */
export function suggestion(typed: string, known: readonly string[], surface: Surface): string | undefined {
  const [first, ...others] = namesMeant(typed, known, surface).map((name) => shown(name, surface));
  return first === undefined ? adviceFor(typed) : `Did you mean ${oneOf([first, ...others])}?`;
}

function namesMeant(typed: string, known: readonly string[], surface: Surface): readonly string[] {
  const aliased = namesFor(typed, known);
  if (aliased.length > 0) return aliased;
  // The AWS CLI takes abbreviations, so a user may have typed one.
  const begun = known.filter((name) => surface === 'cli' && typed !== '' && name.startsWith(typed));
  if (begun.length > 1) return begun;
  const near = nearest(typed, known);
  return near === undefined ? [] : [near];
}

function plain(typed: string): string {
  return typed.toLowerCase().replaceAll('_', '-');
}
