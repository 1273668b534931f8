import type { ClusterLogin, VariableNames } from '../answer.ts';
import type { Secret } from '../secret.ts';

/** Names and values for a later step. */
export type Variables = Readonly<Record<string, string | Secret>>;

/** REDSHIFT_USER, REDSHIFT_PASSWORD, REDSHIFT_EXPIRATION; `prefix` replaces the part before the last word. */
export function environmentVariables(login: ClusterLogin, words: VariableNames, prefix = words.prefix): Variables {
  const name = (word: string) => variableName({ prefix }, word);
  return {
    [name(words.username)]: login.username,
    [name(words.password)]: login.password,
    [name(words.expiration)]: expirationOf(login),
  };
}

/** The prefix and a word as one name: EMR_NETRC. A prefix may end in `_` or not. */
export function variableName({ prefix }: Pick<VariableNames, 'prefix'>, word: string): string {
  return `${prefix.replace(/_$/, '')}_${word}`;
}

/** The outputs of a step. */
export function stepOutputs(login: ClusterLogin): Variables {
  return { username: login.username, password: login.password, expiration: expirationOf(login) };
}

/** ISO 8601 in UTC, to the millisecond. */
function expirationOf({ expiresAt }: ClusterLogin): string {
  return expiresAt.toISOString();
}
