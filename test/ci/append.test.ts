import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendAll } from '../../src/ci/append.ts';
import { heredocs } from '../../src/ci/github/commands.ts';
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
  // Texts that a login can hold. Control characters are refused before.
  const plain = value.filter((text) => !/[\u0000-\u001f\u007f-\u009f]/.test(text) && text.isWellFormed());
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,20}$/);

  test('are read by the runner and by act as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, plain), { selector: ([first]) => first }), (pairs) => {
        const text = heredocs(Object.fromEntries(pairs)).reveal();
        const expected = Object.fromEntries(pairs);
        expect(Object.fromEntries(parseEnvFile(text))).toEqual(expected);
        expect(Object.fromEntries(parseEnvFileAsAct(text))).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  test('hold the value of a secret, and not ***', () => {
    expect(parseEnvFile(heredocs({ P: new Secret('hunter22') }).reveal())).toEqual([['P', 'hunter22']]);
  });

  test('have a different delimiter each', () => {
    const delimiters = [
      ...heredocs({ A: 'x', B: 'x' })
        .reveal()
        .matchAll(/<<(.*)/g),
    ].map(([, delimiter]) => delimiter);
    expect(new Set(delimiters).size).toBe(2);
  });

  test('without a name give an empty text', () => {
    expect(heredocs({}).reveal()).toBe('');
  });
});

/** Appends to files, each with its own variable. A value of undefined is a variable that is not set. */
function append(texts: Readonly<Record<string, readonly [path: string | undefined, text: string]>>, canBeMade = false) {
  const entries = Object.entries(texts);
  appendAll(
    Object.fromEntries(entries.map(([variable, [path]]) => [variable, path])),
    entries.map(([variable, [, text]]) => ({ variable, canBeMade, text: new Secret(text) })),
  );
}

describe('texts for several files', () => {
  test('are appended to each', () => {
    const [one, two] = [file('one', 'before\n'), file('two')];
    append({ ONE: [one, 'a\n'], TWO: [two, 'b\u{1f98a}\n'] });
    expect(readFileSync(one, 'utf8')).toBe('before\na\n');
    expect(readFileSync(two, 'utf8')).toBe('b\u{1f98a}\n');
  });

  test('begin on a new line, also after a last line without an end', () => {
    const [one, two] = [file('one', 'before'), file('two', 'before\n')];
    append({ ONE: [one, 'a\n'], TWO: [two, 'a\n'] });
    expect([one, two].map((path) => readFileSync(path, 'utf8'))).toEqual(['before\na\n', 'before\na\n']);
  });

  test('that are empty need no file', () => {
    expect(() => append({ ONE: [undefined, ''] })).not.toThrow();
  });

  test('make a missing file if this is allowed, and only our user can read it', () => {
    const path = join(folder, 'new');
    append({ ONE: [path, 'a\n'] }, true);
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['a\n', 0o600]);
  });

  test.each([
    ['has no name', undefined, 'TWO is not set'],
    ['does not exist', 'missing', /^TWO names ".*", which cannot be read and written \(ENOENT\)/],
    ['is a folder', '.', /^TWO names ".*", which is not a regular file/],
    ['is a device', '/dev/full', /^TWO names "\/dev\/full", which is not a regular file/],
  ])('go to none when one %s', (_, name, message) => {
    const [one, three] = [file('one', 'before\n'), file('three', 'before\n')];
    const two = name?.startsWith('/') ? name : name && join(folder, name);
    expect(() => append({ ONE: [one, 'a\n'], TWO: [two, 'b\n'], THREE: [three, 'c\n'] })).toThrow(message);
    expect(readFileSync(one, 'utf8')).toBe('before\n');
    expect(readFileSync(three, 'utf8')).toBe('before\n');
  });
});

/** Runs a script in a process with the given environment. Resolves to its stderr. */
function inProcess(script: string, limit = ''): Promise<string> {
  const path = join(folder, `script-${Math.random()}.mts`);
  writeFileSync(path, script);
  const command = `${limit} exec ${JSON.stringify(process.execPath)} --no-warnings ${JSON.stringify(path)}`;
  return new Promise((resolve) => execFile('bash', ['-c', command], (_error, _stdout, stderr) => resolve(stderr)));
}

const MODULE = JSON.stringify(resolve('src/ci/append.ts'));
const SECRET = JSON.stringify(resolve('src/secret.ts'));

test('twenty processes at the same time lose no text', async () => {
  const path = file('shared', 'before');
  // All begin at the same moment, so that they write at the same time.
  const start = Date.now() + 3_000;
  const script = (id: number) => `
    import { appendAll } from ${MODULE};
    import { Secret } from ${SECRET};
    while (Date.now() < ${start});
    for (let turn = 0; turn < 20; turn += 1) {
      const text = new Secret('${id}-' + turn + ' ' + '${id}'.repeat(300) + '\\n');
      appendAll({ SHARED: ${JSON.stringify(path)} }, [{ variable: 'SHARED', canBeMade: false, text }]);
    }`;
  const errors = await Promise.all(Array.from({ length: 20 }, (_, id) => inProcess(script(id))));
  expect(errors.filter((text) => text !== '')).toEqual([]);
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  const expected = Array.from({ length: 400 }, (_, index) => {
    const id = Math.floor(index / 20);
    return `${id}-${index % 20} ${String(id).repeat(300)}`;
  });
  expect(lines.filter((line) => line !== '').sort()).toEqual(['before', ...expected].sort());
}, 60_000);

describe('when a file is full', () => {
  /**
   * Writes 200 bytes to one file and 3,000 to another with a limit of 2,048. Others append before the second write
   * fails.
   */
  const script = (one: string, two: string, meanwhile: string) => `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { writeSync } = fs;
    let calls = 0;
    fs.writeSync = (...given) => {
      calls += 1;
      if (calls === 2) { ${meanwhile} }
      return writeSync(...given);
    };
    syncBuiltinESMExports();
    const { appendAll } = await import(${MODULE});
    const { Secret } = await import(${SECRET});
    appendAll({ ONE: ${JSON.stringify(one)}, TWO: ${JSON.stringify(two)} }, [
      { variable: 'ONE', canBeMade: false, text: new Secret('swordfish'.repeat(20) + '\\n') },
      { variable: 'TWO', canBeMade: false, text: new Secret('x'.repeat(3000) + '\\n') },
    ]);`;
  const LIMIT = "trap '' XFSZ; ulimit -f 2;";

  test('the written text is removed from all files', async () => {
    const [one, two] = [file('one', 'before\n'), file('two', 'before\n')];
    const stderr = await inProcess(script(one, two, ''), LIMIT);
    expect(stderr).toContain('A file of the CI system could not be written; nothing was handed over');
    expect([one, two].map((path) => readFileSync(path, 'utf8'))).toEqual(['before\n', 'before\n']);
  });

  test('text that others have appended stays, and ours is gone', async () => {
    const [one, two] = [file('one', 'before\n'), file('two', 'before\n')];
    const stderr = await inProcess(script(one, two, `fs.appendFileSync(${JSON.stringify(one)}, 'theirs\\n')`), LIMIT);
    expect(stderr).toContain('nothing was handed over');
    expect(readFileSync(one, 'utf8')).toMatch(/^before\n\n+theirs\n$/);
    expect(readFileSync(two, 'utf8')).toBe('before\n');
  });
});
