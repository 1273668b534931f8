import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readParamFiles } from '../../src/entry/param-files.ts';
import type { OptionTable } from '../../src/options/option.ts';
import type { Raw } from '../../src/options/raw.ts';

const top = mkdtempSync(join(tmpdir(), 'param-'));
const folder = join(top, 'workspace');
const temp = join(top, 'temp');
const table: OptionTable = {
  name: { kind: 'text', summary: '', example: 'x' },
  groups: { kind: 'list', summary: '', example: 'x', each: {} },
  policies: { kind: 'list', summary: '', example: 'x', each: {}, emptyIsUnsafe: true },
};

beforeAll(() => {
  mkdirSync(folder);
  mkdirSync(temp);
  mkdirSync(join(top, 'workspace-2'));
  writeFileSync(join(top, 'workspace-2', 'near'), 'near');
  writeFileSync(join(top, 'secret'), 'secret');
  writeFileSync(join(temp, 'two'), 'two');
  writeFileSync(join(folder, '..dots'), 'dots');
  symlinkSync('/proc/self/environ', join(folder, 'link'));
  symlinkSync(join(top, 'secret'), join(folder, 'link-2'));
  symlinkSync(top, join(folder, 'link-3'));
  symlinkSync(join(temp, 'two'), join(folder, 'link-4'));
  writeFileSync(join(folder, 'one'), 'line\n');
  writeFileSync(join(folder, 'blank'), ' \n\n');
  writeFileSync(join(folder, 'lines'), ' a \r\n\r\nb,c\n');
  writeFileSync(join(folder, 'json'), ' ["a,b"]\n');
  writeFileSync(join(folder, 'limit'), 'x'.repeat(64 * 1024));
  writeFileSync(join(folder, 'large'), 'x'.repeat(64 * 1024 + 1));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

function read(given: Readonly<Record<string, Raw>>) {
  const places = { folder, env: { GITHUB_WORKSPACE: folder, RUNNER_TEMP: temp }, seconds: 60 };
  return readParamFiles({ surface: Object.values(given)[0]?.surface ?? 'cli', given }, table, places);
}

const argv = (...words: string[]): Raw => ({ surface: 'cli', words });
const input = (text: string): Raw => ({ surface: 'action', text });
const fromFile = (file: string, ...words: string[]): Raw => ({ surface: 'cli', words, file });

describe('the value of an option', () => {
  test.each([
    // The line end at the end stays: the option decides what to do with it.
    [{ name: argv('file://one') }, { name: fromFile('one', 'line\n') }],
    [{ name: argv(`file://${join(folder, 'one')}`) }, { name: fromFile(join(folder, 'one'), 'line\n') }],
    [{ groups: argv('file://lines') }, { groups: fromFile('lines', 'a', 'b', 'c') }],
    [{ groups: argv('file://json') }, { groups: fromFile('json', ' ["a,b"]\n') }],
    [{ groups: argv('file://one', 'file://one') }, { groups: argv('file://one', 'file://one') }],
    [{ name: input(' file://one ') }, { name: { ...input('line\n'), file: 'one' } }],
    [{ groups: input('file://lines') }, { groups: { ...input(' a \r\n\r\nb,c\n'), file: 'lines' } }],
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

describe('an input', () => {
  test.each(['two', 'link-4', '..dots', 'one'])('reads a file of the job: %s', async (name) => {
    const path = name === 'two' ? join(temp, name) : name;
    expect((await read({ name: input(`file://${path}`) })).problems).toEqual([]);
  });

  test.each([
    '/proc/self/environ',
    '/dev/zero',
    '/does/not/exist',
    '../secret',
    '../workspace-2/near',
    '..',
    'link',
    'link-2',
    'link-3/secret',
    'link-3/none/../secret',
  ])('reads no other file: %s', async (path) => {
    expect((await read({ name: input(`file://${path}`) })).problems).toEqual([
      `name: the file "${path}" is not below GITHUB_WORKSPACE or RUNNER_TEMP. An input can read no other file`,
    ]);
  });

  test('reads no folder', async () => {
    expect((await read({ name: input('file://.') })).problems).toEqual(['name: the file "." is not a regular file']);
  });

  test('reads no file where the job has no folders', async () => {
    const places = { folder, env: {}, seconds: 60 };
    const given = { name: input('file://one') };
    expect((await readParamFiles({ surface: 'action', given }, table, places)).problems).toHaveLength(1);
  });
});
