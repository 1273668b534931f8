import type { TokenLogin, TokenNames } from '../answer.ts';
import { addressOf, sparkRemote } from './spark.ts';
import { expirationOf, type Variables, variableName } from './variables.ts';

/**
 * REDSHIFT_TOKEN and REDSHIFT_TOKEN_EXPIRATION. With an endpoint also EMR_ENDPOINT as AWS sent it, EMR_HOST, EMR_PORT
 * and SPARK_REMOTE, which contains the token.
 */
export function tokenVariables(login: TokenLogin, names: TokenNames): Variables {
  const { token, endpoint, id, direct } = login;
  const address = endpoint === undefined ? undefined : addressOf(endpoint);
  const words: readonly (readonly [word: string | undefined, value: Variables[string] | undefined])[] = [
    [names.endpoint, endpoint],
    ['HOST', address?.host],
    ['PORT', address?.port.toString()],
    [names.token, token],
    [names.id, id],
    [names.expiration, expirationOf(login)],
    [names.username, direct?.username],
    [names.password, direct?.password],
  ];
  const known = words.flatMap(([word, value]) =>
    word === undefined || value === undefined ? [] : [[variableName(names, word), value] as const],
  );
  const { remote } = names;
  return { ...Object.fromEntries(known), ...(address && remote ? { [remote]: sparkRemote(address, token) } : {}) };
}

/** The outputs of a step, by name. */
export function tokenOutputs(login: TokenLogin): Variables {
  const { token, endpoint, id, direct } = login;
  const address = endpoint === undefined ? undefined : addressOf(endpoint);
  return {
    ...(direct ? { username: direct.username, password: direct.password } : {}),
    token,
    ...(id === undefined ? {} : { id }),
    expiration: expirationOf(login),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(address ? { host: address.host, port: String(address.port) } : {}),
  };
}
