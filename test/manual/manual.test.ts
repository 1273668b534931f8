// `npm run manual` writes these files. These tests fail if a file is not up to date.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { differing, generatedFiles, strictYaml } from '../../scripts/manual.ts';
import { withParts } from '../../src/manual/parts.ts';
import { operations } from '../../src/operations/index.ts';
import { exampleOf } from '../../src/options/parse.ts';

test('the generated files agree with the tables', () => {
  expect(differing('.')).toEqual([]);
});

test('a file without its markers is an error, and so is a missing file', () => {
  const read = (path: string) => readFileSync(path, 'utf8').replace('<!-- begin outputs -->', '');
  expect(() => generatedFiles(read)).toThrow('README.md has "<!-- begin outputs -->" 0 times. It must have it once');
  expect(() => differing('test')).toThrow(/^README\.md has "<!-- begin/);
});

describe('YAML that a strict parser does not read is refused:', () => {
  test.each([
    ['a key twice', 'a: 1\nb: 2\na: 3\n', /action\.yml would not be valid YAML: .*unique/s],
    ['a key twice, deeper', 'inputs:\n  a:\n    x: 1\n  a:\n    x: 1\n', /unique/],
    ['a colon in a plain text', 'description: a: b\n', /action\.yml would not/],
    ['a wrong indentation', 'a:\n  - 1\n - 2\n', /action\.yml would not/],
    ['a tab', 'a:\n\tb: 1\n', /action\.yml would not/],
  ])('%s', (_, text, message) => {
    expect(() => strictYaml('action.yml', text)).toThrow(message);
  });

  test('other YAML is returned as it is', () => {
    expect(strictYaml('action.yml', 'a: >-\n  x: y\n')).toBe('a: >-\n  x: y\n');
  });
});

describe('a part of a file', () => {
  const text = 'x\n<!-- begin a -->\nold\n<!-- end a -->\ny\n';

  test('is written between its markers, with its dollar signs', () => {
    expect(withParts('F', text, { a: '$& $1' })).toBe('x\n<!-- begin a -->\n$& $1\n<!-- end a -->\ny\n');
  });

  test.each([
    ['no marker', 'x\n', { a: '' }, 'F has "<!-- begin a -->" 0 times'],
    ['no end', '<!-- begin a -->\n', { a: '' }, 'F has "<!-- end a -->" 0 times'],
    ['two of them', text + text, { a: '' }, 'F has "<!-- begin a -->" 2 times'],
    ['the end first', '<!-- end a -->\n<!-- begin a -->\n', { a: '' }, 'before "<!-- begin a -->"'],
    ['markers of a part that is not generated', text, {}, 'F has "<!-- begin a -->", and nothing is generated for it'],
  ] as const)('is refused with %s', (_, file, parts, message) => {
    expect(() => withParts('F', file, parts)).toThrow(message);
  });
});

describe.each(operations.map((operation) => [operation.name, operation] as const))('%s', (_name, operation) => {
  test.each(Object.keys(operation.options))('accepts its own example of %s', (name) => {
    const examples = Object.entries(operation.options).map(
      ([each, option]) => [each, { surface: 'action', text: exampleOf(option) }] as const,
    );
    const { problems } = operation.prepare({ surface: 'action', given: Object.fromEntries(examples) });
    expect(problems.filter((problem) => problem.startsWith(`${name}:`))).toEqual([]);
  });
});
