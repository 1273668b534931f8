import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect } from 'vitest';
import { ConfigurationError, explain } from '../../src/errors.ts';
import { Secret } from '../../src/secret.ts';

/** The URL of the sources, for a script that imports them. */
export const ROOM = fileURLToPath(new URL('../../src/', import.meta.url));

export const content = new Secret('the-password');

/** Makes a folder for each test of the file, and removes it after the test. */
export function folderOfTest(use: (path: string) => void): void {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'private-test-'));
    use(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
}

/** The message of the ConfigurationError with which a promise rejects. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => expect.unreachable('it was not refused'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(explain(error)).not.toContain(content.reveal());
  return (error as Error).message;
}
