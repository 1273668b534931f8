import { describe, expect, test } from 'vitest';
import type { OptionTable } from '../../src/options/option.ts';
import { render } from '../../src/render/index.ts';
import type { Output } from '../../src/render/options.ts';
import { outputSkeleton } from '../../src/render/plain.ts';
import { compileQuery } from '../../src/render/query.ts';
import { inputSkeleton, type SkeletonMember, yamlInputSkeleton } from '../../src/render/skeleton.ts';

const TABLE = {
  'db-user': { kind: 'text', summary: 'User', example: 'etl' },
  'duration-seconds': { kind: 'integer', summary: 'How long', example: '900', unit: 'seconds', min: 1, max: 2 },
  'auto-create': { kind: 'switch', summary: 'Create' },
  'db-groups': { kind: 'list', summary: 'Groups', example: 'readers', each: {} },
} as const satisfies OptionTable;

const MEMBERS: readonly SkeletonMember[] = [
  { option: 'db-user', name: 'DbUser', required: true, overview: 'The name of a database user.' },
  { option: 'duration-seconds', name: 'DurationSeconds', overview: 'The number of seconds.' },
  { option: 'auto-create', name: 'AutoCreate', overview: 'Create a database user.' },
  { option: 'db-groups', name: 'DbGroups', overview: 'A list.' },
];

test('an input skeleton has every member, empty, in the order of the API', () => {
  expect(inputSkeleton(TABLE, MEMBERS)).toBe(
    '{\n    "DbUser": "",\n    "DurationSeconds": 0,\n    "AutoCreate": true,\n    "DbGroups": [\n        ""\n    ]\n}\n',
  );
});

test('a YAML input skeleton describes each member', () => {
  expect(yamlInputSkeleton(TABLE, MEMBERS)).toBe(
    "DbUser: ''  # [REQUIRED] The name of a database user.\nDurationSeconds: 0 # The number of seconds.\n" +
      "AutoCreate: true # Create a database user.\nDbGroups: # A list.\n- ''\n",
  );
});

describe('an output skeleton is printed like an answer, with its time in the form of each format', () => {
  const sample = outputSkeleton({ DbUser: 'DbUser', Expiration: { wire: 0 } });
  test.each<[Output, string]>([
    ['json', '{\n    "e": "1970-01-01T00:00:00"\n}\n'],
    ['text', '1970-01-01 00:00:00\n'],
    ['yaml', 'e: 1970-01-01 00:00:00\n'],
    ['yaml-stream', '- e: 1970-01-01 00:00:00\n'],
  ])('%s', async (output, text) => {
    const picked = (await compileQuery('{e: Expiration}'))(sample);
    expect(await render(picked, { output, title: 'T' })).toBe(text);
  });
});
