import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FailureError } from '../../src/errors.ts';
import { render } from '../../src/render/index.ts';
import { lineJson } from '../../src/render/json.ts';
import { type Output, renderOptions } from '../../src/render/options.ts';
import type { Plain } from '../../src/render/plain.ts';
import { compileQuery, problemWithQuery } from '../../src/render/query.ts';
import { isoTime } from '../../src/render/timestamp.ts';
import { queryDifferences } from '../conformance/differences.ts';
import { orNull, plainFrom } from './data.ts';
import vectors from './vectors.json' with { type: 'json' };

/** The results of vectors.py, which calls the AWS CLI v2 itself. null: it failed with the exit code 255. */
interface Row {
  readonly name: string;
  readonly query: string | null;
  readonly expected: unknown;
  readonly actual: () => Promise<unknown>;
}

beforeAll(() => void vi.stubEnv('TZ', 'UTC'));
afterAll(() => vi.unstubAllEnvs());

const reasons = new Map(queryDifferences.flatMap(({ reason, queries }) => queries.map((query) => [query, reason])));

const datas: Readonly<Record<string, string>> = vectors.datas;
const queries: readonly Row[] = vectors.queries.map(([data, expression, expected]) => {
  const [of, query] = [String(data), String(expression)];
  return { name: `${of}: ${query}`, query, expected, actual: () => resultOf(query, plainFrom(datas[of] ?? 'null')) };
});

const formats: readonly Row[] = vectors.formats.map(([json, query = null, format, expected]) => {
  const output = outputOf(format);
  const actual = () => printed({ data: plainFrom(String(json)), query, output });
  return { name: `${output} of ${String(json).slice(0, 24)}: ${query}`, query, expected, actual };
});

describe.each([
  ['understands a query', queries],
  ['writes a format', formats],
])('%s as the AWS CLI does', (_, rows) => {
  const equal = rows.filter(({ query }) => query === null || !reasons.has(query));
  test.each(equal.map((row) => [row.name, row] as const))('%s', async (_name, { expected, actual }) => {
    expect(await actual()).toEqual(expected);
  });
});

describe('differs from the AWS CLI where the list says so', () => {
  test.each([...reasons])('%s: %s', async (query) => {
    const rows = [...queries, ...formats].filter((row) => row.query === query);
    const differing = await Promise.all(
      rows.map(async ({ expected, actual }) => JSON.stringify(await actual()) !== JSON.stringify(expected)),
    );
    expect(differing).toContain(true);
  });
});

describe('reads and writes a time as the AWS CLI does', () => {
  test.each(vectors.times.map(([wire, text]) => [wire ?? '', text ?? null] as const))('%j', async (wire, text) => {
    expect(await orNull(async () => isoTime(wire))).toBe(text);
  });
});

async function resultOf(query: string, data: Plain): Promise<unknown> {
  if ((await problemWithQuery(query)) !== undefined) return 'syntax';
  try {
    return { json: lineJson((await compileQuery(query))(data)) };
  } catch (error) {
    if (error instanceof FailureError) return 'run';
    throw error;
  }
}

interface Printing {
  readonly data: Plain;
  readonly query: string | null;
  readonly output: Output;
}

function printed({ data, query, output }: Printing): Promise<string | null> {
  return orNull(async () => {
    if (query !== null && (await problemWithQuery(query)) !== undefined) return 'syntax';
    const picked = query === null ? data : (await compileQuery(query))(data);
    return render(picked, { output, title: 'Title' });
  });
}

function outputOf(text: unknown): Output {
  const output = renderOptions.output.choices.find((choice) => choice === text);
  if (!output) throw new Error(String(text));
  return output;
}
