import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputAsset, OutputChunk } from 'rolldown';

interface Package {
  readonly name: string;
  readonly license: string;
}

/** The licence texts of all packages with code in a bundle, sorted by name. */
export function licencesOf(output: readonly (OutputChunk | OutputAsset)[]): string {
  const folders = new Set(
    output.flatMap((chunk) =>
      Object.entries(chunk.type === 'chunk' ? chunk.modules : {}).flatMap(([id, module]) =>
        module.renderedLength > 0 && id.includes('node_modules') ? packageFolder(id) : [],
      ),
    ),
  );
  const texts = [...folders].map((folder) => {
    const { name, license } = readPackage(folder);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
    return { name, text: `${name}\n${license}\n${text}\n` };
  });
  return texts
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ text }) => text)
    .join('\n');
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
