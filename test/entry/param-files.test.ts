import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readParamFiles } from '../../src/entry/param-files.ts';
import type { OptionTable } from '../../src/options/option.ts';
import type { Raw } from '../../src/options/raw.ts';

const folder = mkdtempSync(join(tmpdir(), 'param-'));
const table: OptionTable = {
  name: { kind: 'text', summary: '', example: 'x' },
  groups: { kind: 'list', summary: '', example: 'x', each: {} },
  policies: { kind: 'list', summary: '', example: 'x', each: {}, emptyIsUnsafe: true },
};

beforeAll(() => {
  writeFileSync(join(folder, 'one'), 'line\n');
  writeFileSync(join(folder, 'blank'), ' \n\n');
  writeFileSync(join(folder, 'lines'), ' a \r\n\r\nb,c\n');
  writeFileSync(join(folder, 'json'), ' ["a,b"]\n');
  writeFileSync(join(folder, 'limit'), 'x'.repeat(64 * 1024));
  writeFileSync(join(folder, 'large'), 'x'.repeat(64 * 1024 + 1));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(given: Readonly<Record<string, Raw>>) {
  return readParamFiles({ surface: Object.values(given)[0]?.surface ?? 'cli', given }, table, folder);
}

const argv = (...words: string[]): Raw => ({ surface: 'cli', words });
const input = (text: string): Raw => ({ surface: 'action', text });

describe('the value of an option', () => {
  test.each([
    // The line end at the end stays: the option decides what to do with it.
    [{ name: argv('file://one') }, { name: argv('line\n') }],
    [{ name: argv(`file://${join(folder, 'one')}`) }, { name: argv('line\n') }],
    [{ groups: argv('file://lines') }, { groups: argv('a', 'b', 'c') }],
    [{ groups: argv('file://json') }, { groups: argv(' ["a,b"]\n') }],
    [{ groups: argv('file://one', 'file://one') }, { groups: argv('file://one', 'file://one') }],
    [{ name: input(' file://one ') }, { name: input('line\n') }],
    [{ groups: input('file://lines') }, { groups: input(' a \r\n\r\nb,c\n') }],
    [{ other: argv('file://one') }, { other: argv('file://one') }],
    [{ name: argv('files://one') }, { name: argv('files://one') }],
    [{ name: argv() }, { name: argv() }],
    [
      { name: { surface: 'document', value: 'file://one' } as const },
      { name: { surface: 'document', value: 'file://one' } },
    ],
  ])('%j becomes %j', async (before, after) => {
    expect(await read(before)).toMatchObject({ raw: { given: after }, problems: [] });
  });

  test('has at most 64 KiB', async () => {
    expect((await read({ name: argv('file://limit') })).problems).toEqual([]);
    expect((await read({ name: argv('file://large') })).problems).toEqual([
      '--name: the file "large" is larger than 64 KiB',
    ]);
  });

  test.each([
    [{ name: argv('file://none'), groups: argv('file://.') }, ['--name: the file "none"', '--groups: the file "."']],
    [{ name: argv('fileb://one') }, ['--name: takes text, and fileb:// is for bytes. Give file://PATH']],
    [{ policies: argv('file://blank') }, ['--policies: the file "blank" is empty. Give a value or remove the option']],
    [{ policies: input('file://blank') }, ['policies: the file "blank" is empty. Give a value or remove the option']],
    [{ name: input('file://none') }, ['name: the file "none" cannot be read (ENOENT)']],
  ])('%j has problems, and all are reported', async (before, starts) => {
    const { problems } = await read(before);
    expect(problems).toHaveLength(starts.length);
    for (const [index, start] of starts.entries()) expect(problems[index]).toContain(start);
  });
});
