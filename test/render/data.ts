import type { Plain } from '../../src/render/plain.ts';

/** Converts JSON to plain data. `{"$time": 0}` is the time of a skeleton. */
export function plainFrom(json: string): Plain {
  return plain(JSON.parse(json));
}

function plain(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    if ('$time' in value) return new Date(0);
    return new Map(Object.entries(value).map(([name, member]) => [name, plain(member)]));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The result of `work`, or null if it fails with an error for the exit code 255. */
export async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'exitCode' in error && error.exitCode === 255) return null;
    throw error;
  }
}
