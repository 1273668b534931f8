import { expect, test } from 'vitest';
import { pathEncoded, percentEncoded } from '../../src/connect/percent.ts';

const LETTERS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');

test('strict percent encoding leaves letters, digits and - . _ ~ only', () => {
  const encoded = percentEncoded(`${LETTERS}é`);
  expect(encoded.replace(/%[0-9A-F]{2}/g, '')).toMatch(/^[A-Za-z0-9._~-]{66}$/);
  expect(decodeURIComponent(encoded)).toBe(`${LETTERS}é`);
});

test('the encoding of a path leaves the letters that a path may contain', () => {
  const encoded = pathEncoded(`${LETTERS}é`);
  expect(encoded.replace(/%[0-9A-F]{2}|[A-Za-z0-9._~-]/g, '')).toBe("!$&'()*+,/:;=@");
  expect(decodeURIComponent(encoded)).toBe(`${LETTERS}é`);
});
