import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bitbucket } from '../../../src/ci/systems/bitbucket.ts';
import { circleci } from '../../../src/ci/systems/circleci.ts';
import { harness } from '../../../src/ci/systems/harness.ts';
import { parseGodotenv2, parseGodotenv3 } from './godotenv.ts';
import { folder, payloadOf, recordingContext, variablesOf } from './parts.ts';
import { values } from './values.ts';

describe('CircleCI', () => {
  /** The variables that the bash of a step passes to its children. It reads BASH_ENV by itself. */
  function inBash(file: string, ...names: readonly string[]): unknown[] {
    const show = `'${process.execPath}' -p 'JSON.stringify(process.env)'`;
    // Not a socket: bash would take it for a remote login, and read more files.
    const stdio = ['ignore', 'pipe', 'inherit'] as const;
    const env = { PATH: process.env['PATH'], BASH_ENV: file };
    const found = JSON.parse(execFileSync('bash', ['-c', show], { env, stdio: [...stdio] }).toString());
    return names.map((name) => found[name]);
  }

  test.each(values)('hands a password with %s to the bash of later steps', async (_, password) => {
    const file = join(folder(), 'bash_env');
    await circleci.publish?.(payloadOf(password), recordingContext({ BASH_ENV: file }).parts);
    expect(inBash(file, ...Object.keys(variablesOf(password)))).toEqual(Object.values(variablesOf(password)));
  });

  test('makes a file that only its user can read, and prints nothing', async () => {
    const file = join(folder(), 'bash_env');
    const { parts, written } = recordingContext({ BASH_ENV: file });
    await circleci.publish?.(payloadOf('swordfish'), parts);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(written).toEqual([]);
  });

  test('keeps the text and the mode of a file, even without a last line end', async () => {
    const file = join(folder(), 'bash_env');
    writeFileSync(file, "export EARLIER='1'");
    chmodSync(file, 0o640);
    await circleci.publish?.(payloadOf('swordfish'), recordingContext({ BASH_ENV: file }).parts);
    await circleci.publish?.(payloadOf('later fish'), recordingContext({ BASH_ENV: file }).parts);
    expect(inBash(file, 'EARLIER', 'REDSHIFT_PASSWORD')).toEqual(['1', 'later fish']);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  test('adds no empty line after a line with an end', async () => {
    const file = join(folder(), 'bash_env');
    writeFileSync(file, "export EARLIER='1'\n");
    await circleci.publish?.(payloadOf('swordfish'), recordingContext({ BASH_ENV: file }).parts);
    expect(
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.split('=')[0]),
    ).toEqual(['export EARLIER', 'export REDSHIFT_USER', 'export REDSHIFT_PASSWORD', 'export REDSHIFT_EXPIRATION', '']);
  });

  test.each([
    [{}, 'BASH_ENV is not set'],
    [{ BASH_ENV: '' }, 'BASH_ENV is not set'],
    [{ BASH_ENV: '/nowhere/at/all' }, 'BASH_ENV names "/nowhere/at/all", which cannot be made (ENOENT)'],
  ])('with %j says that %s', async (env, message) => {
    await expect(circleci.publish?.(payloadOf('swordfish'), recordingContext(env as never).parts)).rejects.toThrow(
      message,
    );
  });
});

describe('Bitbucket Pipelines', () => {
  test.each(values)('writes a password with %s as it is', async (_, password) => {
    const file = join(folder(), 'variables');
    await bitbucket.publish?.(
      payloadOf(password),
      recordingContext({ BITBUCKET_PIPELINES_VARIABLES_PATH: file }).parts,
    );
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
    const pairs = lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
    expect(Object.fromEntries(pairs)).toEqual(variablesOf(password));
  });

  test.each(['two\nlines', ' blank', 'blank '])('refuses %j', async (password) => {
    const file = join(folder(), 'variables');
    const { parts } = recordingContext({ BITBUCKET_PIPELINES_VARIABLES_PATH: file });
    await expect(bitbucket.publish?.(payloadOf(password), parts)).rejects.toThrow('REDSHIFT_PASSWORD has a line end');
    expect(existsSync(file)).toBe(false);
  });
});

describe('Harness CI', () => {
  function files() {
    const path = folder();
    return { HARNESS_OUTPUT_SECRET_FILE: join(path, 'secrets.env'), DRONE_OUTPUT: join(path, 'output.env') };
  }
  const refused = (value: string) => /['\r\n]|\\$/.test(value) || (value.includes('#') && value.includes('"'));

  test.each(values.filter(([, value]) => !refused(value)))(
    'gives a password with %s to both parsers alike, as a secret',
    async (_, password) => {
      const env = files();
      await harness.publish?.(payloadOf(password), recordingContext(env).parts);
      const { REDSHIFT_PASSWORD, ...rest } = variablesOf(password);
      for (const parse of [parseGodotenv2, parseGodotenv3]) {
        expect(parse(readFileSync(env.HARNESS_OUTPUT_SECRET_FILE, 'utf8'))).toEqual({ REDSHIFT_PASSWORD });
        expect(parse(readFileSync(env.DRONE_OUTPUT, 'utf8'))).toEqual(rest);
      }
      expect(statSync(env.HARNESS_OUTPUT_SECRET_FILE).mode & 0o777).toBe(0o600);
    },
  );

  test.each(values.filter(([, value]) => refused(value)))('refuses a password with %s', async (_, password) => {
    const env = files();
    await expect(harness.publish?.(payloadOf(password), recordingContext(env).parts)).rejects.toThrow(
      'Harness would misread',
    );
    expect(existsSync(env.HARNESS_OUTPUT_SECRET_FILE)).toBe(false);
  });

  test('never writes the password to the file that is not secret', async () => {
    const { DRONE_OUTPUT } = files();
    const { parts } = recordingContext({ DRONE_OUTPUT });
    await expect(harness.publish?.(payloadOf('swordfish'), parts)).rejects.toThrow(
      'HARNESS_OUTPUT_SECRET_FILE is not set',
    );
    expect(existsSync(DRONE_OUTPUT)).toBe(false);
  });

  test('removes the password again when the other file cannot be opened', async () => {
    const env = files();
    mkdirSync(env.DRONE_OUTPUT);
    await expect(harness.publish?.(payloadOf('swordfish'), recordingContext(env).parts)).rejects.toThrow(
      'DRONE_OUTPUT',
    );
    expect(existsSync(env.HARNESS_OUTPUT_SECRET_FILE)).toBe(false);
  });
});
