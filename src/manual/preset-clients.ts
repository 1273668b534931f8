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

/** The table of the README: which clients logged in with which presets, and which could not be tried. */
export function presetsTable({ rows }: ClientsRun): string {
  const groups = table(
    ['Preset', 'Clients that logged in with it'],
    GROUPS.map((names) => [names.map(code).join(', '), names.flatMap((name) => clientsOf(name, rows)).filter(isFirst).join(', ')]),
  );
  const untried = rows
    .filter(({ result }) => result !== 'yes')
    .map(({ client, result, reason }) => `${client} (${result}: ${reason})`);
  return untried.length === 0 ? groups : `${groups}\nWithout a login: ${untried.join('; ')}.\n`;
}

/** The clients that logged in with a preset, with their versions. */
export function clientsOf(name: PresetName, rows: readonly TriedClient[]): string[] {
  return rows
    .filter(({ preset, result }) => result === 'yes' && preset.split(' ')[0] === name)
    .map(({ client, version }) => `${client.split(', ')[0]} ${version}`)
    .filter(isFirst);
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

function isFirst(text: string, at: number, all: readonly string[]): boolean {
  return all.indexOf(text) === at;
}
