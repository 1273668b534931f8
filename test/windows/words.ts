import { join } from 'node:path';
import type { Ran, Stage } from './stage.ts';

export const HOST = 'analytics.abc123xyz789.eu-central-1.redshift.amazonaws.com';

/** The inputs of a usual workflow. */
export const INPUTS = {
  'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
  region: 'eu-central-1',
  'cluster-identifier': 'analytics',
  'db-user': 'etl_user',
} as const;

/** The same, for clients that need a host. */
export const WITH_HOST = { ...INPUTS, endpoint: `${HOST}:5439/dev` } as const;

/** A usual command line. */
export const LOGIN: readonly string[] = [
  ...['redshift', 'get-cluster-credentials', '--db-user', 'etl_user', '--cluster-identifier', 'analytics'],
];
export const LOGIN_WITH_HOST: readonly string[] = [...LOGIN, '--endpoint', `${HOST}:5439/dev`];

/** The words that print what this JavaScript returns, as JSON. The program is Node.js. */
export function printing(expression: string): readonly string[] {
  return [process.execPath, '-e', `process.stdout.write(JSON.stringify(${expression}))`];
}

/** Throws, with all that it printed, unless it ended with this code. */
export function expectCode(ran: Ran, code: number): void {
  if (ran.code !== code) throw new Error(`exit code ${ran.code}, not ${code}\n${ran.stdout}${ran.stderr}`);
}

export function inHome(stage: Stage, name: string): string {
  return join(stage.job.home, name);
}
