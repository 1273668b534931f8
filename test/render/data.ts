import { parseJson } from '../../src/render/jmespath/json-literal.ts';
import type { Plain } from '../../src/render/plain.ts';

/** Plain data out of JSON, with 1 and 1.0 apart. `{"$time": 0}` is the time of a skeleton. */
export function plainFrom(json: string): Plain {
  const data = parseJson(json);
  if (data === undefined) throw new SyntaxError(json);
  return withTimes(data);
}

function withTimes(data: Plain): Plain {
  if (Array.isArray(data)) return data.map(withTimes);
  if (!(data instanceof Map)) return data;
  if (data.has('$time')) return new Date(0);
  return new Map([...data].map(([name, member]) => [name, withTimes(member)]));
}

/** What work gives, or null where it fails as a run of the program would: with exit code 255. */
export async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'exitCode' in error && error.exitCode === 255) return null;
    throw error;
  }
}
