import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Document } from '../../src/answer.ts';
import { render } from '../../src/render/index.ts';
import { type Output, renderOptions } from '../../src/render/options.ts';
import { plainOf, type TimestampFormat } from '../../src/render/plain.ts';
import { compileQuery } from '../../src/render/query.ts';
import { Secret } from '../../src/secret.ts';
import recorded from './recorded.json' with { type: 'json' };

afterEach(() => vi.unstubAllEnvs());

describe('prints the same bytes as the AWS CLI v2', () => {
  test.each(recorded)('in the case $id', async ({ document, output, query, stdout, timestamps, title, zone }) => {
    vi.stubEnv('TZ', zone);
    const data = plainOf(withSecrets(document), timestampsOf(timestamps));
    const picked = query === null ? data : (await compileQuery(query))(data);
    expect(await render(picked, { output: outputOf(output), title })).toBe(stdout);
  });
});

function withSecrets(document: object): Document {
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => {
      if (name === 'DbPassword' || name === 'Password') return [name, new Secret(value)];
      return [name, typeof value === 'object' ? withSecrets(value) : value];
    }),
  );
}

function timestampsOf(text: string): TimestampFormat {
  return text === 'wire' ? 'wire' : 'iso8601';
}

function outputOf(text: string): Output {
  const output = renderOptions.output.choices.find((choice) => choice === text);
  if (!output) throw new Error(text);
  return output;
}
