import { describe, expect, test } from 'vitest';
import { azurePipelines } from '../../../src/ci/systems/azure-pipelines.ts';
import { parseLoggingCommand } from './azure-agent.ts';
import { giftOf, recordingParts, secretsOf, variablesOf } from './parts.ts';
import { values } from './values.ts';

describe('Azure Pipelines', () => {
  test.each(values)('is handed a password with %s to the letter, as a secret', async (_, password) => {
    const { parts, said, lines } = recordingParts();
    await azurePipelines.publish?.(giftOf(password), parts);
    const commands = lines().map((line) => parseLoggingCommand(line));
    expect(commands.map((command) => command?.name)).toEqual(Array(3).fill('task.setvariable'));
    const set = commands.map((command) => [command?.properties['variable'], command?.data]);
    expect(Object.fromEntries(set)).toEqual(variablesOf(password));
    const secret = commands.filter((command) => command?.properties['issecret'] === 'true');
    expect(secret.map((command) => command?.properties['variable'])).toEqual(['REDSHIFT_PASSWORD']);
    // One write: the agent has all of it or none.
    expect(said).toHaveLength(1);
  });

  test.each(values)('is told to hide a password with %s', async (_, password) => {
    const { parts, lines } = recordingParts();
    await azurePipelines.mask?.(secretsOf(password, 'another one'), parts);
    expect(lines().map((line) => parseLoggingCommand(line))).toEqual([
      { name: 'task.setsecret', properties: {}, data: password },
      { name: 'task.setsecret', properties: {}, data: 'another one' },
    ]);
  });

  test('sets no variable for other jobs', async () => {
    const { parts, said } = recordingParts();
    await azurePipelines.publish?.(giftOf('swordfish'), parts);
    expect(said.join('')).not.toMatch(/isoutput|variable=username/i);
  });

  test.each(['false', '0', '$false', 'FALSE'])(
    'does without the escape of %% where DECODE_PERCENTS is %s',
    async (off) => {
      const { parts, lines } = recordingParts({ DECODE_PERCENTS: off });
      await azurePipelines.mask?.(secretsOf('100%41 ]'), parts);
      expect(parseLoggingCommand(lines()[0] ?? '', false)?.data).toBe('100%41 ]');
    },
  );

  test.each(['%3B', '%0D', '%0A', '%5D'])('refuses %s there, which nothing can keep as it is', async (code) => {
    const { parts, said } = recordingParts({ DECODE_PERCENTS: 'false' });
    await expect(async () => azurePipelines.mask?.(secretsOf(`a${code}b`), parts)).rejects.toThrow('DECODE_PERCENTS');
    expect(said).toEqual([]);
  });
});
