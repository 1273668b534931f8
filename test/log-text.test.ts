import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quote, sanitize } from '../src/log-text.ts';

describe('clean', () => {
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
  ])('turns %j into %j', (text, cleaned) => {
    expect(sanitize(text)).toBe(cleaned);
  });

  test('keeps 600 characters and says that there were more', () => {
    expect(sanitize('x'.repeat(600))).toBe('x'.repeat(600));
    expect(sanitize('x'.repeat(601))).toBe(`${'x'.repeat(600)}...`);
  });

  const hostile = fc
    .array(fc.constantFrom('::', '##', '#', '[', 'vso[', 'a', ' ', '\n', '\r', '\u001b', '\u2028', '\ud83e', '%0A'))
    .map((parts) => parts.join(''));

  test('never leaves a command, whatever is put together', () => {
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
