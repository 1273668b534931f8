import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, FailureError } from '../src/errors.ts';
import { keepOutOfMessages, withoutKnownSecrets } from '../src/known-secrets.ts';
import { quote, sanitize } from '../src/log-text.ts';
import { Secret } from '../src/secret.ts';
import { withoutTokens } from '../src/token-in-text.ts';
import { cpuTime } from './cpu-time.ts';

describe('sanitize', () => {
  test.each([
    ['plain text', 'plain text'],
    ['two\nlines\r\nand\ta tab', 'two lines and a tab'],
    ['\u0000\u001b[31mred\u009b0m', '[31mred 0m'],
    ['a\u2028b\u2029c', 'a b c'],
    ['::stop-commands::x', ': :stop-commands::x'],
    ['   ::stop-commands::x', ': :stop-commands::x'],
    ['in the middle ::add-mask::x', 'in the middle ::add-mask::x'],
    ['x ##[add-mask]y', 'x # #[add-mask]y'],
    ['x ##vso[task.complete]', 'x # #vso[task.complete]'],
    ["x ##teamcity[buildStop comment='x']", "x # #teamcity[buildStop comment='x']"],
    ['half \ud83e a pair', 'half \ufffd a pair'],
    ['\udd8a', '\ufffd'],
    ['a fox \u{1f98a} stays', 'a fox \u{1f98a} stays'],
    ['token eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2ln!', 'token ***!'],
    ['no token: eyJ.a.b', 'no token: eyJ.a.b'],
    ['no token: eyJabcdefghijk alone', 'no token: eyJabcdefghijk alone'],
    ['cut eyJhbGciOiJSUzI1NiJ9.eyJhdWQi', 'cut ***'],
    ['over eyJhbGciOiJSUzI1\nNiJ9.eyJhdWQiOiJ4\r\n  In0.c2lnbmF0dXJl\nc2lnbmF0dXJlYWdhaW4x is bad', 'over *** is bad'],
    ['over eyJhbGciOiJSUzI1NiJ9\n.eyJhdWQiOiJ4In0.\nc2lnbmF0dXJl', 'over ***'],
    ['quoted eyJhbGciOiJSUzI1\\nNiJ9.eyJhdWQiOiJ4In0.c2ln', 'quoted ***'],
    ['eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2ln\nis bad', '*** is bad'],
    ['No match.\nThe Canonical String for this request should have been\nPOST\n/', 'No match.'],
    ["No match. The String-to-Sign should have been 'AWS4'", 'No match.'],
  ])('turns %j into %j', (text, cleaned) => {
    expect(sanitize(text)).toBe(cleaned);
  });

  test('keeps 600 characters, and ends with dots if there were more', () => {
    expect(sanitize('x'.repeat(600))).toBe('x'.repeat(600));
    expect(sanitize('x'.repeat(601))).toBe(`${'x'.repeat(600)}...`);
  });

  const hostile = fc
    .array(fc.constantFrom('::', '##', '#', '[', 'vso[', 'a', ' ', '\n', '\r', '\u001b', '\u2028', '\ud83e', '%0A'))
    .map((parts) => parts.join(''));

  test('leaves no command in any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cleaned = sanitize(text);
        expect(cleaned).not.toMatch(/^\s*::|##\[|##vso\[|[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        expect(cleaned.isWellFormed()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(sanitize(sanitize(text))).toBe(sanitize(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a known secret', () => {
  const secret = `${'Zm9vYmFy+/'.repeat(9)}AbCdEfGh==`;
  keepOutOfMessages(new Secret(secret));
  keepOutOfMessages(new Secret('short'));

  test('is hidden as a whole, in part and percent-encoded, but shorter pieces are not', () => {
    expect(sanitize(`a ${secret} b`)).toBe('a *** b');
    expect(sanitize(`a ${secret.slice(5, 60)} b`)).toBe('a *** b');
    expect(sanitize(`a ${encodeURIComponent(secret)} b`)).toBe('a *** b');
    expect(sanitize(`a ${secret.slice(0, 8)} b`)).toBe('a *** b');
    expect(sanitize(`a ${secret.slice(0, 7)} b short`)).toBe(`a ${secret.slice(0, 7)} b short`);
    expect(quote(secret)).toBe('"***"');
  });

  test('leaves no 8 successive characters, in any cut of a text', () => {
    fc.assert(
      fc.property(fc.nat(secret.length), fc.nat(secret.length), fc.string(), fc.nat(700), (from, to, text, blanks) => {
        const shown = sanitize(`${' x'.repeat(blanks)}${text}${secret.slice(from, to)}${text}`);
        for (let start = 0; start + 8 <= secret.length; start += 1) {
          expect(shown).not.toContain(secret.slice(start, start + 8));
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([1, 150])('is hidden in a line of any length, and stays hidden: %i more words', (words) => {
    for (const secret of ['first-a/b=c', 'second-ä b%']) keepOutOfMessages(new Secret(secret));
    for (const length of [1, words, 1]) {
      const line = `${'word '.repeat(length)}first-a%2Fb%3Dc ond-ä b% ${'word '.repeat(length)}`;
      expect(withoutKnownSecrets(line)).toBe(`${'word '.repeat(length)}*** *** ${'word '.repeat(length)}`);
    }
  });

  test('of any number is hidden in bounded time', () => {
    for (let each = 0; each < 120; each += 1) keepOutOfMessages(new Secret(randomBytes(3_000).toString('base64')));
    // The first long text counts the pieces of all secrets, once.
    sanitize('x1'.repeat(1024));
    const started = cpuTime();
    sanitize('x1'.repeat(128 * 1024));
    expect(cpuTime() - started).toBeLessThan(200);
  });
});

describe('256 KiB of hostile text', () => {
  const pieces = [
    'eyJaaaaaaaa',
    'eyJaaaaaaaa-',
    'eyJaaaaaaaa.',
    'eyJaaaaaaaa.a\n',
    '\n',
    ' ',
    '##[',
    '::',
    'The Canonical ',
    '\ud83e',
    'a.',
  ];
  test.each(pieces)('is one line of at most 603 characters within 200 ms of CPU time: %j', (piece) => {
    const text = piece.repeat(Math.ceil((256 * 1024) / piece.length));
    const started = cpuTime();
    const shown = [sanitize(text), quote(text), ...explain(new FailureError(text)).split('\n')];
    withoutTokens(text);
    withoutKnownSecrets(text);
    expect(cpuTime() - started).toBeLessThan(200);
    expect(Math.max(...shown.map((line) => line.length))).toBeLessThanOrEqual(603);
  });

  test('in random order is, too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, '"', '\\n', '.', '-'), { minLength: 1, maxLength: 6 }),
        (parts) => {
          const part = parts.join('');
          const started = cpuTime();
          sanitize(part.repeat(Math.ceil((256 * 1024) / part.length)));
          expect(cpuTime() - started).toBeLessThan(200);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('quote', () => {
  test.each([
    ['bob', '"bob"'],
    ['', '""'],
    ['two\nlines', '"two\\nlines"'],
    ['us-east-1\r\n', '"us-east-1\\r\\n"'],
    ['\u001b[2J\u0085', '"\\u001b[2J\\u0085"'],
    [' at the ends ', '" at the ends "'],
    [' ', '" "'],
    ['x'.repeat(101), `"${'x'.repeat(100)}..."`],
  ])('shows %j as %s', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });
});
