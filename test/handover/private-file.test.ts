import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replacePrivateFile, writePrivateFile } from '../../src/handover/private-file.ts';
import { content, folderOfTest, ROOM, refusal } from './private-folder.ts';

let folder: string;
folderOfTest((path) => {
  folder = path;
});
const modeOf = (path: string) => statSync(path).mode & 0o7777;

describe.each([
  ['writePrivateFile', writePrivateFile],
  ['replacePrivateFile', replacePrivateFile],
])('%s', (_, write) => {
  test('makes a file that only we can read', async () => {
    await write(join(folder, 'pgpass'), content);
    expect(readFileSync(join(folder, 'pgpass'), 'utf8')).toBe('the-password');
    expect(modeOf(join(folder, 'pgpass'))).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['pgpass']);
  });

  test.each(['000', '022', '277', '777'])('does so with the umask %s, in a private folder', (umask) => {
    const name = write.name;
    const script = `
      import { ${name}, makePrivateFolder } from '${ROOM}handover/private-file.ts';
      import { Secret } from '${ROOM}secret.ts';
      process.umask(0o${umask});
      const folder = await makePrivateFolder(${JSON.stringify(folder)}, 'private');
      await ${name}(folder + '/pgpass', new Secret('the-password'));
      console.log(folder);`;
    const made = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
      encoding: 'utf8',
    }).trim();
    expect(modeOf(made)).toBe(0o700);
    expect(modeOf(join(made, 'pgpass'))).toBe(0o600);
    expect(readFileSync(join(made, 'pgpass'), 'utf8')).toBe('the-password');
  });

  test.each([
    [0o777, true],
    [0o775, true],
    [0o702, true],
    [0o1777, false],
    [0o755, false],
    [0o700, false],
  ])('in a folder of mode %o: refused is %s', async (mode, refused) => {
    chmodSync(folder, mode);
    if (refused)
      expect(await refusal(write(join(folder, 'file'), content))).toContain('Others can write to the folder');
    else await write(join(folder, 'file'), content);
    expect(readdirSync(folder)).toEqual(refused ? [] : ['file']);
  });

  test('refuses a path that is missing or is not a folder', async () => {
    expect(await refusal(write(join(folder, 'none', 'file'), content))).toContain('There is no folder');
    writeFileSync(join(folder, 'file'), '');
    expect(await refusal(write(join(folder, 'file', 'file'), content))).toContain('folder');
  });

  test.runIf(userInfo().uid === 0)('refuses a folder of another user', async () => {
    chownSync(folder, 12_345, 0);
    expect(await refusal(write(join(folder, 'file'), content))).toContain('belongs to another user');
  });

  test('does not follow a link, whether its target exists or not', async () => {
    writeFileSync(join(folder, 'target'), 'as it was');
    symlinkSync(join(folder, 'target'), join(folder, 'link'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
    await refusal(write(join(folder, 'link'), content));
    await refusal(write(join(folder, 'dangling'), content));
    expect(readFileSync(join(folder, 'target'), 'utf8')).toBe('as it was');
    expect(readdirSync(folder).sort()).toEqual(['dangling', 'link', 'target']);
  });
});
