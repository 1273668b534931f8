import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigurationError, explain } from '../../src/errors.ts';
import {
  makePrivateFolder,
  removePrivateFile,
  removePrivateFolder,
  replacePrivateFile,
  writePrivateFile,
} from '../../src/handover/private-file.ts';
import { Secret } from '../../src/secret.ts';

const ROOM = fileURLToPath(new URL('../../src/', import.meta.url));
const content = new Secret('the-password');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'private-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => expect.unreachable('it was not refused'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(explain(error)).not.toContain(content.reveal());
  return (error as Error).message;
}

describe('writePrivateFile', () => {
  test('refuses a file that is there already', async () => {
    writeFileSync(join(folder, 'file'), 'as it was', { mode: 0o644 });
    expect(await refusal(writePrivateFile(join(folder, 'file'), content))).toContain('exists already. Remove it');
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('as it was');
  });

  test.runIf(process.platform === 'linux')('leaves nothing when there is no room', () => {
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

  test('leaves another name of the old file as it was', async () => {
    await writePrivateFile(join(folder, 'file'), new Secret('old'));
    linkSync(join(folder, 'file'), join(folder, 'other'));
    await replacePrivateFile(join(folder, 'file'), content);
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('old');
  });

  test('refuses what is not a file, and leaves nothing beside it', async () => {
    mkdirSync(join(folder, 'file'));
    expect(await refusal(replacePrivateFile(join(folder, 'file'), content))).toContain('not a file');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test.runIf(userInfo().uid === 0)('refuses a file of somebody else', async () => {
    writeFileSync(join(folder, 'file'), 'theirs');
    chownSync(join(folder, 'file'), 12_345, 0);
    expect(await refusal(replacePrivateFile(join(folder, 'file'), content))).toContain('belongs to somebody else');
  });
});

describe('what is removed', () => {
  test('is a file, a link and not its target, or nothing', async () => {
    writeFileSync(join(folder, 'target'), '');
    symlinkSync(join(folder, 'target'), join(folder, 'link'));
    expect(await removePrivateFile(join(folder, 'link'))).toBe(true);
    expect(readdirSync(folder)).toEqual(['target']);
    expect(await removePrivateFile(join(folder, 'target'))).toBe(true);
    expect(await removePrivateFile(join(folder, 'target'))).toBe(true);
    expect(await removePrivateFile(folder)).toBe(false);
  });

  test('is a folder with all in it', async () => {
    const made = await makePrivateFolder(folder);
    await writePrivateFile(join(made, 'file'), content);
    expect(await removePrivateFolder(made)).toBe(true);
    expect(await removePrivateFolder(made)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a private folder is not made where others can write', async () => {
  chmodSync(folder, 0o777);
  expect(await refusal(makePrivateFolder(folder))).toContain('Others can write');
});
