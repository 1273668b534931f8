import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputAsset, OutputChunk } from 'rolldown';

interface Package {
  readonly name: string;
  readonly license: string;
}

/**
 * The licence texts of all packages with code in a bundle, sorted by name. Packages with the same text share it: those of
 * the AWS SDK would repeat it many times.
 */
export function licencesOf(output: readonly (OutputChunk | OutputAsset)[]): string {
  const folders = new Set(
    output.flatMap((chunk) =>
      Object.entries(chunk.type === 'chunk' ? chunk.modules : {}).flatMap(([id, module]) =>
        module.renderedLength > 0 && id.includes('node_modules') ? packageFolder(id) : [],
      ),
    ),
  );
  const named = [...folders].map((folder) => {
    const { name, license } = readPackage(folder);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
    return { name, text: `${license}\n${text}\n` };
  });
  const names = new Map<string, string[]>();
  for (const { name, text } of named.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    names.set(text, [...(names.get(text) ?? []), name]);
  }
  return [...names].map(([text, all]) => `${all.join('\n')}\n${text}`).join('\n');
}

/** The nearest folder with a package.json that has a name: some packages have others, without a name, in subfolders. */
function packageFolder(id: string): string[] {
  for (let folder = dirname(id); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && readPackage(folder).name) return [folder];
  }
  return [];
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}
