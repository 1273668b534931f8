import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The licence texts of all packages of which something is left in a bundle, in the order of their names. */
export function licencesOf(output) {
  const folders = new Set(
    output.flatMap((chunk) =>
      Object.entries(chunk.modules ?? {}).flatMap(([id, module]) =>
        module.renderedLength > 0 && id.includes('node_modules') ? packageFolder(id) : [],
      ),
    ),
  );
  const texts = [...folders].map((folder) => {
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
    return { name, text: `${name}\n${license}\n${text}\n` };
  });
  return texts
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ text }) => text)
    .join('\n');
}

function packageFolder(id) {
  for (let folder = dirname(id); folder !== dirname(folder); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name) return folder;
  }
  return [];
}
