import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildkite } from '../../../src/ci/systems/buildkite.ts';
import { folder, giftOf, recordingParts, secretsOf, variablesOf } from './parts.ts';
import { values } from './values.ts';

/** A buildkite-agent on a PATH of its own, which notes what it is called with and answers as told. */
function agent(answer: string, exitCode = 0) {
  const path = folder();
  const command = join(path, 'buildkite-agent');
  const script = `#!/bin/sh
printf '%s\\n' "$@" > '${path}/argv'
cat > '${path}/stdin'
printf '%s' '${answer}'
exit ${exitCode}
`;
  writeFileSync(command, script);
  chmodSync(command, 0o700);
  const env = { PATH: [path, process.env['PATH']].join(delimiter) };
  const read = (name: string) => readFileSync(join(path, name), 'utf8');
  return {
    ...recordingParts(env),
    argv: () => read('argv').split('\n').slice(0, -1),
    stdin: () => read('stdin'),
    path,
  };
}

const TOOK_ALL = '{"added":["REDSHIFT_USER","REDSHIFT_PASSWORD"],"updated":["REDSHIFT_EXPIRATION"]}\n';

describe('Buildkite', () => {
  test.each(values)('is told on stdin to redact a password with %s', async (_, password) => {
    const { parts, argv, stdin, said } = agent('');
    await buildkite.mask?.(secretsOf(password, 'the same', 'the same'), parts);
    expect(argv()).toEqual(['redactor', 'add', '--format', 'json']);
    expect(Object.values(JSON.parse(stdin()))).toEqual([password, 'the same', 'the same']);
    expect(said).toEqual([]);
  });

  test.each(values)('is handed a password with %s on one line of stdin', async (_, password) => {
    const { parts, argv, stdin } = agent(TOOK_ALL);
    await buildkite.publish?.(giftOf(password), parts);
    expect(argv()).toEqual(['env', 'set', '--input-format=json', '--output-format=json', '-']);
    expect(JSON.parse(stdin())).toEqual(variablesOf(password));
    // The agent parses each line as an object of its own.
    expect(stdin().split('\n')).toHaveLength(2);
  });

  test.each([
    ['nothing, with the exit code 0 of an agent that could not', 'null\n', 'REDSHIFT_USER, REDSHIFT_PASSWORD'],
    ['some of it', '{"added":["REDSHIFT_USER"],"updated":null}', 'did not take REDSHIFT_PASSWORD, REDSHIFT_EXPIRATION'],
    ['no JSON', 'Added:\n+ REDSHIFT_USER\n', 'no answer that can be read'],
  ])('fails when the agent took %s', async (_, answer, message) => {
    const { parts } = agent(answer);
    await expect(buildkite.publish?.(giftOf('swordfish'), parts)).rejects.toThrow(message);
  });

  test('fails when the agent fails', async () => {
    const { parts, path } = agent('', 1);
    await expect(buildkite.mask?.(secretsOf('swordfish'), parts)).rejects.toThrow();
    expect(existsSync(join(path, 'argv'))).toBe(true);
  });
});
