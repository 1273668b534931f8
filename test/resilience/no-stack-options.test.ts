// No stack trace reaches a user for any command line, any input of the action and any document.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, test } from 'vitest';
import { readInputs } from '../../src/entry/action/inputs.ts';
import { splitArgv } from '../../src/entry/cli/argv.ts';
import { prepare } from '../../src/entry/prepare.ts';
import { inputVariable } from '../../src/options/names.ts';
import { prepareIdentity } from '../../src/request.ts';
import { expectedOnly, hostile, LIMIT_MS, RUNS } from './no-stack/expected.ts';
import { argv, complete, document, name, value } from './no-stack/words.ts';

const home = mkdtempSync(join(tmpdir(), 'no-stack-'));
const folder = join(home, 'workspace');
mkdirSync(folder);
writeFileSync(join(folder, 'list'), 'a\nb\n');
writeFileSync(join(folder, 'bytes'), Buffer.from([0, 255, 254, 10, 13]));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const env = { HOME: home, AWS_REGION: 'eu-central-1', GITHUB_WORKSPACE: folder };

describe('only errors that were foreseen', () => {
  test('come of a command line', { timeout: LIMIT_MS }, () =>
    fc.assert(
      fc.asyncProperty(argv, (words) =>
        expectedOnly(async () => {
          const { raw, operation, problems } = splitArgv(words);
          await expectedOnly(() => prepareIdentity(raw, env, []));
          if (operation) await prepare({ raw, problems, folder, operation }, env);
        }),
      ),
      { numRuns: RUNS },
    ),
  );

  test('come of the inputs of the action', { timeout: LIMIT_MS }, () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 8 }), (inputs) =>
        expectedOnly(async () => {
          const variables = inputs.map(([typed, text]) => [inputVariable(typed), text] as const);
          const all = { ...env, ...Object.fromEntries(variables) };
          const { raw, problems } = readInputs(all);
          await prepare({ raw, problems, folder }, all);
        }),
      ),
      { numRuns: RUNS },
    ),
  );

  test('come of a document', { timeout: LIMIT_MS }, () =>
    fc.assert(
      fc.asyncProperty(document, fc.boolean(), fc.oneof(fc.constant(''), hostile), (data, isYaml, more) =>
        expectedOnly(async () => {
          const flag = isYaml ? '--cli-input-yaml' : '--cli-input-json';
          const words = [...(complete[1] ?? []), flag, JSON.stringify(data, null, 1) + more];
          const { raw, operation, problems } = splitArgv(words);
          if (operation) await prepare({ raw, problems, folder, operation }, env);
        }),
      ),
      { numRuns: RUNS },
    ),
  );

  const many = (make: (index: number) => string) => Array.from({ length: 6_000 }, (_, index) => make(index));
  test.each([
    ['unknown options', many((index) => `--option-${index}`)],
    ['words', many((index) => `word-${index}`)],
    ['items', ['--db-groups', ...many((index) => `A${index}`)]],
    ['values', ['--auto-create', ...many((index) => `=${index}`)]],
    ['unknown members', ['--cli-input-json', `{${many((index) => `"A${index}":1`).join()}}`]],
    ['items of a document', ['--cli-input-json', JSON.stringify({ DbGroups: many((index) => `A${index}`) })]],
    ['letters of an option', [`--${'db-user'.repeat(50_000)}`]],
    ['letters of a value', ['--db-user', '"'.repeat(2_000_000)]],
    ['letters of a member', ['--cli-input-json', `{"${'DbUser'.repeat(50_000)}":1}`]],
    ['letters of a query', ['--query', '[@,@]|'.repeat(40)]],
    ['digits', ['--duration-seconds', '9'.repeat(100_000)]],
    ['levels', ['--cli-input-json', `{"DbName":${'['.repeat(50_000)}${']'.repeat(50_000)}}`]],
    ['port', ['--endpoint-url', 'http://127.0.0.1:99999']],
  ])('come of very many or very large: %s', (_, more) =>
    expectedOnly(async () => {
      const { raw, operation, words, problems: found } = splitArgv([...(complete[0] ?? []), ...more]);
      const problems = [...found, ...words.slice(2)];
      if (operation) await prepare({ raw, problems, folder, operation }, env);
      throw new Error('Nothing was wrong with it');
    }),
  );
});
