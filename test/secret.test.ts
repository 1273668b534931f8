import { format, inspect } from 'node:util';
import { expect, test } from 'vitest';
import { Secret } from '../src/secret.ts';

const secret = new Secret('hunter22');

test.each([
  ['a template', `${secret}`],
  ['String()', String(secret)],
  ['addition', `a${secret}`],
  ['JSON', JSON.stringify({ secret })],
  ['inspect', inspect(secret)],
  ['inspect of everything', inspect({ deep: [secret] }, { showHidden: true, depth: 9 })],
  ['console.log', format('%s %o %O %j', secret, secret, secret, secret)],
  ['its own properties', JSON.stringify(Object.getOwnPropertyNames(secret))],
  ['a spread', JSON.stringify({ ...secret })],
])('cannot be read from %s', (_, text) => {
  expect(text).not.toContain('hunter22');
});

test.each([`${secret}`, JSON.stringify(secret).slice(1, -1), inspect(secret), format('%o', secret)])(
  'shows as %s, so that one sees that there is one',
  (text) => {
    expect(text).toBe('***');
  },
);

test('is returned by reveal()', () => {
  expect(secret.reveal()).toBe('hunter22');
});
