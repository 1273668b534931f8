import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HandOverContext } from '../../../src/ci/ci-system.ts';
import { buildkite } from '../../../src/ci/systems/buildkite.ts';
import { explain } from '../../../src/errors.ts';
import { folder, payloadOf, recordingContext, secretsOf, variablesOf } from './parts.ts';
import { values } from './values.ts';

/** A buildkite-agent on its own PATH. It records its arguments and its stdin, and gives the wanted answer. */
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
    ...recordingContext(env),
    argv: () => read('argv').split('\n').slice(0, -1),
    stdin: () => read('stdin'),
    path,
  };
}

const TOOK_ALL = '{"added":["REDSHIFT_USER","REDSHIFT_PASSWORD"],"updated":["REDSHIFT_EXPIRATION"]}\n';

describe('Buildkite', () => {
  test.each(values)('gets a password with %s on stdin, to redact it', async (_, password) => {
    const { parts, argv, stdin, written } = agent('');
    await buildkite.mask?.(secretsOf(password, 'the same', 'the same'), parts);
    expect(argv()).toEqual(['redactor', 'add', '--format', 'json']);
    expect(Object.values(JSON.parse(stdin()))).toEqual([password, 'the same', 'the same']);
    expect(written).toEqual([]);
  });

  test.each(values)('gets a password with %s on one line of stdin', async (_, password) => {
    const { parts, argv, stdin } = agent(TOOK_ALL);
    await buildkite.publish?.(payloadOf(password), parts);
    expect(argv()).toEqual(['env', 'set', '--input-format=json', '--output-format=json', '-']);
    expect(JSON.parse(stdin())).toEqual(variablesOf(password));
    // The agent parses each line as a JSON object.
    expect(stdin().split('\n')).toHaveLength(2);
  });

  test.each([
    ['nothing, with the exit code 0 of an agent that failed', 'null\n', 'REDSHIFT_USER, REDSHIFT_PASSWORD'],
    ['some of it', '{"added":["REDSHIFT_USER"],"updated":null}', 'did not take REDSHIFT_PASSWORD, REDSHIFT_EXPIRATION'],
    ['no JSON', 'Added:\n+ REDSHIFT_USER\n', 'an answer that is not JSON'],
  ])('fails when the agent took %s', async (_, answer, message) => {
    const { parts } = agent(answer);
    await expect(buildkite.publish?.(payloadOf('swordfish'), parts)).rejects.toThrow(message);
  });

  test.each([
    ['hide', 'echo test-secret | buildkite-agent redactor add', 'did not take the values to hide in the log'],
    ['hand over', 'buildkite-agent env set TEST=1', 'did not take the variables'],
  ])('says what it could not %s, what it needs and what to run, when the agent fails', async (way, trial, failed) => {
    const { parts, path } = agent('swordfish is what the agent printed', 1);
    const message = await messageOf(way, parts);
    expect(existsSync(join(path, 'argv'))).toBe(true);
    expect(message).toContain(`Buildkite's agent ${failed}, and nothing was handed over. Run "${trial}" in this step`);
    expect(message).toContain('BUILDKITE_AGENT_JOB_API_SOCKET');
    expect(message).toContain('\nbecause: buildkite-agent failed (1)');
    expect(message).not.toContain('swordfish');
  });

  test.each([
    ['hide', 'to hide secrets in the log'],
    ['hand over', 'to hand the login to later steps'],
  ])('says how a container gets the agent that it needs to %s', async (way, purpose) => {
    const message = await messageOf(way, recordingContext({ PATH: folder() }).parts);
    expect(message).toContain(`Buildkite's agent is needed ${purpose}. In a container of the docker plugin, add`);
    expect(message).toContain('\nbecause: buildkite-agent was not found on the PATH');
  });
});

/** The message of the failure, as a log shows it. */
async function messageOf(way: string, parts: HandOverContext): Promise<string> {
  const work =
    way === 'hide'
      ? buildkite.mask?.(secretsOf('swordfish'), parts)
      : buildkite.publish?.(payloadOf('swordfish'), parts);
  return explain(await work?.catch((thrown: unknown) => thrown));
}
