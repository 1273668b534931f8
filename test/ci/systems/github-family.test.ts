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
import { folder, giftOf, recordingParts, secretsOf, variablesOf } from './parts.ts';
import { values } from './values.ts';

function runnerFiles() {
  const path = folder();
  const files = { GITHUB_ENV: join(path, 'env'), GITHUB_OUTPUT: join(path, 'output') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  return files;
}

describe.each([github, forgejo, gitea, act])('$name', (exporter) => {
  test.each(values)('hands on a password with %s to the letter', async (_, password) => {
    const env = runnerFiles();
    await exporter.publish?.(giftOf(password), recordingParts(env).parts);
    for (const parse of [parseEnvFile, parseEnvFileAsAct]) {
      expect(Object.fromEntries(parse(readFileSync(env.GITHUB_ENV, 'utf8')))).toEqual(variablesOf(password));
      expect(Object.fromEntries(parse(readFileSync(env.GITHUB_OUTPUT, 'utf8')))['password']).toBe(password);
    }
  });

  test('leaves nothing behind when one of the files cannot be had', async () => {
    const env = { ...runnerFiles(), GITHUB_ENV: join(folder(), 'missing', 'env') };
    await expect(exporter.publish?.(giftOf('swordfish'), recordingParts(env).parts)).rejects.toThrow('GITHUB_ENV');
    expect(readFileSync(env.GITHUB_OUTPUT, 'utf8')).toBe('');
  });
});

describe('GitHub Actions', () => {
  test.each(values)('hides a password with %s', async (_, password) => {
    const { parts, lines } = recordingParts();
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
  test.each(values)('hides a password with %s in what the server shows', async (_, password) => {
    const { parts, lines } = recordingParts();
    await exporter.mask?.(secretsOf(password), parts);
    expect(reportAsForgejo([...lines(), `<${password}>`])).toEqual(['<***>']);
  });

  test('hides each line of a text of several', async () => {
    const { parts, lines } = recordingParts();
    await exporter.mask?.(secretsOf('first line\r\nsecond line\n'), parts);
    expect(lines()).toEqual(['::add-mask::first line', '::add-mask::second line']);
  });
});

describe('act', () => {
  const isShown = (value: string) => /::|%0A|%0D/.test(value);
  const without = values.filter(([, value]) => !isShown(value));

  test.each(without)('is told of a password with %s without showing it', async (_, password) => {
    const { parts, lines } = recordingParts();
    await act.mask?.(secretsOf(password), parts);
    for (const order of orders) {
      const { masks, shown } = readAsAct(lines(), order);
      expect(shown).toEqual([]);
      // Whatever the order, which is random there.
      expect(masks).toContain(password);
    }
  });

  test.each(values.filter(([, value]) => isShown(value)))('is not told of a password with %s', async (_, password) => {
    const { parts, said } = recordingParts();
    await expect(act.mask?.(secretsOf('harmless', password), parts)).rejects.toThrow('Run the job again');
    expect(said).toEqual([]);
    // What it would have done, in one order or another.
    const masked = orders.filter((order) => readAsAct([`::add-mask::${password}`], order).masks.includes(password));
    expect(masked.length).toBeLessThan(orders.length);
  });
});
