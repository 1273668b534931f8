import { describe, expect, test } from 'vitest';
import { makers } from '../../../src/connect/presets/index.ts';
import { serviceFile } from '../../../src/connect/presets/service-file.ts';
import { FailureError } from '../../../src/errors.ts';
import { Secret } from '../../../src/secret.ts';
import { databaseInput } from './input.ts';

const user = (name: string) => () => serviceFile('cluster', { user: name });

describe('a service file', () => {
  test('has lines of at most 1,021 bytes', () => {
    expect(user('é'.repeat(508))().reveal()).toBe(`[cluster]\nuser=${'é'.repeat(508)}\n`);
    expect(user('é'.repeat(509))).toThrow(
      new FailureError(
        'The service file of libpq cannot hold "user": its line has 1023 bytes, and libpq reads at most 1021. ' +
          'Use the preset "pgpass" instead of "pgservice"',
      ),
    );
    expect(user('x'.repeat(1016))).not.toThrow();
    expect(user('x'.repeat(1017))).toThrow('1022 bytes');
  });

  test.each([' a', 'a ', '\ta', 'a\u00a0'])('refuses %j, for blanks at the ends are dropped', (name) => {
    expect(user(name)).toThrow('begins or ends with a blank');
  });

  test.each(['a\nsslmode=disable', 'a\rb', 'a\0b'])('refuses %j', (name) => {
    expect(user(name)).toThrow('contains a line end');
  });

  test('refuses an empty value, and leaves out one that is not given', () => {
    expect(user('')).toThrow('the value is empty');
    expect(serviceFile('s', { user: 'a', sslrootcert: undefined }).reveal()).toBe('[s]\nuser=a\n');
  });

  test('takes letters that mean something elsewhere as they are', () => {
    const name = `IAM:a=b#c"d'e\\f[g] h`;
    expect(user(name)().reveal()).toBe(`[cluster]\nuser=${name}\n`);
  });

  test.each([
    ['passfile', { pathOf: () => `/${'x'.repeat(2000)}` }, 'Set RUNNER_TEMP, or TMPDIR, to a folder with a shorter'],
    [
      'sslrootcert',
      { tls: { sslmode: 'require', sslrootcert: '/ca.pem ' } as const },
      'Copy the file of "sslrootcert"',
    ],
    ['dbname', { target: { host: 'h', database: ' dev' } }, 'Use the preset "pgpass"'],
  ])('with a bad "%s" says what to do', (name, changes, cure) => {
    const make = () => makers.pgservice(databaseInput(changes));
    expect(make).toThrow(`cannot hold "${name}"`);
    expect(make).toThrow(cure);
  });

  test('can be made for a password of any length', () => {
    const login = { username: 'IAM:etl', password: new Secret('p'.repeat(5000)), expiresAt: new Date(0) };
    expect(() => makers.pgservice(databaseInput({ login }))).not.toThrow();
  });
});
