import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from './files-in.ts';

/** The floor plan: which rooms each room may import from. A file directly in src is a room of its own. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  secret: [],
  context: ['secret'],
  'json-object': [],
  'json-web-token': ['json-object', 'secret'],
  'known-secrets': ['secret'],
  'token-in-text': [],
  'log-text': ['known-secrets', 'token-in-text'],
  errors: ['log-text'],
  'shell-quote': [],
  answer: ['secret'],
  'run-program': [],
  'read-bounded': [],
  options: [],
  iam: ['options', 'json-web-token'],
  operations: ['options', 'aws', 'answer', 'connect', 'json-object', 'iam'],
  aws: ['options', 'read-bounded'],
  identity: ['options', 'aws', 'iam', 'json-object', 'json-web-token', 'read-bounded'],
  ci: ['options', 'identity', 'iam', 'shell-quote'],
  connect: ['answer', 'options'],
  check: ['answer', 'options', 'aws', 'connect'],
  handover: ['options', 'ci', 'connect', 'answer', 'shell-quote', 'read-bounded'],
  exec: ['answer', 'connect', 'json-web-token'],
  render: ['answer', 'options'],
  'all-options': ['options', 'operations', 'aws', 'identity', 'connect', 'handover', 'render'],
  'doctor-options': ['all-options', 'operations', 'options', 'render'],
  manual: ['options', 'operations', 'ci', 'connect', 'iam', 'all-options', 'doctor-options', 'shell-quote'],
  request: ['options', 'operations', 'aws', 'ci', 'identity', 'handover', 'render'],
  'cluster-target': ['answer', 'aws', 'connect', 'options', 'request', 'check'],
  policies: ['aws', 'ci', 'iam', 'identity', 'options', 'request', 'run'],
  run: ['answer', 'aws', 'identity', 'ci', 'connect', 'request', 'cluster-target'],
  doctor: [
    'options',
    'answer',
    'aws',
    'check',
    'ci',
    'cluster-target',
    'connect',
    'iam',
    'identity',
    'json-web-token',
    'request',
    'run',
  ],
  entry: [
    'options',
    'operations',
    'answer',
    'aws',
    'ci',
    'connect',
    'doctor',
    'doctor-options',
    'exec',
    'handover',
    'run-program',
    'read-bounded',
    'render',
    'manual',
    'all-options',
    'request',
    'run',
    'iam',
    'policies',
  ],
};

/** Files that every room may import. */
const common = ['log-text', 'errors', 'secret', 'known-secrets', 'context'];

const withoutCommon = [
  'secret',
  'context',
  'known-secrets',
  'token-in-text',
  'json-object',
  'json-web-token',
  'log-text',
  'errors',
];

const files = filesIn('src', '.ts');

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

  test('imports only from rooms that its room may use', () => {
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
  const places = files.filter((file) => /\.reveal\(\)|\brevealed\(/.test(readFileSync(file, 'utf8')));
  expect(places).toEqual([
    'src/answer.ts',
    'src/aws/call.ts',
    'src/aws/check-answer.ts',
    'src/aws/tunnel.ts',
    'src/check/livy.ts',
    'src/check/postgres/authenticate.ts',
    'src/ci/append.ts',
    'src/ci/github/commands.ts',
    'src/ci/github/step.ts',
    'src/ci/secret-text.ts',
    'src/ci/systems/azure-pipelines.ts',
    'src/ci/systems/teamcity.ts',
    'src/connect/password-file.ts',
    'src/connect/password-forms.ts',
    'src/connect/presets/airflow.ts',
    'src/connect/presets/derived-secrets.ts',
    'src/connect/presets/http.ts',
    'src/connect/presets/url.ts',
    'src/connect/presets/word-values.ts',
    'src/connect/spark.ts',
    'src/entry/cli/hand-over.ts',
    'src/exec/environment.ts',
    'src/exec/redact.ts',
    'src/handover/for-clients.ts',
    'src/handover/private-file.ts',
    'src/identity/assume-role.ts',
    'src/identity/sources/http-token.ts',
    'src/json-web-token.ts',
    'src/known-secrets.ts',
    'src/render/plain.ts',
    'src/run-program.ts',
    'src/secret.ts',
  ]);
});
