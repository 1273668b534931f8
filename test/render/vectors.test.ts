import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { render } from '../../src/render/index.ts';
import { lineJson } from '../../src/render/json.ts';
import { renderOptions } from '../../src/render/options.ts';
import { compileQuery, problemWithQuery } from '../../src/render/query.ts';
import { isoTime } from '../../src/render/timestamp.ts';
import { orNull, plainFrom } from './data.ts';
import vectors from './vectors.json' with { type: 'json' };

/** What vectors.py got from the AWS CLI v2 itself; null where it failed with exit code 255. */
type Row = readonly (string | number | null | { readonly json: string })[];

beforeAll(() => void vi.stubEnv('TZ', 'UTC'));
afterAll(() => vi.unstubAllEnvs());

describe('understands a query as the AWS CLI does', () => {
  test.each(Object.entries(vectors.datas))('asked of the data called %s', async (name, json) => {
    const data = plainFrom(json);
    const rows = vectors.queries.filter(([of]) => of === name);
    expect(rows.length).toBeGreaterThan(20);
    const found = await Promise.all(
      rows.map(async ([, expression]) => {
        const text = String(expression);
        if ((await problemWithQuery(text)) !== undefined) return [name, text, 'syntax'];
        const result = await orNull(async () => (await compileQuery(text))(data));
        return [name, text, result === null && !(await givesNull(text, json)) ? 'run' : { json: lineJson(result) }];
      }),
    );
    expect(found).toEqual(rows);
  });
});

async function givesNull(text: string, json: string): Promise<boolean> {
  const query = await compileQuery(text);
  return (await orNull(async () => query(plainFrom(json)) ?? 'nothing')) !== null;
}

describe.each(renderOptions.output.choices)('writes %s as the AWS CLI does', (output) => {
  const rows: readonly Row[] = vectors.formats.filter((row) => row[2] === output);

  test(`in ${rows.length} cases`, async () => {
    const found = await Promise.all(
      rows.map(async ([json, expression]) => {
        const text = await orNull(async () => {
          const data = plainFrom(String(json));
          const picked = expression === null ? data : (await compileQuery(String(expression)))(data);
          return await render(picked, { output, title: 'Title' });
        });
        return [json, expression, output, text];
      }),
    );
    expect(rows.length).toBeGreaterThan(100);
    expect(found).toEqual(rows);
  });
});

test('reads and writes times as the AWS CLI does', async () => {
  const found = await Promise.all(
    vectors.times.map(async ([wire]) => [wire, await orNull(async () => isoTime(wire ?? ''))]),
  );
  expect(found).toEqual(vectors.times);
});
