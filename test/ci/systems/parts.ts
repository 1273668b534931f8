import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { HandOverContext, Payload } from '../../../src/ci/ci-system.ts';
import type { Env } from '../../../src/context.ts';
import { programRunner } from '../../../src/run-program.ts';
import { Secret } from '../../../src/secret.ts';

/** The payload of a login with this password. */
export function payloadOf(password: string): Payload {
  const pairs = { username: 'IAM:bob', password: new Secret(password), expiration: '2026-11-21T12:00:00.000Z' };
  return {
    outputs: pairs,
    variables: {
      REDSHIFT_USER: pairs.username,
      REDSHIFT_PASSWORD: pairs.password,
      REDSHIFT_EXPIRATION: pairs.expiration,
    },
  };
}

/** The variables of that payload, as a later step should find them. */
export function variablesOf(password: string): Record<string, string> {
  return { REDSHIFT_USER: 'IAM:bob', REDSHIFT_PASSWORD: password, REDSHIFT_EXPIRATION: '2026-11-21T12:00:00.000Z' };
}

export function secretsOf(...texts: readonly string[]): Secret[] {
  return texts.map((text) => new Secret(text));
}

/** A context that records what is written, and runs real programs. */
export function recordingContext(env: Env = {}) {
  const written: string[] = [];
  const parts: HandOverContext = {
    env,
    writeFlushed: async (text) => {
      written.push(text);
    },
    runProgram: programRunner(env),
  };
  return { parts, written, lines: () => written.join('').split('\n').slice(0, -1) };
}

/** A folder that is removed at the end of the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'exporters-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}
