import type { Secret } from './secret.ts';

/** A point in time as the service wrote it: text of ISO 8601, or seconds since the epoch. */
export interface Timestamp {
  readonly wire: string | number;
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
