import { expect, test } from 'vitest';
import { type Excuse, type Report, skippedTests, staleExcuses } from '../../scripts/skipped-tests.ts';

const report: Report = {
  numPassedTests: 1,
  numFailedTests: 1,
  testResults: [
    {
      name: '/home/me/project/test/shells/shell.test.ts',
      assertionResults: [
        { fullName: 'sh evaluates it', status: 'passed' },
        { fullName: 'dash evaluates it', status: 'failed' },
        { fullName: 'fish evaluates it', status: 'skipped' },
        { fullName: 'pwsh evaluates it', status: 'pending' },
      ],
    },
  ],
};
const file = 'test/shells/shell.test.ts';
const pwsh: Excuse = { file, test: 'pwsh', reason: 'PowerShell is not a package' };
const fish: Excuse = { file, test: 'fish', reason: 'fish could not be installed', command: 'fish' };

const failing = (excuses: readonly Excuse[], env: Readonly<Record<string, string>>) =>
  skippedTests(report, excuses, env).flatMap(({ name, fails }) => (fails ? [name] : []));

test('a skipped test fails the run in CI unless the list has a reason', () => {
  expect(failing([], { CI: 'true' })).toEqual([`${file}: fish evaluates it`, `${file}: pwsh evaluates it`]);
  expect(failing([pwsh], { CI: 'true' })).toEqual([`${file}: fish evaluates it`]);
  expect(failing([{ ...pwsh, file: 'test/other.test.ts' }], { CI: 'true' })).toHaveLength(2);
});

test('a reason that names a command holds only where the command could not be installed', () => {
  expect(failing([pwsh, fish], { CI: 'true' })).toEqual([`${file}: fish evaluates it`]);
  expect(failing([pwsh, fish], { CI: 'true', NOT_INSTALLED: 'zsh' })).toHaveLength(1);
  expect(failing([pwsh, fish], { CI: 'true', NOT_INSTALLED: 'zsh fish' })).toEqual([]);
});

test('outside CI a skipped test is named with what to do, and fails nothing', () => {
  expect(skippedTests(report, [pwsh], {})).toEqual([
    {
      name: `${file}: fish evaluates it`,
      reason: 'install what it needs, or give the reason in test/may-skip.json',
      fails: false,
    },
    { name: `${file}: pwsh evaluates it`, reason: 'PowerShell is not a package', fails: false },
  ]);
});

test('a reason for a test that is gone is found', () => {
  const gone = { ...pwsh, test: 'tcsh' };
  expect(staleExcuses(report, [pwsh, fish, gone])).toEqual([gone]);
});
