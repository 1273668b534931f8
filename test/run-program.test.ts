import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigurationError, FailureError } from '../src/errors.ts';
import { programRunner } from '../src/run-program.ts';
import { Secret } from '../src/secret.ts';

const folder = mkdtempSync(join(tmpdir(), 'run-program-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, stdin?: Secret): Promise<string> {
  const path = join(folder, 'helper');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  const env = { PATH: [folder, '/usr/bin', '/bin'].join(delimiter), MINE: 'x' };
  return programRunner(env)('helper', ['$(id)', 'a b'], stdin);
}

describe('a program of the CI system', () => {
  test('gets its exact arguments, the given environment, and the secret on stdin', async () => {
    expect(await run('printf "%s|" "$@" "$MINE"; cat', new Secret('swordfish'))).toBe('$(id)|a b|x|swordfish');
  });

  test('that is not found is a ConfigurationError', async () => {
    const absent = programRunner({ PATH: folder })('no-such-helper', []);
    await expect(absent).rejects.toThrow(ConfigurationError);
    await expect(absent).rejects.toThrow('no-such-helper was not found on the PATH');
  });

  test.each([
    ['exit 3', /^helper failed \(3\)$/],
    ['kill -9 $$', /^helper failed \(SIGKILL\)$/],
    ['yes swordfish', /^helper failed: it printed more than 256 KiB$/],
  ])('that ends by "%s" is a FailureError without its output', async (script, message) => {
    const failed = run(`echo swordfish >&2; ${script}`);
    await expect(failed).rejects.toThrow(FailureError);
    await expect(failed).rejects.toThrow(message);
  });
});
