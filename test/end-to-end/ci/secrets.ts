import { expect } from 'vitest';
import type { Job, Ran } from './job.ts';
import type { System } from './system.ts';

/**
 * Expects no token and no key of this run in the lines that the log shows: all lines that the system does not consume.
 */
export function expectNoToken({ stdout, stderr }: Ran, { cloud }: Job, { consumes }: Pick<System, 'consumes'>): void {
  const shown = stdout + unconsumed(stderr, consumes).join('\n');
  const secrets = cloud.requests.flatMap(({ params, headers }) => [
    params['WebIdentityToken'],
    headers['x-amz-security-token'],
  ]);
  for (const secret of secrets) {
    if (typeof secret === 'string') expect(shown.includes(secret), shown).toBe(false);
  }
  expect(shown).not.toContain('eyJ');
}

/** The lines that a reader of the log sees. */
export function unconsumed(text: string, consumes: RegExp | undefined): string[] {
  return text.split('\n').filter((line) => !consumes?.test(line));
}
