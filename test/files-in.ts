import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The paths of the files in a folder and its subfolders whose names have this ending, sorted. Node 20 has no globSync.
 */
export function filesIn(folder: string, ending: string): string[] {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  return files.filter((file) => file.endsWith(ending) && !file.includes('node_modules')).sort();
}
