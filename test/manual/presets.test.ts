import { describe, expect, test } from 'vitest';
import { envWords } from '../../src/connect/presets/env-map.ts';
import { presetNames } from '../../src/connect/presets/preset.ts';
import { presetTable } from '../../src/connect/presets/table.ts';
import { type ClientsRun, clientsOf, clientsTable, presetsTable } from '../../src/manual/preset-clients.ts';
import { presetsPage, wordsTable } from '../../src/manual/presets-page.ts';

const yes = { result: 'yes', glueLines: 0 } as const;
const run: ClientsRun = {
  day: '2026-11-25',
  rows: [
    { client: 'psql', version: '15.18', preset: 'pg', ...yes },
    { client: 'psql', version: '15.18', preset: 'pgpass --refresh', by: 'action', ...yes },
    { client: 'migrate, redshift', version: '4.20', preset: 'pg', ...yes },
    { client: 'migrate, pgx5', version: '4.20', preset: 'pg', ...yes },
    { client: 'dbt', version: '1.11', preset: 'dbt', result: 'no', glueLines: 0, reason: 'password refused' },
    {
      client: 'Liquibase',
      version: '',
      preset: 'liquibase',
      result: 'not verified',
      glueLines: 0,
      reason: 'no package',
    },
    { client: 'psql', version: '15.18', preset: '--env-map PGUSER=username', by: '--print sh', ...yes },
  ],
};

describe('the table of the README', () => {
  const table = presetsTable(run);

  test('has each preset once', () => {
    const named = table.split('\n').flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`(\w+)`/g)]);
    const grouped = named.map(([, name]) => name).slice(0, presetNames.length);
    expect(grouped.sort()).toEqual([...presetNames].sort());
  });

  test('names each client once, with the parts of it that connected', () => {
    expect(table).toContain('| `pg`, `pgpass`, `pgservice` | psql 15.18, migrate 4.20 (redshift, pgx5) |');
  });

  test('says which clients did not log in, and why', () => {
    expect(table).toContain('| `dbt` | no: dbt. password refused |');
    expect(table).toContain('| `liquibase` | not verified: Liquibase. no package |');
    expect(clientsOf(['dbt', 'liquibase'], run.rows)).toEqual([]);
  });
});

test('the table of clients has a row for each try', () => {
  expect(clientsTable(run).split('\n').slice(2)).toEqual([
    '| psql | 15.18 | `--preset pg` | `--` | yes | 0 |',
    '| psql | 15.18 | `--preset pgpass --refresh` | the action | yes | 0 |',
    '| migrate, redshift | 4.20 | `--preset pg` | `--` | yes | 0 |',
    '| migrate, pgx5 | 4.20 | `--preset pg` | `--` | yes | 0 |',
    '| dbt | 1.11 | `--preset dbt` | `--` | no; password refused |  |',
    '| Liquibase |  | `--preset liquibase` | `--` | not verified; no package |  |',
    '| psql | 15.18 | `--env-map PGUSER=username` | `--print sh` | yes | 0 |',
    '',
  ]);
});

test.each(presetNames)('the page of presets has all variables of %s', (name) => {
  const section = presetsPage(run).split(`\n## \`${name}\`\n`)[1]?.split('\n## ')[0] ?? '';
  for (const [variable] of presetTable[name].sets) expect(section).toContain(`| \`${variable}\` |`);
});

test('the table of words has each word of env-map', () => {
  const words = [...wordsTable().matchAll(/^\| `([\w-]+)` \|/gm)].map(([, word]) => word);
  expect(words).toEqual(Object.keys(envWords));
});
