import type { Operation } from '../operations/operation.ts';
import { documentOptions, withDocument } from '../options/cli-input.ts';
import type { Option } from '../options/option.ts';
import type { RawOptions } from '../options/raw.ts';
import { readParamFiles } from './param-files.ts';

/** Options as they were typed, with everything fetched that they point to. */
export interface Gathered {
  readonly raw: RawOptions;
  readonly problems: readonly string[];
}

/**
 * Fetches what options point to: `file://` values, then the document of `cli-input-json` or `cli-input-yaml`.
 * Relative paths count from `folder`. YAML is loaded only when asked for.
 */
export async function gather(raw: RawOptions, operations: readonly Operation[], folder: string): Promise<Gathered> {
  const own: Readonly<Record<string, Option>> = Object.assign({}, ...operations.map(({ options }) => options));
  const read = await readParamFiles(raw, { ...own, ...documentOptions }, folder);
  const merged = await withDocument(read.raw, Object.keys(own), {
    'cli-input-json': async () => JSON.parse,
    'cli-input-yaml': async () => (await import('js-yaml')).load,
  });
  return { raw: merged.raw, problems: [...read.problems, ...merged.problems] };
}
