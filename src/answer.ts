import { Secret } from './secret.ts';

/** A checked short-lived login. User name and password are exactly as AWS sent them. */
export interface ClusterLogin {
  readonly username: string;
  readonly password: Secret;
  readonly expiresAt: Date;
}

/** A checked short-lived token. Everything is exactly as AWS sent it. */
export interface TokenLogin {
  readonly token: Secret;
  readonly expiresAt: Date;
  /** Where clients connect with the token. Not every operation returns one. */
  readonly endpoint?: string;
  /** The id of the token, which is not secret. */
  readonly id?: string;
  /** For clients that connect without the token, inside the network of the cluster. */
  readonly direct?: { readonly username: string; readonly password: Secret };
}

/** What an operation can return. */
export type Login = ClusterLogin | TokenLogin;

/** The names of the variables for a login: the prefix of all, and the last word of each. */
export interface VariableNames {
  readonly prefix: string;
  readonly username: string;
  readonly password: string;
  readonly expiration: string;
}

/** The same for a token. Words for what the operation never returns are left out. */
export interface TokenNames {
  readonly prefix: string;
  readonly token: string;
  readonly expiration: string;
  readonly endpoint?: string;
  /** A whole name: the variable that clients of the endpoint read by themselves. */
  readonly remote?: string;
  readonly id?: string;
  readonly username?: string;
  readonly password?: string;
}

export function isToken(login: Login): login is TokenLogin {
  return 'token' in login;
}

/** What is secret in a login. */
export function secretsOf(login: Login): readonly [Secret, ...Secret[]] {
  if (!isToken(login)) return [login.password];
  return login.direct ? [login.token, login.direct.password] : [login.token];
}

/** The result of an operation: the login, and the whole answer as the AWS CLI would show it. */
export interface Answer {
  readonly login: Login;
  readonly document: Document;
}

/** A point in time as the service sent it: a text in ISO 8601, or seconds since the epoch. */
export interface Timestamp {
  readonly wire: string | number;
  /** The number was sent with a point or an exponent. The AWS CLI then prints a point even if it is whole. */
  readonly float?: true;
}

/** Plain data, with passwords wrapped. The members have the order of the API's documentation. */
export type Document =
  | Timestamp
  | string
  | number
  | boolean
  | null
  | Secret
  | readonly Document[]
  | { readonly [member: string]: Document };

/** A copy with each secret replaced by as many letters x: output that does not change shows no secret. */
export function withoutSecrets(document: Document): Document {
  if (document instanceof Secret) return new Secret('x'.repeat(document.reveal().length));
  if (typeof document !== 'object' || document === null) return document;
  if (Array.isArray(document)) return document.map(withoutSecrets);
  return Object.fromEntries(Object.entries(document).map(([name, member]) => [name, withoutSecrets(member)]));
}
