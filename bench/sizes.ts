import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './benchmarks.ts';

/** The size of each folder of dist/. The licence texts have their own rows, because Node does not read them. */
export async function measureSizes(): Promise<readonly Figure[]> {
  return ['dist/action', 'dist/post', 'dist/cli'].flatMap((folder) => {
    const licences = statSync(join(folder, 'licenses.txt')).size;
    return [figure(folder, sizeOf(folder) - licences), figure(`${folder}, licences`, licences)];
  });
}

function figure(name: string, bytes: number): Figure {
  return { name, unit: 'kB', ours: bytes / 1000, value: bytes / 1000 };
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
