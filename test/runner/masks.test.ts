import { expect, it } from 'vitest';
import { createMasker } from './masks.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

it.each([
  ['as it is', 'Password123!', '123Password123!123', '123***123'],
  ['only in its own case', 'Password123!', 'password123!', 'password123!'],
  ['with its quotes escaped for a command line', 'Pass"word"123!', '1Pass\\"word\\"123!2', '1***2'],
  ['with its quotes escaped and its backslashes not', 'Pass"wo\\rd', '1Pass\\"wo\\rd2', '1***2'],
  ['as an expression', "Pass'word'123!", "1Pass''word''123!2", '1***2'],
  ['in JSON', 'a\\b"c\tdef', JSON.stringify('a\\b"c\tdef'), '"***"'],
  ['in JSON with a line end of Unicode', 'ab\u2028cdef', '"ab\\u2028cdef"', '"***"'],
  ['in a URL as .NET writes it', "Pass word!'()*~", '1Pass%20word%21%27%28%29%2A~2', '1***2'],
  ['in XML', `Pass<word>&"'123`, '1Pass&lt;word&gt;&amp;&quot;&apos;1232', '1***2'],
  ['without the quotes around it', '"Password123!!"', '1Password123!!2', '1***2'],
  ['but not without the quotes around a short one', '"short"', '1short2', '1short2'],
  ['up to an ampersand', 'secretpart1&secretpart2', 'x secretpart1& y', 'x *** y'],
  ['after an ampersand', 'secretpart1&secretpart2', 'x secretpart2 y', 'x *** y'],
  ['after &+ and the letter that PowerShell drops', 'secretpart1&+secretpart2', 'x ecretpart2 y', 'x *** y'],
  ['but not a short piece after an ampersand', 'secretpart1&abc', 'x abc y', 'x abc y'],
  ['in base64', 'Password123!', base64('Password123!'), '***'],
  ['in base64 after one byte', 'Password123!', base64(':Password123!'), 'OlBh***'],
  ['in base64 after two bytes', 'Password123!', base64('a:Password123!'), 'YTpQ***'],
  ['in base64 after three bytes', 'Password123!', base64('ab:Password123!'), 'YWI6***'],
  ['but not in base64 with a line end after it', 'Password12345', base64('Password12345\n'), 'UGFzc3dvcmQxMjM0NQo='],
  ['but not in hex', 'Password123!', Buffer.from('Password123!').toString('hex'), '50617373776f726431323321'],
  ['but not as JavaScript writes it in a URL', "a b!'cdef", "a%20b!'cdef", "a%20b!'cdef"],
  ['as neighbours in one', 'abcdef', 'abcdefabcdef', '***'],
  ['as overlaps in one', 'abab', '1ababab2', '1***2'],
  ['with a letter between twice', 'abcdef', 'abcdef-abcdef', '***-***'],
])('hides a secret %s', (_, secret, text, shown) => {
  const masker = createMasker();
  masker.add(secret);
  expect(masker.apply(text)).toBe(shown);
});

it('hides each line of a secret, without the blanks around it', () => {
  const masker = createMasker();
  expect(masker.add('first line\r\n  second line  \n\n')).toEqual([
    'first line\r\n  second line  \n\n',
    'first line',
    'second line',
  ]);
  expect(masker.apply('a second line b')).toBe('a *** b');
});

it.each(['', ' ', '\r\n\t'])('registers nothing for %j', (value) => {
  const masker = createMasker();
  expect(masker.add(value)).toEqual([]);
  expect(masker.values).toEqual([]);
  expect(masker.apply('a b')).toBe('a b');
});

it('hides secrets that overlap each other in one', () => {
  const masker = createMasker();
  masker.add('abcd');
  masker.add('cdef');
  expect(masker.apply('xabcdefx')).toBe('x***x');
});

it('refuses a secret that ends in &+, as the runner does, and so does not hide it', () => {
  const masker = createMasker();
  expect(() => masker.add('Password123&+')).toThrow('startIndex cannot be larger than length of string');
  expect(masker.apply('Password123&+')).toBe('Password123&+');
});
