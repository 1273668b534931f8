import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  makePrivateFolder,
  removePrivateFolder,
  replacePrivateFile,
  writePrivateFile,
} from '../../src/handover/private-file.ts';
import { Secret } from '../../src/secret.ts';
import { content, folderOfTest, ROOM, refusal } from './private-folder.ts';

let folder: string;
folderOfTest((path) => {
  folder = path;
});

describe('writePrivateFile', () => {
  test('refuses a file that exists already', async () => {
    writeFileSync(join(folder, 'file'), 'as it was', { mode: 0o644 });
    expect(await refusal(writePrivateFile(join(folder, 'file'), content))).toContain('exists already. Remove it');
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('as it was');
  });

  test.runIf(process.platform === 'linux')('leaves no file when the disk is full', () => {
    const script = `
      import { writePrivateFile } from '${ROOM}handover/private-file.ts';
      import { Secret } from '${ROOM}secret.ts';
      process.on('SIGXFSZ', () => {});
      await writePrivateFile(${JSON.stringify(join(folder, 'file'))}, new Secret('x'.repeat(100_000))).catch((error) => console.log(error.message));`;
    const said = execFileSync('sh', [
      '-c',
      'ulimit -f 1; exec "$@"',
      'sh',
      process.execPath,
      '--input-type=module-typescript',
      '-e',
      script,
    ]);
    expect(String(said)).toContain('could not be written');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('replacePrivateFile', () => {
  test('shows a reader the old file or the new one, whole', async () => {
    const path = join(folder, 'pgpass');
    const [one, two] = ['1', '2'].map((digit) => new Secret(digit.repeat(200_000)));
    await writePrivateFile(path, one as Secret);
    const seen = new Set<string>();
    let writing = true;
    const written = (async () => {
      for (let count = 0; count < 50; count += 1) await replacePrivateFile(path, (count % 2 ? one : two) as Secret);
      writing = false;
    })();
    while (writing) {
      const text = readFileSync(path, 'latin1');
      seen.add(`${text.length} ${text[0]} ${text.at(-1)}`);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await written;
    expect([...seen].sort()).toEqual(['200000 1 1', '200000 2 2']);
    expect(readdirSync(folder)).toEqual(['pgpass']);
  });

  test('does not change the old file under another name (a hard link)', async () => {
    await writePrivateFile(join(folder, 'file'), new Secret('old'));
    linkSync(join(folder, 'file'), join(folder, 'other'));
    await replacePrivateFile(join(folder, 'file'), content);
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('old');
  });

  test('refuses a path that is not a file, and leaves no other file there', async () => {
    mkdirSync(join(folder, 'file'));
    expect(await refusal(replacePrivateFile(join(folder, 'file'), content))).toContain('not a file');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test.runIf(userInfo().uid === 0)('refuses a file of another user', async () => {
    writeFileSync(join(folder, 'file'), 'theirs');
    chownSync(join(folder, 'file'), 12_345, 0);
    expect(await refusal(replacePrivateFile(join(folder, 'file'), content))).toContain('belongs to another user');
  });
});

describe('what is removed', () => {
  test('is a folder with its files', async () => {
    const made = await makePrivateFolder(folder, 'private');
    await writePrivateFile(join(made, 'file'), content);
    expect(await removePrivateFolder(made)).toBe(true);
    expect(await removePrivateFolder(made)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe.each([
  ['a file', (parent: string) => writePrivateFile(join(parent, 'file'), content)],
  ['a file that replaces another', (parent: string) => replacePrivateFile(join(parent, 'file'), content)],
  ['a folder', (parent: string) => makePrivateFolder(parent, 'private')],
])('%s is not made', (_, make) => {
  test('in our own folder, if it lies in one to which others can write', async () => {
    mkdirSync(join(folder, 'shared/ours/deeper'), { recursive: true });
    chmodSync(join(folder, 'shared'), 0o777);
    const message = await refusal(make(join(folder, 'shared/ours/deeper')));
    expect(message).toMatch(/^Others can write to the folder ".*\/shared"\. /);
    expect(readdirSync(join(folder, 'shared/ours/deeper'))).toEqual([]);
  });

  test('through a link that others can replace, or that leads to a folder to which they can write', async () => {
    for (const name of ['shared', 'private/ours']) mkdirSync(join(folder, name), { recursive: true });
    symlinkSync(join(folder, 'private/ours'), join(folder, 'shared/link'));
    mkdirSync(join(folder, 'shared/inner'));
    symlinkSync(join(folder, 'shared/inner'), join(folder, 'private/link'));
    chmodSync(join(folder, 'shared'), 0o777);
    for (const link of ['shared/link', 'private/link']) {
      expect(await refusal(make(join(folder, link)))).toContain('Others can write');
    }
  });
});

test('a private folder is not made where others can write', async () => {
  chmodSync(folder, 0o777);
  expect(await refusal(makePrivateFolder(folder, 'private'))).toContain('Others can write');
});
