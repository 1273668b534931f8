import { describe, expect, test } from 'vitest';
import { FailureError } from '../../src/errors.ts';
import { printed } from '../../src/handover/print.ts';
import { Secret } from '../../src/secret.ts';
import { values } from '../ci/systems/values.ts';
import { dotenvReaders } from './dotenv-readers.ts';
import { readGitLabDotenv } from './shell-readers.ts';

const variablesOf = (password: string) => ({ REDSHIFT_USER: 'IAM:bob', REDSHIFT_PASSWORD: password });
const secretly = (password: string) => ({ REDSHIFT_USER: 'IAM:bob', REDSHIFT_PASSWORD: new Secret(password) });

describe('--print dotenv', () => {
  const own = [
    ['of AWS', 'Ab1+/cD2%eF3,g.h:i-j_k@l=m!n^o*p?q[r]s{t}u=='],
    ['a hash', 'abc#defgh'],
    ['a hash after a blank', 'abc #defgh'],
    ['a hash in front', '#abcdefgh'],
    ['a variable', 'x${HOME}yyyy'],
    ['a variable without braces', 'x$HOMEyyyy'],
    ['a blank at the end', 'abcdefgh '],
    ['a tab in front', '\tabcdefgh'],
    ['a tilde after a colon', 'abc:~/defgh'],
    ['a backslash and n', 'abc\\ndefgh'],
    ['quotes around it', '"abcdefgh"'],
    ['backticks around it', '`abcdefgh`'],
    ['a blank of Unicode', 'abc\u00a0'],
  ] satisfies readonly (readonly [string, string])[];
  const all: readonly (readonly [string, string])[] = [...values, ...own];

  describe.each(dotenvReaders)('$name', ({ read }) => {
    test.each(all)(
      'reads a password with %s exactly, or the message names the character that is refused',
      (_, password) => {
        const text = textOf(password);
        if (text instanceof Error) {
          expect(text.message).toMatch(/^(?:REDSHIFT_PASSWORD holds \S|The variables exceed 5 KB)/);
          expect(text.message).toContain('Use "--print json", "--print sh" or "-- COMMAND"');
        } else expect(read(text)).toMatchObject(variablesOf(password));
      },
    );
  });

  test.each([
    ['every letter that has no meaning', 'Ab1+/cD2%eF3,g.h:i-j_k@l=m!n^o*p?q[r]s{t}u=='],
    ['letters beyond ASCII', 'pässwörd-日本-🦊'],
    ['two colons', 'left::right'],
    ['a percent sign', '100%sure%0A%41'],
    ['a leading dash', '-n-e--help'],
    ['glob letters', '*?[a-z]{b,c}!x'],
  ])('takes a password with %s', (_, password) => {
    expect(readGitLabDotenv(printed('dotenv', secretly(password)).reveal())).toEqual(variablesOf(password));
  });

  test.each([
    ['two\nlines', 'holds a line end'],
    ['two\rlines', 'holds a line end'],
    [' blank', 'holds a blank'],
    ['blank\t', 'holds U+0009'],
    ['abc#defgh', 'REDSHIFT_PASSWORD holds #, which the readers of dotenv files do not read alike'],
    ['x'.repeat(5 * 1024), 'exceed 5 KB'],
    ['é'.repeat(2560), 'exceed 5 KB'],
  ])('refuses %j', (password, message) => {
    expect(() => printed('dotenv', secretly(password))).toThrow(message);
  });

  test('is at most as large as GitLab allows', () => {
    const longest = 5 * 1024 - 'K=\n'.length;
    expect(readGitLabDotenv(printed('dotenv', { K: 'x'.repeat(longest) }).reveal())['K']).toHaveLength(longest);
    expect(() => printed('dotenv', { K: 'x'.repeat(longest + 1) })).toThrow('exceed 5 KB');
  });
});

function textOf(password: string): string | Error {
  try {
    return printed('dotenv', secretly(password)).reveal();
  } catch (error) {
    if (error instanceof FailureError) return error;
    throw error;
  }
}

describe('--print json', () => {
  test.each(values)('holds a password with %s', (_, password) => {
    const text = printed('json', secretly(password)).reveal();
    expect(JSON.parse(text)).toEqual(variablesOf(password));
    expect(text.endsWith('}\n')).toBe(true);
  });
});
