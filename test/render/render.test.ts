import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FailureError } from '../../src/errors.ts';
import { render } from '../../src/render/index.ts';
import { renderOptions } from '../../src/render/options.ts';
import { plainOf } from '../../src/render/plain.ts';
import { plainFrom } from './data.ts';

test.each(renderOptions.output.choices)('prints nothing as %s for an answer without members', async (output) => {
  expect(await render(new Map(), { output, title: 'T' })).toBe('');
});

describe('refuses what a format cannot show', () => {
  test.each([
    ['text', '[{"a": 1}, 2]', '--output text cannot show a list that mixes objects and other values'],
    ['table', '[{"a": 1}, 2]', '--output table cannot show a list that mixes objects and other values'],
    ['table', '[[1, 2], [3]]', '--output table cannot show rows of 2 and of 1 cells in one table'],
    ['json', '"\\ud83d"', 'half a character'],
  ] as const)('%s: %s', async (output, json, message) => {
    const printed = render(plainFrom(json), { output, title: 'T' });
    await expect(printed).rejects.toThrow(FailureError);
    await expect(printed).rejects.toThrow(message);
  });
});

test('turns a table on its side when the terminal is narrower', async () => {
  const data = plainFrom('{"Name": "warehouse", "Status": "available"}');
  const lines = async (columns: number) =>
    (await render(data, { output: 'table', title: 'Cluster', columns })).split('\n').slice(3, 5);
  expect(await lines(28)).toEqual(['|    Name    |   Status    |', '+------------+-------------+']);
  expect(await lines(27)).toEqual(['|  Name   |  warehouse  |', '|  Status |  available  |']);
});

const json = fc.jsonValue({ maxDepth: 4, depthSize: 'small' });

test('writes JSON that reads back as the same data', async () => {
  await fc.assert(
    fc.asyncProperty(json, async (value) => {
      const text = await render(plainFrom(JSON.stringify(value)), { output: 'json', title: 'T' });
      expect(text === '' ? {} : JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('prints any data in any format, or says why not', async () => {
  await fc.assert(
    fc.asyncProperty(json, fc.constantFrom(...renderOptions.output.choices), async (value, output) => {
      try {
        const text = await render(plainOf({ value: JSON.stringify(value) }, 'wire'), { output, title: 'T' });
        expect(text.endsWith('\n')).toBe(true);
        expect(await render(plainFrom(JSON.stringify(value)), { output, title: 'T' })).toMatch(/^$|\n$/);
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
      }
    }),
  );
});
