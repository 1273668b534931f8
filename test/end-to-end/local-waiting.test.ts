// max-wait is the deadline for the whole run: the time that local files and programs take counts too.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asked, ROLE, withCloud } from './action.ts';
import { expectAnswer, expectFailure, ini, REDSHIFT, runCli } from './cli/cli.ts';

const limited = [...REDSHIFT, '--max-wait', '2'];

function withPipe<T>(use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pipe-'));
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  return use(path).finally(() => rmSync(folder, { recursive: true, force: true }));
}

const waits = [
  ['ca-bundle', (path: string) => ['--ca-bundle', path]],
  ['token file', (path: string) => ['--role-to-assume', ROLE, '--web-identity-token-file', path]],
] as const;

describe.each(waits)('a %s', (_, argvFor) => {
  test('that is a pipe without a writer ends at the deadline', () =>
    withPipe((path) =>
      withCloud({}, async (cloud) => {
        const result = await runCli(cloud, [...limited, ...argvFor(path)], { timeoutMs: 20_000 });
        expect(expectFailure(result, 255)).toContain('no answer within 2 seconds');
        expect(result.durationMs).toBeLessThan(10_000);
        expect(asked(cloud)).toEqual([]);
      }),
    ));

  test.each(['/dev/zero', '/dev/tty', '/tmp'])('that is not a file is refused at once: %s', (path) =>
    withCloud({}, async (cloud) => {
      const stderr = expectFailure(await runCli(cloud, [...limited, ...argvFor(path)], { timeoutMs: 20_000 }), 255);
      expect(stderr).toMatch(/cannot be read \((?:it is not a file and not a pipe|E[A-Z]+)\)/);
      expect(asked(cloud)).toEqual([]);
    }),
  );
});

test('a token file that is a pipe with a writer is read', () =>
  withPipe((path) =>
    withCloud({}, async (cloud) => {
      const argv = ['--role-to-assume', ROLE, '--web-identity-token-file', path];
      const onStart = () => void setTimeout(() => writeFileSync(path, `${cloud.mintToken()}\n`), 300);
      expectAnswer(await runCli(cloud, [...REDSHIFT, ...argv], { onStart, timeoutMs: 20_000 }));
    }),
  ));

test('a credential_process that does not end is ended at the deadline', () =>
  withCloud({}, async (cloud) => {
    const files = { 'home/.aws/config': ini({ 'profile p': { credential_process: 'sh -c "sleep 15; echo x"' } }) };
    const result = await runCli(cloud, [...limited, '--profile', 'p'], { files, timeoutMs: 12_000 });
    expect(expectFailure(result, 255)).toContain('credential_process of the profile "p": no answer within 2 seconds');
    expect(result.durationMs).toBeLessThan(10_000);
  }));

test.each(['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'])('%s that is a pipe is refused at once', (name) =>
  withPipe((path) =>
    withCloud({}, async (cloud) => {
      const stderr = expectFailure(await runCli(cloud, limited, { env: { [name]: path }, timeoutMs: 20_000 }), 255);
      expect(stderr).toContain('cannot be read: it is not a regular file');
    }),
  ),
);

test('a bearer with a line end in it is refused at once, and not shown', () =>
  withCloud({}, async (cloud) => {
    const env = {
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: cloud.tokenRequestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'first-half\nsecond-half',
    };
    const result = await runCli(cloud, [...REDSHIFT, '--role-to-assume', ROLE], { env, timeoutMs: 20_000 });
    const stderr = expectFailure(result, 255);
    expect(stderr).toContain('ACTIONS_ID_TOKEN_REQUEST_TOKEN holds a blank, a line end or another character');
    expect(stderr).not.toContain('half');
    expect(result.durationMs).toBeLessThan(5_000);
  }));
