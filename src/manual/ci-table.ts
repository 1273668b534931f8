import { table } from './markdown.ts';

/** A CI system, and the variables by which it is detected. */
export interface KnownSystem {
  readonly id: string;
  readonly name: string;
  /** Conditions, joined by "and". */
  readonly detectedBy: string;
}

/** How a CI system takes a login. */
export interface HandOver {
  readonly id: string;
  readonly masks: 'always' | 'on-request' | 'never';
  readonly exportsBy: string;
}

export interface CiFactSheet {
  readonly systems: readonly KnownSystem[];
  /** One for each system; the rows have this order. */
  readonly exporters: readonly HandOver[];
  /** Where the OIDC token comes from, by the system's id. A system that is not here has none. */
  readonly tokenFrom: Readonly<Record<string, string>>;
}

/** The README's table of CI systems. Links lead to docs/ci. */
export function ciTable({ systems, exporters, tokenFrom }: CiFactSheet): string {
  const rows = exporters.map((exporter) => {
    const system = systems.find(({ id }) => id === exporter.id);
    if (!system) throw new Error(`no such CI system: ${exporter.id}`);
    return [
      system.name,
      system.detectedBy
        .split(' and ')
        .map((condition) => `\`${condition}\``)
        .join(' and '),
      tokenFrom[system.id] ?? 'none: keys, a file or a variable',
      masksInWords[exporter.masks],
      exporter.exportsBy,
      `[${pageOf(system.id)}](docs/ci/${pageOf(system.id)}.md)`,
    ];
  });
  return table(['System', 'Detected by', 'Token from', 'Masks at run time', 'Exports by', 'Page'], rows);
}

const masksInWords: Readonly<Record<HandOver['masks'], string>> = {
  always: 'yes',
  'on-request': 'with `--add-mask`, where the runner is set up for it',
  never: 'no; after `--`, the output is redacted',
};

/** The pages that describe more than one system. */
const shared: Readonly<Record<string, string>> = {
  act: 'github',
  gitea: 'forgejo',
  'argo-workflows': 'kubernetes',
  airflow: 'kubernetes',
  travis: 'elsewhere',
  woodpecker: 'elsewhere',
  drone: 'elsewhere',
  harness: 'elsewhere',
  codebuild: 'elsewhere',
};

function pageOf(id: string): string {
  return shared[id] ?? id;
}
