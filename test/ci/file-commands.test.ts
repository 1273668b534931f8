import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendAll, heredocs } from '../../src/ci/file-commands.ts';
import { Secret } from '../../src/secret.ts';
import { parseEnvFile } from '../runner/env-file.ts';
import { parseEnvFileAsAct } from '../runner/env-file-act.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'file-commands-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text = ''): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe('pairs', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('EOF', 'A<<B', 'a=b', 'ghadelimiter_', '%0A', '::x::y', ' ', '', "'", '"', '\\'),
  );
  // What a login may hold: no control characters, which are refused before.
  const plain = value.filter((text) => !/[\u0000-\u001f\u007f-\u009f]/.test(text) && text.isWellFormed());
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,20}$/);

  test('are read back by the runner, and by act, as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, plain), { selector: ([first]) => first }), (pairs) => {
        const text = heredocs(Object.fromEntries(pairs));
        const expected = Object.fromEntries(pairs);
        expect(Object.fromEntries(parseEnvFile(text))).toEqual(expected);
        expect(Object.fromEntries(parseEnvFileAsAct(text))).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('hold the value of a secret, not its stars', () => {
    expect(parseEnvFile(heredocs({ P: new Secret('hunter22') }))).toEqual([['P', 'hunter22']]);
  });

  test('end with another delimiter each', () => {
    const delimiters = [...heredocs({ A: 'x', B: 'x' }).matchAll(/<<(.*)/g)].map(([, delimiter]) => delimiter);
    expect(new Set(delimiters).size).toBe(2);
  });

  test('that are none are no text', () => {
    expect(heredocs({})).toBe('');
  });
});

describe('texts for several files', () => {
  test('are appended to each', () => {
    const [one, two] = [file('one', 'before\n'), file('two')];
    appendAll([
      { variable: 'ONE', path: one, text: 'a\n' },
      { variable: 'TWO', path: two, text: 'b\u{1f98a}\n' },
    ]);
    expect(readFileSync(one, 'utf8')).toBe('before\na\n');
    expect(readFileSync(two, 'utf8')).toBe('b\u{1f98a}\n');
  });

  test('that are empty need no file', () => {
    expect(() => appendAll([{ variable: 'ONE', path: undefined, text: '' }])).not.toThrow();
  });

  test.each([
    ['has no name', undefined, 'TWO is not set: only a runner of GitHub Actions provides it'],
    ['does not exist', 'missing', 'The file that TWO names cannot be opened; nothing was handed over'],
    ['is a folder', '.', 'The file that TWO names cannot be opened; nothing was handed over'],
    ['is full', '/dev/full', 'A file of the runner could not be written; nothing was handed over'],
  ])('go to none when one %s', (_, name, message) => {
    const [one, three] = [file('one', 'before\n'), file('three', 'before\n')];
    const two = name?.startsWith('/') ? name : name && join(folder, name);
    const append = () =>
      appendAll([
        { variable: 'ONE', path: one, text: 'a\n' },
        { variable: 'TWO', path: two, text: 'b\n' },
        { variable: 'THREE', path: three, text: 'c\n' },
      ]);
    expect(append).toThrow(message);
    expect(readFileSync(one, 'utf8')).toBe('before\n');
    expect(readFileSync(three, 'utf8')).toBe('before\n');
  });
});
