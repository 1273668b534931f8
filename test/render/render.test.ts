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
    ['text', '[{"a": 1}, 2]', '--output: text cannot show a list that mixes objects and other values. Use json'],
    ['table', '[{"a": 1}, 2]', '--output: table cannot show a list that mixes objects and other values. Use json'],
    ['table', '[[1, 2], [3]]', '--output: table cannot show rows of 2 and of 1 cells in one table. Use json'],
    ['text', '"\\ud83d"', '--output: text cannot show half a character. Use json'],
  ] as const)('%s: %s', async (output, json, message) => {
    const printed = render(plainFrom(json), { output, title: 'T', option: '--output' });
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

describe('writes a whole number with a point if the service wrote one', () => {
  const data = plainOf({ ExpiresAt: { wire: 1.893553445e9, float: true } }, 'wire');
  test.each([
    ['json', '{\n    "ExpiresAt": 1893553445.0\n}\n'],
    ['text', '1893553445.0\n'],
    ['yaml', 'ExpiresAt: 1893553445.0\n'],
    ['yaml-stream', '- ExpiresAt: 1893553445.0\n'],
  ] as const)('%s', async (output, text) => {
    expect(await render(data, { output, title: 'T' })).toBe(text);
  });
});

describe('writes a password in YAML as the AWS CLI does', () => {
  test.each([
    ['AMAFUyyuros/QjxPTtgzcsuQsqzIasdzJEN04aCtWDzXx1O9==', 'AMAFUyyuros/QjxPTtgzcsuQsqzIasdzJEN04aCtWDzXx1O9=='],
    [`it's`, `it's`],
    [`'quoted`, `'''quoted'`],
    [`*a'b"c`, `'*a''b"c'`],
    ['a: b', `'a: b'`],
    ['a #b', `'a #b'`],
    ['true', `'true'`],
    ['1e3', `'1e3'`],
    ['0123', `'0123'`],
    ['2030-01-02', `'2030-01-02'`],
    ['2030-01-02T03:04:05.678000+00:00', `'2030-01-02T03:04:05.678000+00:00'`],
    ['esc\u001bape', '"esc\\eape"'],
  ])('%s', async (password, text) => {
    const data = new Map([['DbPassword', password]]);
    expect(await render(data, { output: 'yaml', title: 'T' })).toBe(`DbPassword: ${text}\n`);
  });

  test('uses an anchor for a value that appears twice', async () => {
    const login = new Map([['DbUser', 'etl']]);
    const printed = await render([login, login], { output: 'yaml', title: 'T' });
    expect(printed).toBe('- &id001\n  DbUser: etl\n- *id001\n');
  });
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

test('prints any data in any format, or throws a reason', async () => {
  await fc.assert(
    fc.asyncProperty(json, fc.constantFrom(...renderOptions.output.choices), async (value, output) => {
      try {
        const text = await render(plainOf({ value: JSON.stringify(value) }, 'wire'), { output, title: 'T' });
        expect(text).toMatch(output === 'off' ? /^$/ : /\n$/);
        expect(await render(plainFrom(JSON.stringify(value)), { output, title: 'T' })).toMatch(/^$|\n$/);
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
      }
    }),
  );
});
