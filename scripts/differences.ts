import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the files that differ between two folders, sorted: other bytes, or a file in one of them only. */
export function differences(one: string, other: string): string[] {
  const names = new Set([...filesIn(one), ...filesIn(other)]);
  return [...names].sort().filter((name) => {
    const [first, second] = [bytesOf(one, name), bytesOf(other, name)];
    return !first || !second || !first.equals(second);
  });
}

/** The files of a folder and of the folders in it, by their paths from it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function bytesOf(folder: string, name: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return undefined;
  }
}
