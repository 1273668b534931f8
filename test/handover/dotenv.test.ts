import { describe, expect, test } from 'vitest';
import { printed } from '../../src/handover/print.ts';
import { Secret } from '../../src/secret.ts';
import { values } from '../ci/systems/values.ts';
import { readGitLabDotenv } from './shell-readers.ts';

const variablesOf = (password: string) => ({ REDSHIFT_USER: 'IAM:bob', REDSHIFT_PASSWORD: password });
const secretly = (password: string) => ({ REDSHIFT_USER: 'IAM:bob', REDSHIFT_PASSWORD: new Secret(password) });

describe('--print dotenv', () => {
  test.each(values)('holds a password with %s as GitLab reads it', (_, password) => {
    expect(readGitLabDotenv(printed('dotenv', secretly(password)).reveal())).toEqual(variablesOf(password));
  });

  test.each([
    ['two\nlines', 'holds a line end'],
    ['two\rlines', 'holds a line end'],
    [' blank', 'has a blank at an end'],
    ['blank\t', 'has a blank at an end'],
    ['x'.repeat(5 * 1024), 'exceed 5 KB'],
    ['é'.repeat(2560), 'exceed 5 KB'],
  ])('refuses %j', (password, message) => {
    expect(() => printed('dotenv', secretly(password))).toThrow(message);
  });

  test('holds as much as GitLab takes, and no more', () => {
    const longest = 5 * 1024 - 'K=\n'.length;
    expect(readGitLabDotenv(printed('dotenv', { K: 'x'.repeat(longest) }).reveal())['K']).toHaveLength(longest);
    expect(() => printed('dotenv', { K: 'x'.repeat(longest + 1) })).toThrow('exceed 5 KB');
  });
});

describe('--print json', () => {
  test.each(values)('holds a password with %s', (_, password) => {
    const text = printed('json', secretly(password)).reveal();
    expect(JSON.parse(text)).toEqual(variablesOf(password));
    expect(text.endsWith('}\n')).toBe(true);
  });
});
