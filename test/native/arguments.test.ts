import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../src/operations/index.ts';
import { openStage, type Stage } from '../docs/stage.ts';
import { isInstalled } from '../is-installed.ts';
import { buildkiteVariables, circleciCommand, readers, type Step } from './readers.ts';

const shells = ['bash', 'dash', 'busybox sh'] as const;
const HOOK = resolve('integrations/cluster-credentials-buildkite-plugin/lib/login.bash');

/** Values that would do something if they were text of a shell, or a word of their own. */
const hostile = [
  '$(touch pwned)',
  '`touch pwned`',
  '${HOME}$IFS$0',
  `'; touch pwned; '`,
  '"; touch pwned; "',
  '\n touch pwned\n#',
  '&& touch pwned || touch pwned',
  '--no-verify-ssl',
  '-- touch pwned',
  '; exit 0;',
  'back\\slash \\n %s \\"',
  '*',
  '  blank at both ends  ',
  '##vso[task.setvariable variable=x]y ::add-mask::z',
  'ümlaut 😀',
];

let stage: Stage;
let words: string;
beforeAll(() => {
  stage = openStage();
  words = join(stage.folder, 'words');
  const recorder = `#!${process.execPath}
require('node:fs').writeFileSync(${JSON.stringify(words)}, JSON.stringify(process.argv.slice(2)));
`;
  stage.program('cluster-credentials', recorder);
});
afterAll(() => stage.close());

/** The words that the command gets from the step. */
async function wordsOf({ env, script }: Step, shell: string): Promise<string[]> {
  rmSync(words, { force: true });
  const file = stage.file('script', script);
  const { exitCode, stderr } = await stage.bash(`exec ${shell} '${file}'`, env);
  expect(exitCode, stderr).toBe(0);
  expect(existsSync(join(stage.folder, 'pwned'))).toBe(false);
  return JSON.parse(readFileSync(words, 'utf8')) as string[];
}

const steps: Readonly<Record<string, (inputs: Readonly<Record<string, unknown>>) => Step>> = {
  ...readers,
  'circleci, export': (inputs) => {
    const { run: _, ...rest } = inputs;
    return circleciCommand('export-login', rest);
  },
};

const hasShell = (shell: string) => isInstalled(shell.split(' ')[0] ?? '');

