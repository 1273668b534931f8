import type { AwsKeys } from '../aws/client.ts';
import { type Setting, variableSetting } from '../aws/setting.ts';
import type { Env } from '../context.ts';
import { FailureError } from '../errors.ts';
import { quote } from '../log-text.ts';
import { Secret } from '../secret.ts';

/** Keys as they were found, not checked yet. */
export interface GivenKeys {
  readonly accessKeyId: Setting | undefined;
  readonly secretAccessKey: Setting | undefined;
  readonly sessionToken: Setting | undefined;
  /** When they expire, in ISO 8601. */
  readonly expiration: Setting | undefined;
}

/** What the check of keys needs besides the keys. */
export interface KeysOrigin {
  /** Where they were found, as a message names it: `the environment`. */
  readonly origin: string;
  /** The names of the two keys there. */
  readonly names: readonly [accessKeyId: string, secretAccessKey: string];
  /** Now, in milliseconds since the epoch. */
  readonly now: number;
}

const VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;

/**
 * The keys of the environment. Undefined without an access key id, as in the AWS CLI. Throws a FailureError for an id
 * without its secret, and for keys that have expired.
 */
export function keysOfEnvironment(env: Env, now: number): AwsKeys | undefined {
  const names = VARIABLES;
  if (!variableSetting(env, names[0])) return undefined;
  const given = {
    accessKeyId: variableSetting(env, names[0]),
    secretAccessKey: variableSetting(env, names[1]),
    // The older name comes first, as in the AWS CLI.
    sessionToken: variableSetting(env, 'AWS_SECURITY_TOKEN') ?? variableSetting(env, 'AWS_SESSION_TOKEN'),
    expiration: variableSetting(env, 'AWS_CREDENTIAL_EXPIRATION'),
  };
  return checkedKeys(given, { origin: 'the environment', names, now });
}

/** Throws a FailureError for a secret without its id: the user did not mean the role of the machine. */
export function refuseLoneSecret(env: Env): void {
  const [id, secret] = VARIABLES;
  if (variableSetting(env, secret) && !variableSetting(env, id)) throw partial('the environment', id);
}

function partial(origin: string, missing: string): FailureError {
  return new FailureError(`Partial credentials found in ${origin}, missing: ${missing}`);
}

/**
 * Keys that can be sent, or undefined when there are none. Throws a FailureError, which never shows a key, when one of
 * the two keys is missing, a character cannot be a part of a key, or the keys have expired.
 */
export function checkedKeys(given: GivenKeys, { origin, names, now }: KeysOrigin): AwsKeys | undefined {
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = given;
  if (!accessKeyId && !secretAccessKey) return undefined;
  if (!accessKeyId || !secretAccessKey) throw partial(origin, accessKeyId ? names[1] : names[0]);
  for (const setting of [accessKeyId, secretAccessKey, sessionToken]) if (setting) refuseCharacters(setting);
  if (expiration) refuseExpired(expiration, { origin, now });
  return wrappedKeys({
    accessKeyId: accessKeyId.value,
    secretAccessKey: secretAccessKey.value,
    sessionToken: sessionToken?.value,
  });
}

/** Keys as text, as a service or the SDK returns them. */
export interface PlainKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** The same keys with their secret parts wrapped. */
export function wrappedKeys({ accessKeyId, secretAccessKey, sessionToken }: PlainKeys): AwsKeys {
  return {
    accessKeyId,
    secretAccessKey: new Secret(secretAccessKey),
    ...(sessionToken ? { sessionToken: new Secret(sessionToken) } : {}),
  };
}

/**
 * Throws a FailureError for a character that no key has, such as a line end inside of it: a copying mistake, which
 * Node.js would only report as a bad header.
 */
export function refuseCharacters({ from, value }: Setting): void {
  const [wrong] = /[^\u0021-\u007e]/u.exec(value) ?? [];
  if (wrong === undefined) return;
  const position = [...value].indexOf(wrong) + 1;
  throw new FailureError(
    `${from}: character ${position} is ${quote(wrong)}, which cannot be a part of it. Set it again; the value is not shown`,
  );
}

function refuseExpired({ from, value }: Setting, { origin, now }: Pick<KeysOrigin, 'origin' | 'now'>): void {
  const expiresAt = Date.parse(value);
  if (Number.isNaN(expiresAt)) throw new FailureError(`${from}: ${quote(value)} is not a time`);
  if (expiresAt > now) return;
  throw new FailureError(
    `The AWS keys of ${origin} expired at ${new Date(expiresAt).toISOString()} (${from}). They were not sent`,
  );
}
