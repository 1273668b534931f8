import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files under a folder whose names have this ending, by their paths and in their order. Node 20 has no globSync. */
export function filesIn(folder: string, ending: string): string[] {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  return files.filter((file) => file.endsWith(ending) && !file.includes('node_modules')).sort();
}
