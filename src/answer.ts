import { Secret } from './secret.ts';

/** A short-lived login, checked: it can be believed, and is as AWS sent it to the letter. */
export interface ClusterLogin {
  readonly username: string;
  readonly password: Secret;
  readonly expiresAt: Date;
}

/** The names of the variables that hold a login: the prefix, and the last word of each. */
export interface VariableNames {
  readonly prefix: string;
  readonly username: string;
  readonly password: string;
  readonly expiration: string;
}

/** What an operation came back with: the login, and the whole answer as the AWS CLI would show it. */
export interface Answer {
  readonly login: ClusterLogin;
  readonly document: Document;
}

/** A point in time as the service wrote it: text of ISO 8601, or seconds since the epoch. */
export interface Timestamp {
  readonly wire: string | number;
  /** A number that was written with a point or an exponent, which the AWS CLI prints with a point even when it is whole. */
  readonly float?: true;
}

/** Plain data with the passwords in it wrapped. Members in the order in which the API documents them. */
export type Document =
  | Timestamp
  | string
  | number
  | boolean
  | null
  | Secret
  | readonly Document[]
  | { readonly [member: string]: Document };

/** The same with other letters in place of each secret: what still looks the same does not show one. */
export function withoutSecrets(document: Document): Document {
  if (document instanceof Secret) return new Secret('x'.repeat(document.reveal().length));
  if (typeof document !== 'object' || document === null) return document;
  if (Array.isArray(document)) return document.map(withoutSecrets);
  return Object.fromEntries(Object.entries(document).map(([name, member]) => [name, withoutSecrets(member)]));
}
