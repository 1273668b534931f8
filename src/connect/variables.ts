import type { ClusterLogin, VariableNames } from '../answer.ts';
import type { Secret } from '../secret.ts';
import { type ClientKind, defaultPorts, livyUrl, type Target } from './target.ts';

/** The variables for a later step, by name. */
export type Variables = Readonly<Record<string, string | Secret>>;

/** Where clients of this kind find the cluster. */
export interface Endpoint {
  readonly kind: ClientKind;
  readonly target: Target;
}

/**
 * REDSHIFT_USER, REDSHIFT_PASSWORD, REDSHIFT_EXPIRATION; `prefix` replaces the part before the last word. With an
 * endpoint also what is known of it: REDSHIFT_HOST, REDSHIFT_PORT and REDSHIFT_DATABASE, or EMR_HOST and LIVY_URL.
 */
export function environmentVariables(
  login: ClusterLogin,
  names: VariableNames,
  prefix = names.prefix,
  endpoint?: Endpoint,
): Variables {
  const name = (word: string) => variableName({ prefix }, word);
  return {
    [name(names.username)]: login.username,
    [name(names.password)]: login.password,
    [name(names.expiration)]: expirationOf(login),
    ...(endpoint ? endpointVariables(endpoint, name) : {}),
  };
}

function endpointVariables({ kind, target }: Endpoint, name: (word: string) => string): Variables {
  const { host, database, port = host === undefined ? undefined : defaultPorts[kind] } = target;
  const known: Readonly<Record<string, string | undefined>> =
    kind === 'livy'
      ? { [name('HOST')]: host, LIVY_URL: livyUrl(target) }
      : { [name('HOST')]: host, [name('PORT')]: port?.toString(), [name('DATABASE')]: database };
  return Object.fromEntries(
    Object.entries(known).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** The name of prefix and word: EMR_NETRC. A prefix may end in `_`. */
export function variableName({ prefix }: Pick<VariableNames, 'prefix'>, word: string): string {
  return `${prefix.replace(/_$/, '')}_${word}`;
}

/** The outputs of a step, by name. */
export function stepOutputs(login: ClusterLogin, { host, port, database }: Target = {}): Variables {
  return {
    username: login.username,
    password: login.password,
    expiration: expirationOf(login),
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port: String(port) }),
    ...(database === undefined ? {} : { database }),
  };
}

/** ISO 8601 in UTC, to the millisecond. */
export function expirationOf({ expiresAt }: ClusterLogin): string {
  return expiresAt.toISOString();
}
