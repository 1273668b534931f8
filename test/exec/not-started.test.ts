import { expect, test } from 'vitest';
import { notStarted } from '../../src/exec/not-started.ts';

test.each([
  ['ENOENT', true, 127, /command not found\..* such as npm or flyway, write "cmd \/c call" before it$/],
  ['EINVAL', true, 126, /could not be started\..* write "cmd \/c call" before it$/],
  ['EACCES', true, 126, /permission denied$/],
  ['EFTYPE', true, 126, /not a program of Windows/],
  ['E2BIG', true, 126, /too long$/],
  ['ENOENT', false, 127, /check the program in its first line$/],
  ['EACCES', false, 126, /chmod \+x/],
  ['EINVAL', false, 126, /could not be started \(EINVAL\)$/],
])('%s (on Windows: %s) gives %i and what to do', (code, windows, exitCode, says) => {
  const lines: string[] = [];
  const error = Object.assign(new Error('spawn secret'), { code });
  const log = { warning: (line: string) => lines.push(line) };
  expect(notStarted(error, 'tool', log, windows)).toBe(exitCode);
  expect(lines).toEqual([expect.stringMatching(says)]);
  expect(lines[0]).toMatch(/^"tool": /);
  expect(lines[0]).not.toContain('secret');
});
