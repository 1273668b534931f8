// `npm run manual` rewrites these files; here a stale one fails.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sections } from '../../src/all-options.ts';
import { ciIds } from '../../src/ci/ids.ts';
import { ciSystems } from '../../src/ci/systems/index.ts';
import { actionYml } from '../../src/manual/action-yml.ts';
import { changelogParts, docsParts, readmeParts, withTables } from '../../src/manual/readme.ts';
import { operations } from '../../src/operations/index.ts';
import { exampleOf } from '../../src/options/parse.ts';

const systems = ciIds.map((id) => ciSystems[id]);

test('action.yml lists every input', async () => {
  await expect(actionYml(sections)).toMatchFileSnapshot('../../action.yml');
});

test('README has the tables of every option', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const parts = readmeParts(operations, sections, systems);
  for (const name of Object.keys(parts)) expect(readme).toContain(`<!-- begin ${name} -->`);
  await expect(withTables(readme, parts)).toMatchFileSnapshot('../../README.md');
});

test('docs/README.md lists the page of every CI system', async () => {
  const page = readFileSync('docs/README.md', 'utf8');
  expect(page).toContain('<!-- begin systems -->');
  await expect(withTables(page, docsParts(systems))).toMatchFileSnapshot('../../docs/README.md');
});

test('CHANGELOG lists every operation and option', async () => {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  await expect(withTables(changelog, changelogParts(sections))).toMatchFileSnapshot('../../CHANGELOG.md');
});

describe.each(operations.map((operation) => [operation.name, operation] as const))('%s', (_name, operation) => {
  test.each(Object.keys(operation.options))('accepts its own example of %s', (name) => {
    const examples = Object.entries(operation.options).map(
      ([each, option]) => [each, { surface: 'input', text: exampleOf(option) }] as const,
    );
    const { problems } = operation.prepare({ surface: 'input', given: Object.fromEntries(examples) });
    expect(problems.filter((problem) => problem.startsWith(`${name}:`) && !problem.includes('excludes'))).toEqual([]);
  });
});
