import type { AwsKeys } from '../aws/client.ts';
import { type Setting, variableSetting } from '../aws/setting.ts';
import type { Env } from '../context.ts';
import { FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { Secret } from '../secret.ts';

/** Keys as they were found: nothing of them is checked yet. */
export interface GivenKeys {
  readonly accessKeyId: Setting | undefined;
  readonly secretAccessKey: Setting | undefined;
  readonly sessionToken: Setting | undefined;
  /** When they expire, as ISO 8601 writes it. */
  readonly expiration: Setting | undefined;
}

/** What a message needs to name keys that are not whole. */
export interface KeysPlace {
  /** Where they were found: `the environment`. */
  readonly place: string;
  /** The names of the two that belong together. */
  readonly names: readonly [accessKeyId: string, secretAccessKey: string];
  /** Now, in milliseconds since the epoch. */
  readonly now: number;
}

const VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;

/**
 * Keys of the environment, where there is an access key id, as in the AWS CLI. Throws a FailureError for an id without
 * its secret, and for keys that expired.
 */
export function keysOfEnvironment(env: Env, now: number): AwsKeys | undefined {
  const names = VARIABLES;
  if (!variableSetting(env, names[0])) return undefined;
  const given = {
    accessKeyId: variableSetting(env, names[0]),
    secretAccessKey: variableSetting(env, names[1]),
    // The older name comes first in the AWS CLI too.
    sessionToken: variableSetting(env, 'AWS_SECURITY_TOKEN') ?? variableSetting(env, 'AWS_SESSION_TOKEN'),
    expiration: variableSetting(env, 'AWS_CREDENTIAL_EXPIRATION'),
  };
  return checkedKeys(given, { place: 'the environment', names, now });
}

/** Throws a FailureError for a secret without its id: the role of the machine is not what was meant. */
export function refuseLoneSecret(env: Env): void {
  const [id, secret] = VARIABLES;
  if (variableSetting(env, secret) && !variableSetting(env, id)) throw partial('the environment', id);
}

function partial(place: string, missing: string): FailureError {
  return new FailureError(`Partial credentials found in ${place}, missing: ${missing}`);
}

/**
 * Keys that can be sent, or undefined where there are none. Throws a FailureError, which never shows a key, for half a
 * pair, a character that no key has, and keys that expired.
 */
export function checkedKeys(given: GivenKeys, { place, names, now }: KeysPlace): AwsKeys | undefined {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = given;
  if (!accessKeyId && !secretAccessKey) return undefined;
  if (!accessKeyId || !secretAccessKey) throw partial(place, accessKeyId ? names[1] : names[0]);
  for (const setting of [accessKeyId, secretAccessKey, sessionToken]) if (setting) refuseCharacters(setting);
  if (expiration) refuseExpired(expiration, { place, now });
  return {
    accessKeyId: accessKeyId.value,
    secretAccessKey: new Secret(secretAccessKey.value),
    ...(sessionToken ? { sessionToken: new Secret(sessionToken.value) } : {}),
  };
}

/** Such a key can only be a mistake of copying; sent, it would fail as a header that Node.js refuses. */
export function refuseCharacters({ from, value }: Setting): void {
  const [wrong] = /[^\u0021-\u007e]/u.exec(value) ?? [];
  if (wrong === undefined) return;
  const place = [...value].indexOf(wrong) + 1;
  throw new FailureError(
    `${from}: character ${place} is ${quote(wrong)}, which cannot be a part of it. Set it again; the value is not shown`,
  );
}

function refuseExpired({ from, value }: Setting, { place, now }: Pick<KeysPlace, 'place' | 'now'>): void {
  const expiresAt = Date.parse(value);
  if (Number.isNaN(expiresAt)) throw new FailureError(`${from}: ${quote(value)} is not a time`);
  if (expiresAt > now) return;
  throw new FailureError(
    `The AWS keys of ${place} expired at ${new Date(expiresAt).toISOString()} (${from}). They were not sent`,
  );
}
