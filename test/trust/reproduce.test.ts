import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differences } from '../../scripts/differences.ts';

const folder = mkdtempSync(join(tmpdir(), 'differences-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two builds in folders with other names have the same bytes', { timeout: 300_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/reproduce.ts'], { encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toBe('Two builds in different folders are equal\n');
});

test('a changed file, a new one and a missing one are differences', () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  for (const each of [one, other]) mkdirSync(join(each, 'inner'), { recursive: true });
  writeFileSync(join(one, 'inner', 'same'), 'a');
  writeFileSync(join(other, 'inner', 'same'), 'a');
  expect(differences(one, other)).toEqual([]);
  writeFileSync(join(one, 'inner', 'changed'), 'a\n');
  writeFileSync(join(other, 'inner', 'changed'), 'a\r\n');
  writeFileSync(join(one, 'only'), '');
  writeFileSync(join(other, 'new'), '');
  expect(differences(one, other)).toEqual([join('inner', 'changed'), 'new', 'only']);
});

test('dist/ names no folder of the machine that built it', () => {
  const found = spawnSync('grep', ['--recursive', '--files-with-matches', '--fixed-strings', process.cwd(), 'dist'], {
    encoding: 'utf8',
  });
  expect(found.stdout).toBe('');
  expect(() => execFileSync('test', ['-f', 'dist/cli/index.js'])).not.toThrow();
});
