import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { act, forgejo, gitea, github } from '../../../src/ci/systems/github-family.ts';
import { createCommandReader } from '../../runner/commands.ts';
import { parseEnvFile } from '../../runner/env-file.ts';
import { parseEnvFileAsAct } from '../../runner/env-file-act.ts';
import { createMasker } from '../../runner/masks.ts';
import { createStepLog } from '../../runner/step-log.ts';
import { orders, readAsAct, reportAsForgejo } from './act-runner.ts';
import { folder, payloadOf, recordingContext, secretsOf, variablesOf } from './parts.ts';
import { values } from './values.ts';

function runnerFiles() {
  const path = folder();
  const files = { GITHUB_ENV: join(path, 'env'), GITHUB_OUTPUT: join(path, 'output') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  return files;
}

describe.each([github, forgejo, gitea, act])('$name', (exporter) => {
  test.each(values)('hands over a password with %s exactly', async (_, password) => {
    const env = runnerFiles();
    await exporter.publish?.(payloadOf(password), recordingContext(env).parts);
    for (const parse of [parseEnvFile, parseEnvFileAsAct]) {
      expect(Object.fromEntries(parse(readFileSync(env.GITHUB_ENV, 'utf8')))).toEqual(variablesOf(password));
      expect(Object.fromEntries(parse(readFileSync(env.GITHUB_OUTPUT, 'utf8')))['password']).toBe(password);
    }
  });

  test('writes nothing when one of the files cannot be opened', async () => {
    const env = { ...runnerFiles(), GITHUB_ENV: join(folder(), 'missing', 'env') };
    await expect(exporter.publish?.(payloadOf('swordfish'), recordingContext(env).parts)).rejects.toThrow('GITHUB_ENV');
    expect(readFileSync(env.GITHUB_OUTPUT, 'utf8')).toBe('');
  });
});

describe('GitHub Actions', () => {
  test.each(values)('hides a password with %s', async (_, password) => {
    const { parts, lines } = recordingContext();
    await github.mask?.(secretsOf(password, `prefix ${password}`), parts);
    const masker = createMasker();
    const log = createStepLog(masker, false);
    const reader = createCommandReader(log, masker);
    for (const line of lines()) reader.read(line);
    expect(masker.apply(`<${password}>`)).toMatch(/^<\*\*\*\+?>$/);
    expect(log.text()).toBe('');
  });
});

describe.each([forgejo, gitea])('$name', (exporter) => {
  test.each(values)('hides a password with %s in the log of the server', async (_, password) => {
    const { parts, lines } = recordingContext();
    await exporter.mask?.(secretsOf(password), parts);
    expect(reportAsForgejo([...lines(), `<${password}>`])).toEqual(['<***>']);
  });

  test('hides each line of a text of several lines', async () => {
    const { parts, lines } = recordingContext();
    await exporter.mask?.(secretsOf('first line\r\nsecond line\n'), parts);
    expect(lines()).toEqual(['::add-mask::first line', '::add-mask::second line']);
  });
});

describe('act', () => {
  const isShown = (value: string) => /::|%0A|%0D/.test(value);
  const without = values.filter(([, value]) => !isShown(value));

  test.each(without)('hides a password with %s and does not print the mask', async (_, password) => {
    const { parts, lines } = recordingContext();
    await act.mask?.(secretsOf(password), parts);
    for (const order of orders) {
      const { masks, shown } = readAsAct(lines(), order);
      expect(shown).toEqual([]);
      // For every order, because act's is random.
      expect(masks).toContain(password);
    }
  });

  test.each(values.filter(([, value]) => isShown(value)))(
    'gets no mask for a password with %s',
    async (_, password) => {
      const { parts, written } = recordingContext();
      await expect(act.mask?.(secretsOf('harmless', password), parts)).rejects.toThrow('Run the job again');
      expect(written).toEqual([]);
      // It would print the mask, or hide another value, in at least one order.
      const masked = orders.filter((order) => readAsAct([`::add-mask::${password}`], order).masks.includes(password));
      expect(masked.length).toBeLessThan(orders.length);
    },
  );
});
