import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { startJob } from '../runner/step.ts';
import { runAction, withCloud } from './action.ts';
import { rows } from './every-input.ts';

const description = parseDocument(readFileSync('action.yml', 'utf8'));
const { inputs, outputs, runs } = description.toJS() as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly required: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
};

describe('action.yml', () => {
  test('is YAML, with a description of everything', () => {
    expect(description.errors.map(({ message }) => message)).toEqual([]);
    for (const { description: says } of [...Object.values(inputs), ...Object.values(outputs)]) {
      expect(says).toMatch(/^\S[^\n]*\n?$/);
    }
  });

  test('runs files that exist', () => {
    expect(runs['using']).toBe('node24');
    for (const file of [runs['main'], runs['post']]) expect(readFileSync(file ?? '', 'utf8')).not.toBe('');
  });
});

test('every input has a row here, and every row is an input', () => {
  expect(Object.keys(rows).sort()).toEqual(Object.keys(inputs).sort());
});

describe('an input has its effect', () => {
  test.each(Object.entries(rows))('%s', async (name, row) => {
    const { value, others, env, files, mode, cloud: options = {}, shows } = row;
    await withCloud(options, async (cloud) => {
      cloud.setMode(mode ?? 'ok');
      const job = await startJob();
      try {
        for (const [path, text] of Object.entries(files?.(cloud) ?? {})) await putFile(join(job.workspace, path), text);
        const given = { ...others, [name]: typeof value === 'string' ? value : value(cloud) };
        const result = await runAction(cloud, given, { job, env: env?.(cloud) ?? {} });
        shows(result, cloud);
      } finally {
        await job.close();
      }
    });
  });
});

async function putFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
