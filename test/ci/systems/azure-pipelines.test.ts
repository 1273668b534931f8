import { describe, expect, test } from 'vitest';
import { azurePipelines } from '../../../src/ci/systems/azure-pipelines.ts';
import { parseLoggingCommand } from './azure-agent.ts';
import { payloadOf, recordingContext, secretsOf, variablesOf } from './parts.ts';
import { values } from './values.ts';

describe('Azure Pipelines', () => {
  test.each(values)('gets a password with %s exactly, as a secret', async (_, password) => {
    const { parts, written, lines } = recordingContext();
    await azurePipelines.publish?.(payloadOf(password), parts);
    const commands = lines().map((line) => parseLoggingCommand(line));
    expect(commands.map((command) => command?.name)).toEqual(Array(3).fill('task.setvariable'));
    const set = commands.map((command) => [command?.properties['variable'], command?.data]);
    expect(Object.fromEntries(set)).toEqual(variablesOf(password));
    const secret = commands.filter((command) => command?.properties['issecret'] === 'true');
    expect(secret.map((command) => command?.properties['variable'])).toEqual(['REDSHIFT_PASSWORD']);
    // One write: the agent gets all of it or nothing.
    expect(written).toHaveLength(1);
  });

  test.each(values)('gets a command that hides a password with %s', async (_, password) => {
    const { parts, lines } = recordingContext();
    await azurePipelines.mask?.(secretsOf(password, 'another one'), parts);
    expect(lines().map((line) => parseLoggingCommand(line))).toEqual([
      { name: 'task.setsecret', properties: {}, data: password },
      { name: 'task.setsecret', properties: {}, data: 'another one' },
    ]);
  });

  test('sets no variable for other jobs', async () => {
    const { parts, written } = recordingContext();
    await azurePipelines.publish?.(payloadOf('swordfish'), parts);
    expect(written.join('')).not.toMatch(/isoutput|variable=username/i);
  });

  test.each(['false', '0', '$false', 'FALSE'])('gets no escape of %% if DECODE_PERCENTS is %s', async (off) => {
    const { parts, lines } = recordingContext({ DECODE_PERCENTS: off });
    await azurePipelines.mask?.(secretsOf('100%41 ]'), parts);
    expect(parseLoggingCommand(lines()[0] ?? '', false)?.data).toBe('100%41 ]');
  });

  test.each(['%3B', '%0D', '%0A', '%5D'])('refuses %s then, because there is no escape for it', async (code) => {
    const { parts, written } = recordingContext({ DECODE_PERCENTS: 'false' });
    await expect(async () => azurePipelines.mask?.(secretsOf(`a${code}b`), parts)).rejects.toThrow('DECODE_PERCENTS');
    expect(written).toEqual([]);
  });
});
