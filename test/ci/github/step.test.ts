import { describe, expect, test } from 'vitest';
import { githubStep } from '../../../src/ci/github/step.ts';
import { Secret } from '../../../src/secret.ts';
import { secretsOf } from '../systems/parts.ts';
import { values } from '../systems/values.ts';

function recorder(env: Readonly<Record<string, string>> = {}) {
  const calls: string[] = [];
  const note = (kind: string) => (text: unknown) => {
    calls.push(`${kind} ${text}`);
  };
  const toolkit = {
    debug: note('debug'),
    info: note('info'),
    warning: note('warning'),
    error: note('error'),
  };
  const writeFlushed = async (text: string) => {
    calls.push(text);
  };
  return { calls, ci: githubStep({ env, toolkit, writeFlushed }) };
}

describe('GitHub', () => {
  test('gets a mask for every secret, in one write, and mask() waits for it', async () => {
    const { calls, ci } = recorder();
    await ci.mask([new Secret('one'), new Secret('two')]);
    expect(calls).toEqual(['::add-mask::one\n::add-mask::two\n']);
  });

  test('gets log lines that contain no commands', () => {
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
});

describe('act', () => {
  const act = { ACT: 'true', GITHUB_ACTIONS: 'true' };
  const shownThere = values.filter(([, value]) => /::|%0A|%0D/.test(value));

  test.each(shownThere)(
    'gets no mask at all if a password has %s, because its log would show the mask',
    async (_, password) => {
      const { calls, ci } = recorder(act);
      await expect(ci.mask(secretsOf('harmless', password))).rejects.toThrow('Run the job again');
      expect(calls).toEqual([]);
    },
  );

  test.each(shownThere)('is the only one that refuses %s', async (_, password) => {
    for (const env of [
      {},
      { GITHUB_ACTIONS: 'true' },
      { GITEA_ACTIONS: 'true' },
      { FORGEJO_ACTIONS: 'true', ...act },
    ]) {
      const { calls, ci } = recorder(env);
      await ci.mask(secretsOf(password));
      expect(calls).toHaveLength(1);
    }
  });
});
