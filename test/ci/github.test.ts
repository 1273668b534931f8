import { describe, expect, test } from 'vitest';
import { isGitHub } from '../../src/ci/detect.ts';
import { github } from '../../src/ci/github.ts';
import { Secret } from '../../src/secret.ts';

function recorder(env: Readonly<Record<string, string>> = {}) {
  const calls: string[] = [];
  const note = (kind: string) => (text: unknown) => {
    calls.push(`${kind} ${text}`);
  };
  const toolkit = {
    setSecret: note('mask'),
    debug: note('debug'),
    info: note('info'),
    warning: note('warning'),
    error: note('error'),
  };
  const flush = async () => {
    calls.push('flush');
  };
  return { calls, ci: github({ env, toolkit, flush }) };
}

describe('GitHub', () => {
  test('is told every secret, and then waited for', async () => {
    const { calls, ci } = recorder();
    await ci.mask([new Secret('one'), new Secret('two')]);
    expect(calls).toEqual(['mask one', 'mask two', 'flush']);
  });

  test('gets lines without commands in them', () => {
    const { calls, ci } = recorder();
    ci.log.info('\n::stop-commands::x');
    ci.log.warning('##[add-mask]e');
    expect(calls).toEqual(['info : :stop-commands::x', 'warning # #[add-mask]e']);
  });

  test.each([
    [{ RUNNER_DEBUG: '1' }, ['debug a line'], 1],
    [{ RUNNER_DEBUG: '' }, [], 0],
    [{}, [], 0],
  ])('with %j gets %j of a line for debugging', (env, lines, times) => {
    const { calls, ci } = recorder(env as Record<string, string>);
    let built = 0;
    ci.log.debug(() => {
      built += 1;
      return 'a line';
    });
    expect(calls).toEqual(lines);
    expect(built).toBe(times);
  });

  test.each([
    [{ GITHUB_ACTIONS: 'true' }, true],
    [{ GITHUB_ACTIONS: 'false' }, false],
    [{ GITHUB_ACTIONS: '' }, false],
    [{ CI: 'true' }, false],
  ])('is where we are with %j: %s', (env, is) => {
    expect(isGitHub(env as Record<string, string>)).toBe(is);
  });
});
