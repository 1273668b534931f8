import { expect, test } from 'vitest';
import { withCloud } from '../action.ts';
import { expectFailure, problemsIn, runCli } from './cli.ts';

test('whoami reports every mistake at once, and sends nothing', () =>
  withCloud({}, async (cloud) => {
    const wrong = ['--ci', 'nonsense', '--add-mask=x', '--color', 'blue', '--db-user', 'bob'];
    const result = await runCli(cloud, ['whoami', 'surplus', ...wrong, '--role-to-assume', 'x']);
    const problems = problemsIn(expectFailure(result, 252));
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual(
      ['Unexpected word "surplus"', '--add-mask', '--ci', '--color', '--db-user', '--role-to-assume'].sort(),
    );
    expect(cloud.requests).toEqual([]);
  }));
