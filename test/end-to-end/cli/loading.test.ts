import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withCloud } from '../action.ts';
import { EXECUTABLE } from '../program.ts';
import { argvOf, rows as siblingRows } from '../siblings/rows.ts';
import { EMR, expectAnswer, REDSHIFT, runCli } from './cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'loading-'));
const list = join(folder, 'loaded');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Every file that Node loads, by import or by require, passes this hook, which records it.
writeFileSync(
  join(folder, 'hook.mjs'),
  `import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) appendFileSync(${JSON.stringify(list)}, new URL(url).pathname + '\\n');
    return next(url, context);
  },
});
`,
);

/** The libraries, each with a text that only it contains, whatever names the bundler gives to files and functions. */
const libraries = {
  'the checks of doctor': 'it is thrown away',
  YAML: 'tag:yaml.org,2002:',
  JMESPath: 'starts_with',
  'the shapes of Redshift': 'n0 = "com.amazonaws.redshift"',
  'the shapes of EMR': 'n0 = "com.amazonaws.emr"',
  'the shapes of Redshift Serverless': 'n0 = "com.amazonaws.redshiftserverless"',
  'the shapes of EMR Serverless': 'n0 = "com.amazonaws.emrserverless"',
  'the shapes of EMR on EKS': 'GetManagedEndpointSessionCredentialsRequest',
} as const;

type Library = keyof typeof libraries;

/** The libraries of this list that a run loads. */
function loadedBy(argv: readonly string[]): Promise<Library[]> {
  return withCloud({}, async (cloud) => {
    writeFileSync(list, '');
    expectAnswer(await runCli(cloud, argv, { nodeOptions: ['--import', join(folder, 'hook.mjs')] }));
    const files = readFileSync(list, 'utf8').trim().split('\n');
    expect(files.some((file) => file.endsWith('/cli/index.js'))).toBe(true);
    const texts = files.filter((file) => file.includes('/cli/')).map((file) => readFileSync(file, 'utf8'));
    const names = Object.keys(libraries) as Library[];
    return names.filter((name) => texts.some((text) => text.includes(libraries[name])));
  });
}

function libraryOf(service: string): Library {
  switch (service) {
    case 'redshift':
      return 'the shapes of Redshift';
    case 'redshift-serverless':
      return 'the shapes of Redshift Serverless';
    case 'emr':
      return 'the shapes of EMR';
    case 'emr-serverless':
      return 'the shapes of EMR Serverless';
    default:
      return 'the shapes of EMR on EKS';
  }
}

// An executable has no files that a hook of Node could see. Its parts are those of `DIST=build/executable`.
describe.skipIf(EXECUTABLE)('a call loads no more than it needs', () => {
  const rows: readonly (readonly [string, readonly string[], readonly Library[]])[] = [
    ['the version', ['--version'], []],
    ['help', ['help'], []],
    ['a completion script', ['completion', 'bash'], []],
    ['whoami', ['whoami'], []],
    ['doctor', ['doctor'], ['the checks of doctor']],
    ['a plain call of Redshift', REDSHIFT, ['the shapes of Redshift']],
    ['a plain call of EMR', EMR, ['the shapes of EMR']],
    ...siblingRows.map((row) => [row.name, argvOf(row), [libraryOf(row.service)]] as const),
    [
      'a call with a document in JSON',
      [...REDSHIFT, '--cli-input-json', '{"DbName":"dev"}'],
      ['the shapes of Redshift'],
    ],
    ['a call with a table', [...REDSHIFT, '--output', 'table'], ['the shapes of Redshift']],
    ['a call with a query', [...REDSHIFT, '--query', 'DbUser'], ['JMESPath', 'the shapes of Redshift']],
    ['a call with YAML output', [...REDSHIFT, '--output', 'yaml'], ['YAML', 'the shapes of Redshift']],
    [
      'a call with a document in YAML',
      [...REDSHIFT, '--cli-input-yaml', 'DbName: dev'],
      ['YAML', 'the shapes of Redshift'],
    ],
  ];
  test.each(rows)('%s', async (_, argv, libraries) => {
    expect(await loadedBy(argv)).toEqual(libraries);
  });
});

describe.skipIf(EXECUTABLE)('the version is printed before anything else is loaded', () => {
  test('one file is loaded for it', () =>
    withCloud({}, async (cloud) => {
      writeFileSync(list, '');
      expectAnswer(await runCli(cloud, ['--version'], { nodeOptions: ['--import', join(folder, 'hook.mjs')] }));
      const files = readFileSync(list, 'utf8').trim().split('\n');
      expect(files.filter((file) => file.includes('/cli/'))).toHaveLength(1);
    }));
});
