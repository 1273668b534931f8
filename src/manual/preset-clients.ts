import type { PresetName } from '../connect/presets/preset.ts';
import { code, table } from './markdown.ts';

/** What `npm run clients` found out about one client with one preset. */
export interface TriedClient {
  /** The client, and after a comma its driver or the part of it that connects. */
  readonly client: string;
  /** Empty if the client could not be installed. */
  readonly version: string;
  /** The preset and its options, as they are typed. It begins with an option if there is no preset. */
  readonly preset: string;
  /** How the login was handed over, if the client was not the command after `--`. */
  readonly by?: string;
  readonly result: string;
  readonly glueLines: number;
  /** Why the result is not "yes", or why a login was not tried. */
  readonly reason?: string;
}

/** The last run of `npm run clients`. */
export interface ClientsRun {
  /** In ISO 8601. */
  readonly day: string;
  readonly rows: readonly TriedClient[];
}

/** Presets whose clients share a row of the README. `env` is for scripts. */
const GROUPS = [
  ['pg', 'pgpass', 'pgservice'],
  ['url'],
  ['jdbc', 'flyway', 'liquibase'],
  ['sqitch', 'dbt', 'sqlmesh', 'dlt', 'airflow'],
  ['livy', 'netrc', 'sparkmagic'],
  ['env'],
] as const satisfies readonly (readonly PresetName[])[];

/** The table of the README: which clients logged in with which presets, and which did not. */
export function presetsTable({ rows }: ClientsRun): string {
  const logins = GROUPS.map((names) => [names.map(code).join(', '), clientsOf(names, rows).join(', ')]);
  const others = rows
    .filter(({ result }) => result !== 'yes')
    .map(({ client, preset, result, reason }) => [code(preset), `${result}: ${client}. ${reason}`]);
  return table(['Preset', 'Clients that logged in with it'], [...logins, ...others]);
}

/** The clients that logged in with one of the presets: `Flyway 11.8.2 (pgjdbc 42.7.14)`. */
export function clientsOf(names: readonly PresetName[], rows: readonly TriedClient[]): string[] {
  const parts = new Map<string, Set<string>>();
  for (const { client, version, preset, result } of rows) {
    if (result !== 'yes' || !names.some((name) => name === preset.split(' ')[0])) continue;
    const [name, part] = client.split(', ');
    const key = `${name} ${version}`;
    parts.set(key, new Set([...(parts.get(key) ?? []), ...(part === undefined ? [] : [part])]));
  }
  return [...parts].map(([client, each]) => (each.size === 0 ? client : `${client} (${[...each].join(', ')})`));
}

/** The table of docs/presets.md: each client with each preset. */
export function clientsTable({ rows }: ClientsRun): string {
  return table(
    ['Client', 'Version', 'Options', 'Handed over by', 'Logged in', 'Glue lines'],
    rows.map(({ client, version, preset, by, result, glueLines, reason }) => [
      client,
      version,
      code(preset.startsWith('--') ? preset : `--preset ${preset}`),
      by === undefined ? code('--') : by === 'action' ? 'the action' : code(by),
      reason === undefined ? result : `${result}; ${reason}`,
      result === 'yes' ? `${glueLines}` : '',
    ]),
  );
}
