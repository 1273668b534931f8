import { expect, test } from 'vitest';
import { problemWithVariableName } from '../../src/ci/variable-names.ts';

test.each(['REDSHIFT_PASSWORD', 'PGPASSWORD', 'dw_user', '_X', 'MY_PATH', 'GITHUBX_USER', 'ENVY_USER'])(
  '%s can hold a login',
  (name) => {
    expect(problemWithVariableName(name)).toBeUndefined();
  },
);

test.each(['', 'A B', '1A', 'A-B', 'A=B', 'Ä', 'A\nB', '$A', 'A,B'])('%j is not the name of a variable', (name) => {
  expect(problemWithVariableName(name)).toMatch(/^must have letters, digits and _ only/);
});

test.each([
  ...['PATH', 'Path', 'ENV', 'BASH_ENV', 'IFS', 'NODE_OPTIONS', 'node_options', 'PS4', 'RUBYOPT', 'HOME'],
  ...['LD_PRELOAD', 'DYLD_INSERT_LIBRARIES', 'PYTHONPATH', 'BASH_FUNC_x', 'GITHUB_ENV', 'github_path'],
  ...['RUNNER_TEMP', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_REGION', 'STATE_variables'],
])('%s is obeyed by other programs, and is not for us to set', (name) => {
  expect(problemWithVariableName(name)).toMatch(/another program obeys/);
});
