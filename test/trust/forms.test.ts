// The forms for issues, the owners of code, and the pages for contributors and reporters.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesIn } from '../files-in.ts';
import { isInstalled } from '../is-installed.ts';

const forms = filesIn('.github/ISSUE_TEMPLATE', '.yml');
const pages = ['CONTRIBUTING.md', 'SECURITY.md', '.github/CODEOWNERS', ...forms];

test('a report of a fault has the step, the output with debug lines, and no secret', () => {
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/bug.yml', 'utf8'));
  const byId = Object.fromEntries(body.map((each: { id?: string }) => [each.id ?? 'first', each]));
  expect(byId['first'].attributes.value).toMatch(
    /^\*\*Everyone can read this issue.*Paste no password, no token, no AWS key/,
  );
  expect(byId['log'].attributes.description).toMatch(/`debug: true`.*`--debug`/s);
  expect(byId['version'].attributes.description).toContain('`--version`');
  expect(byId['doctor'].attributes.description).toMatch(
    /`cluster-credentials doctor .*It shows .*never shows a password/s,
  );
  expect(byId['whoami'].attributes.description).toContain('`whoami`');
  expect(byId['secrets'].attributes.options[0].required).toBe(true);
});

test.each(forms.filter((path) => !path.includes('config')))('%s warns of secrets first', (path) => {
  const { body } = parse(readFileSync(path, 'utf8'));
  expect(body[0]).toMatchObject({ type: 'markdown' });
  expect(body[0].attributes.value).toContain('Paste no password');
});

test.each(pages)('%s names no person and no address that is made up', (path) => {
  const text = readFileSync(path, 'utf8');
  expect(text.match(/[\w.+-]+@[\w-]+\.\w+/g)).toBeNull();
  for (const [, name] of text.matchAll(/(?<=^|\s)@([\w-]+)/g)) expect(name).toBe('OWNER');
  for (const [, owner] of text.matchAll(/github\.com\/([\w-]+)/g)) expect(owner).toBe('OWNER');
});

test('the pages name only scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const page of ['CONTRIBUTING.md', 'SECURITY.md']) {
    for (const [, name = ''] of readFileSync(page, 'utf8').matchAll(/npm run ([\w:]+)/g))
      expect(scripts).toHaveProperty([name]);
  }
});

test('the code owners are of paths that exist', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  for (const line of lines) {
    const [path = '', owner] = line.split(/ +/);
    expect(owner).toBe('@OWNER');
    expect(path === '*' || existsSync(`.${path}`), path).toBe(true);
  }
});

describe.skipIf(!isInstalled('check-jsonschema'))("GitHub's schemas need check-jsonschema", () => {
  const schemas: Readonly<Record<string, readonly string[]>> = {
    'github-issue-forms': forms.filter((path) => !path.includes('config')),
    'github-issue-config': ['.github/ISSUE_TEMPLATE/config.yml'],
    'github-workflows': filesIn('.github/workflows', '.yml'),
    'github-actions': ['action.yml'],
    dependabot: ['.github/dependabot.yml'],
  };

  test.each(Object.entries(schemas))('%s', (schema, paths) => {
    const { status, stdout } = spawnSync('check-jsonschema', ['--builtin-schema', `vendor.${schema}`, ...paths], {
      encoding: 'utf8',
    });
    expect(status, stdout).toBe(0);
  });
});
