import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The floor plan: which rooms each room may open a door to. Files directly in src are rooms of their own. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  clean: [],
  secret: [],
  world: [],
  errors: ['clean'],
  document: ['secret'],
  helper: [],
  login: ['secret'],
  options: ['clean', 'errors'],
  operations: ['options', 'aws', 'document', 'login'],
  aws: ['options'],
  identity: ['options', 'aws', 'ci', 'helper'],
  ci: ['options'],
  connect: ['login'],
  handover: ['options', 'ci', 'connect', 'login'],
  render: ['document', 'options'],
  tables: ['options', 'operations', 'aws', 'identity', 'handover', 'render'],
  manual: ['options', 'operations', 'tables'],
  request: ['document', 'options', 'operations', 'aws', 'ci', 'identity', 'handover', 'render'],
  run: ['options', 'operations', 'identity', 'ci', 'connect', 'handover', 'login', 'request'],
  entry: [
    'options',
    'operations',
    'aws',
    'ci',
    'connect',
    'document',
    'handover',
    'helper',
    'login',
    'render',
    'manual',
    'tables',
    'request',
    'run',
  ],
};

/** Small things that know nobody; everybody may use them. */
const common = ['clean', 'errors', 'secret', 'world'];

const withoutCommon = ['clean', 'secret', 'world', 'errors'];

const files = globSync('src/**/*.ts').sort();

function roomOf(file: string): string {
  return relative('src', file).replace(/\.ts$/, '').split(/[\\/]/)[0] ?? '';
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport\()\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const room = roomOf(file);

  test('opens only the doors its room has', () => {
    const doors = importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => roomOf(join(dirname(file), path)))
      .filter((other) => other !== room);
    expect(mayImport, `no such room: ${room}`).toHaveProperty(room);
    const allowed = [...(mayImport[room] ?? []), ...(withoutCommon.includes(room) ? [] : common)];
    expect(doors.filter((door) => !allowed.includes(door))).toEqual([]);
  });

  test('touches the process and the SDK only where its room may', () => {
    if (room !== 'entry') expect(text).not.toMatch(/\bprocess\.(?:env|argv|std(?:in|out|err)|exit|on)\b/);
    if (!['operations', 'aws', 'identity'].includes(room)) expect(text).not.toMatch(/'@(?:aws-sdk|smithy)\//);
    if (['connect', 'render', 'manual', 'options'].includes(room))
      expect(text).not.toMatch(/'node:(?:fs|net|http|child_)/);
  });

  test('holds one idea in at most 150 lines', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(151);
  });
});

test('lists only the places that may see a secret', () => {
  const places = files.filter((file) => /\.reveal\(\)/.test(readFileSync(file, 'utf8')));
  expect(places).toEqual([
    'src/aws/answer.ts',
    'src/aws/client.ts',
    'src/ci/actions.ts',
    'src/ci/append-lines.ts',
    'src/ci/azure-pipelines.ts',
    'src/ci/file-commands.ts',
    'src/ci/github.ts',
    'src/ci/sealed.ts',
    'src/ci/teamcity.ts',
    'src/ci/workflow-commands.ts',
    'src/connect/password-file.ts',
    'src/connect/renderings.ts',
    'src/document.ts',
    'src/entry/deliver.ts',
    'src/handover/exec-environment.ts',
    'src/handover/private-file.ts',
    'src/handover/redact.ts',
    'src/helper.ts',
    'src/identity/assume-role.ts',
    'src/identity/claims.ts',
    'src/identity/http-token.ts',
    'src/render/plain.ts',
  ]);
});
