import type { Env, Job } from './job.ts';

/** A CI system as a job meets it. */
export interface System {
  /** Of the row, where a system has more than one way. */
  readonly title: string;
  /** As `--ci` and `--export` name it. */
  readonly id: string;
  /** As whoami shows it, and where the token comes from. */
  readonly name: string;
  readonly source: string;
  /** What the system's tokens say. */
  readonly claims: (job: Job) => { readonly aud: string; readonly sub: string };
  /** What it sets in every job. */
  readonly always: (job: Job) => Env;
  /** What a job that may have a token has besides. */
  readonly allowed: (job: Job, token: string) => Env | Promise<Env>;
  /** What one has that may not, where that is not nothing. */
  readonly forbidden?: () => Promise<Env>;
  readonly args?: readonly string[];
  /** What then is told to add. */
  readonly advice: RegExp;
  /** Lines of stderr that the system consumes. */
  readonly consumes?: RegExp;
}

/** The audience that AWS's own pages recommend. */
export const STS = 'sts.amazonaws.com';

/** The audience that CircleCI gives to all tokens of an organisation. */
export const ORGANISATION = 'c3f5e1a0-1111-4222-8333-944455556666';