describe.each(Object.entries(steps))('%s', (name, step) => {
  const common = { operation: 'redshift get-cluster-credentials', run: 'true', audience: 'sts.amazonaws.com' };
  const ending = name.endsWith('export') ? ['--export'] : ['--', 'bash', '-eo', 'pipefail', '-c', 'true'];

  describe.each(shells)('by %s', (shell) => {
    test.skipIf(!hasShell(shell))('passes hostile values on as they are', async () => {
      for (const value of hostile) {
        const inputs = { ...common, 'db-user': value, region: value, 'inline-session-policy': value };
        expect(await wordsOf(step(inputs), shell)).toEqual([
          'redshift',
          'get-cluster-credentials',
          `--db-user=${value}`,
          '--audience=sts.amazonaws.com',
          `--inline-session-policy=${value}`,
          `--region=${value}`,
          ...ending,
        ]);
      }
    });

    test.skipIf(!hasShell(shell))('passes hostile items of lists on as JSON', async () => {
      const plain = hostile.filter((item) => !/[\n,]|^ | $/.test(item));
      const list = plain.join(' ,\n');
      const got = await wordsOf(step({ ...common, 'db-groups': list, 'role-to-assume': plain.join('\r\n') }), shell);
      expect(got.slice(2, 4).map((word) => word.slice(0, word.indexOf('=')))).toEqual([
        '--db-groups',
        '--role-to-assume',
      ]);
      for (const word of got.slice(2, 4)) expect(JSON.parse(word.slice(word.indexOf('=') + 1))).toEqual(plain);
    });
  });

  test('passes a JSON array, switches and the other operation on', async () => {
    const boolean = name === 'kubernetes' ? 'true' : true;
    const got = await wordsOf(
      step({
        ...common,
        operation: 'emr get-cluster-session-credentials',
        'managed-session-policies': '["a,b"]',
        'no-verify-ssl': boolean,
        'no-auto-create': boolean,
      }),
      'bash',
    );
    expect(got).toEqual([
      'emr',
      'get-cluster-session-credentials',
      '--no-auto-create',
      '--audience=sts.amazonaws.com',
      '--managed-session-policies=["a,b"]',
      '--no-verify-ssl',
      ...ending,
    ]);
  });

  test('refuses what is not an operation, a switch, an https address or a commit', async () => {
    const { env, script } = step(common);
    const refused = async (variables: Record<string, string>) => {
      rmSync(words, { force: true });
      const ended = await stage.bash(`exec sh '${stage.file('script', script)}'`, { ...env, ...variables });
      expect(existsSync(words)).toBe(false);
      expect(existsSync(join(stage.folder, 'pwned'))).toBe(false);
      expect(ended.exitCode).toBe(252);
      return ended.stderr;
    };
    const names = operations.map(({ name }) => name).join(' or ');
    for (const operation of ['redshift get-cluster-credentials --no-verify-ssl', '*', '$(touch pwned)']) {
      expect(await refused({ CLUSTER_CREDENTIALS_OPERATION: operation })).toBe(
        `cluster-credentials: operation must be ${names}\n`,
      );
    }
    expect(await refused({ CLUSTER_CREDENTIALS_DEBUG: '##vso[x]' })).toBe(
      'cluster-credentials: debug must be true or false\n',
    );
    expect(await refused({ CLUSTER_CREDENTIALS_DB_GROUPS: ' ,\n' })).toBe(
      'cluster-credentials: db-groups has no item\n',
    );
    for (const source of ['ext::sh -c "touch pwned"', '--upload-pack=touch pwned', 'http://git.example.com/x']) {
      expect(await refused({ CLUSTER_CREDENTIALS_SOURCE: source })).toBe(
        'cluster-credentials: source must begin with https://\n',
      );
    }
    for (const commit of ['', 'main', '0'.repeat(39), `${'0'.repeat(40)} `, '--orphan', `${'0'.repeat(39)}\n`]) {
      expect(
        await refused({ CLUSTER_CREDENTIALS_SOURCE: 'https://git.example.com/x', CLUSTER_CREDENTIALS_COMMIT: commit }),
      ).toBe('cluster-credentials: commit must be a full hash, of 40 characters\n');
    }
  });
});

test.each(['gitlab', 'circleci', 'kubernetes'] as const)('%s refuses a step without commands', async (name) => {
  const { env, script } = readers[name]({});
  const ended = await stage.bash(script, env);
  expect(ended).toMatchObject({ exitCode: 252, stderr: 'cluster-credentials: run has no command\n' });
});

describe('buildkite', () => {
  // The hook takes dist/ of its clone. Without one, it takes the command of the machine.
  const copy = () => stage.file('login.bash', readFileSync(HOOK, 'utf8'));

  test('passes hostile values on as they are, and lists as JSON', async () => {
    for (const value of hostile) {
      const env = buildkiteVariables({ 'db-user': value, 'db-groups': [value, 'a'], 'role-to-assume': 'r1\nr2' });
      const got = await wordsOf({ env, script: `set -eu\n. '${copy()}'\necho later` }, 'bash');
      const items = value.split(/[\n,]/).flatMap((item) => item.trim() || []);
      expect(got.map((word) => (word.startsWith('--db-groups=') ? JSON.parse(word.slice(12)) : word))).toEqual([
        'redshift',
        'get-cluster-credentials',
        `--db-user=${value}`,
        [...items, 'a'],
        '--role-to-assume=["r1"\n,"r2"]',
        '--export',
      ]);
    }
  });

  test('fails the hook with the exit code of the command', async () => {
    const env = buildkiteVariables({ debug: true });
    const ended = await stage.bash(`. '${copy()}'`, { ...env, BUILDKITE_PLUGIN_CLUSTER_CREDENTIALS_DEBUG: 'yes' });
    expect(ended).toMatchObject({ exitCode: 252, stderr: 'cluster-credentials: debug must be true or false\n' });
  });
});
