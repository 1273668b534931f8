import type { Env, Job } from './job.ts';

/** A CI system as a job sees it. */
export interface System {
  /** The title of the row. A system with several ways to give tokens has several rows. */
  readonly title: string;
  /** As `--ci` and `--export` name it. */
  readonly id: string;
  /** The name that whoami shows, and the source of the token. */
  readonly name: string;
  readonly source: string;
  /** The claims of the system's tokens. */
  readonly claims: (job: Job) => { readonly aud: string; readonly sub: string };
  /** The variables of every job. */
  readonly always: (job: Job) => Env;
  /** Further variables of a job that may have a token. */
  readonly allowed: (job: Job, token: string) => Env | Promise<Env>;
  /** Further variables of a job that may not have a token. */
  readonly forbidden?: () => Promise<Env>;
  readonly args?: readonly string[];
  /** What the message says then. */
  readonly advice: RegExp;
  /** A pattern for the lines of stderr that the system consumes. */
  readonly consumes?: RegExp;
}

/** The audience that AWS's own pages recommend. */
export const STS = 'sts.amazonaws.com';

/** The audience that CircleCI gives to all tokens of an organisation. */
export const ORGANISATION = 'c3f5e1a0-1111-4222-8333-944455556666';
