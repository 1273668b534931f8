import type { ClusterLogin, VariableNames } from '../answer.ts';
import type { Secret } from '../secret.ts';

/** The variables for a later step, by name. */
export type Variables = Readonly<Record<string, string | Secret>>;

/** REDSHIFT_USER, REDSHIFT_PASSWORD, REDSHIFT_EXPIRATION; `prefix` replaces the part before the last word. */
export function environmentVariables(login: ClusterLogin, names: VariableNames, prefix = names.prefix): Variables {
  const name = (word: string) => variableName({ prefix }, word);
  return {
    [name(names.username)]: login.username,
    [name(names.password)]: login.password,
    [name(names.expiration)]: expirationOf(login),
  };
}

/** The name of prefix and word: EMR_NETRC. A prefix may end in `_`. */
export function variableName({ prefix }: Pick<VariableNames, 'prefix'>, word: string): string {
  return `${prefix.replace(/_$/, '')}_${word}`;
}

/** The outputs of a step, by name. */
export function stepOutputs(login: ClusterLogin): Variables {
  return { username: login.username, password: login.password, expiration: expirationOf(login) };
}

/** ISO 8601 in UTC, to the millisecond. */
function expirationOf({ expiresAt }: ClusterLogin): string {
  return expiresAt.toISOString();
}
