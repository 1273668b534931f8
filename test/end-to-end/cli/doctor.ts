import { expect } from 'vitest';
import type { Cloud } from '../../cloud/index.ts';
import type { LocalCloud } from '../../cloud/local/index.ts';
import { forbiddenTexts } from '../../resilience/leaks/secrets.ts';
import { type CliOptions, type CliResult, REDSHIFT, runCli } from './cli.ts';

/** A line of the report. */
export interface Line {
  readonly name: string;
  readonly result: 'ok' | 'warning' | 'failed' | 'skipped';
  readonly says: string;
  readonly cure?: string;
}

/** A job of GitHub that may ask for tokens of this cloud, and has no AWS keys. */
export function jobOf(cloud: Cloud): Record<string, string | undefined> {
  return {
    ...cloud.env(),
    AWS_ACCESS_KEY_ID: undefined,
    AWS_SECRET_ACCESS_KEY: undefined,
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    NODE_EXTRA_CA_CERTS: undefined,
  };
}

/** A usual line: a role, the login, and a database whose certificate is checked. */
export function usualLine({ roleArn, database }: LocalCloud): string[] {
  const tls = ['--sslmode', 'verify-full', '--sslrootcert', database.caFile];
  return ['doctor', ...REDSHIFT, '--role-to-assume', roleArn, ...tls];
}

/** Runs the doctor in such a job, with its report in JSON. */
export async function examined(
  { cloud, logins }: Pick<LocalCloud, 'cloud'> & Partial<Pick<LocalCloud, 'logins'>>,
  argv: readonly string[],
  options: CliOptions = {},
): Promise<{ readonly lines: readonly Line[]; readonly ok: boolean; readonly result: CliResult }> {
  const result = await runCli(cloud, [...argv, '--output', 'json'], {
    ...options,
    env: { ...jobOf(cloud), ...options.env },
  });
  expectNothingShown(result, cloud, logins?.redshift.map(({ password }) => password) ?? []);
  const { checks, ok } = JSON.parse(result.stdout) as { readonly checks: readonly Line[]; readonly ok: boolean };
  expect(ok).toBe(result.exitCode === 0);
  for (const { result: each, cure } of checks) expect(cure !== undefined).toBe(each === 'warning' || each === 'failed');
  return { lines: checks, ok, result };
}

/** No secret, no rendering and no piece of one is in what a reader sees: all lines that are no mask commands. */
export function expectNothingShown(result: CliResult, cloud: Cloud, passwords: readonly string[]): void {
  const lines = result.stderr.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const seen = result.stdout + lines.join('\n');
  for (const password of passwords.length > 0 ? passwords : [undefined]) {
    for (const [name, text] of forbiddenTexts(password, cloud)) expect(seen.includes(text), name).toBe(false);
  }
  for (const password of passwords) {
    for (let start = 0; start + 10 <= password.length; start += 1) {
      expect(seen.includes(password.slice(start, start + 10)), 'a piece of the password').toBe(false);
    }
  }
  expect(seen).not.toContain('eyJ');
}

export function named(lines: readonly Line[], result: Line['result']): string[] {
  return lines.filter((line) => line.result === result).map(({ name }) => name);
}
