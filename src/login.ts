import type { Secret } from './secret.ts';

/** A short-lived login, checked: it can be believed, and is as AWS sent it to the letter. */
export interface ClusterLogin {
  readonly username: string;
  readonly password: Secret;
  readonly expiresAt: Date;
}
