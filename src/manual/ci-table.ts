import type { CiSystem } from '../ci/ci-system.ts';
import { code, table } from './markdown.ts';

/**
 * The README's table of CI systems: name, token, masks. Systems that are alike share a row. The names lead to the pages
 * in docs/ci.
 */
export function ciTable(systems: readonly CiSystem[]): string {
  const alike = new Map<string, string[]>();
  for (const system of systems) {
    const cells = [system.tokenFrom ?? 'none: AWS keys, a file or a variable', masksInWords[system.masks]].join('\n');
    alike.set(cells, [...(alike.get(cells) ?? []), `[${system.name}](docs/ci/${system.page}.md)`]);
  }
  const rows = [...alike].map(([cells, names]) => [names.join(', '), ...cells.split('\n')]);
  return table(['System', 'OIDC token', 'Masks the password in the log'], rows);
}

/** The table in docs/README.md: the page of each system, how it is detected, how later steps get the login. */
export function ciPages(systems: readonly CiSystem[]): string {
  const rows = systems.map((system) => [
    `[${system.name}](ci/${system.page}.md)`,
    system.detectedBy.map(code).join(' and '),
    system.exportsBy,
  ]);
  return table(['System', 'Detected by', '`--export` writes to'], rows);
}

const masksInWords: Readonly<Record<CiSystem['masks'], string>> = {
  always: 'yes',
  'on-request': 'with `--add-mask`, where the runner is set up for it',
  never: 'no; after `--` the output is redacted',
};
