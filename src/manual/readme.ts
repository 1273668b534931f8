import { sectionsOf } from '../all-options.ts';
import type { CiSystem } from '../ci/ci-system.ts';
import type { Operation } from '../operations/operation.ts';
import { namesOf } from '../options/option.ts';
import { outputs } from './action-yml.ts';
import { ciPages, ciTable } from './ci-table.ts';
import { code, table } from './markdown.ts';
import { type ClientsRun, presetsTable } from './preset-clients.ts';

/** The generated part of the CHANGELOG: the names of all operations and options. */
export function changelogParts(operations: readonly Operation[]): Readonly<Record<string, string>> {
  const lines = sectionsOf(operations).map(
    ({ title, options }) => `- ${title}: ${namesOf(options).map(code).join(', ')}\n`,
  );
  return { surface: `Operations and options:\n\n${lines.join('')}` };
}

/** What the README says that does not come from the options. */
export interface Facts {
  readonly systems: readonly CiSystem[];
  readonly clients: ClientsRun;
}

/** The generated parts of the README, by name. */
export function readmeParts(
  operations: readonly Operation[],
  { systems, clients }: Facts,
): Readonly<Record<string, string>> {
  return {
    outputs: table(
      ['Output', 'What it holds'],
      Object.entries(outputs).map(([name, says]) => [code(name), says]),
    ),
    variables: table(
      ['Operation', 'User name', 'Password', 'Expiry'],
      operations.map(({ name, exports }) => [
        code(name),
        ...[exports.username, exports.password, exports.expiration].map((word) => code(`${exports.prefix}_${word}`)),
      ]),
    ),
    systems: ciTable(systems),
    presets: presetsTable(clients),
  };
}

/** The generated part of docs/README.md. */
export function docsParts(systems: readonly CiSystem[]): Readonly<Record<string, string>> {
  return { systems: ciPages(systems) };
}

/**
 * The generated part of SECURITY.md: what each suite of `npm run test:resilience` found in its last run, by the title of
 * the suite.
 */
export function securityParts(resilience: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { resilience: table(['What is tried', 'Last run'], Object.entries(resilience)) };
}
