import type { Client, Run } from '../client.ts';
import { fromGo } from '../install.ts';

const run = { project: 'golang-migrate', table: 'made_by_migrate' } as const satisfies Partial<Run>;

export const golangMigrate: Client = {
  name: 'golang-migrate',
  install: fromGo(
    'golang-migrate',
    'github.com/golang-migrate/migrate/v4/cmd/migrate@v4.20.1',
    'postgres redshift pgx5',
  ),
  runs: [
    ...['pg', 'pgpass'].flatMap((preset) =>
      ['postgres', 'redshift', 'pgx5'].map((driver) => ({
        ...run,
        preset,
        part: driver,
        command: ['migrate', '-path', '.', '-database', `${driver}:///dev`, 'up'],
      })),
    ),
    ...['postgres', 'redshift'].map((scheme) => ({
      ...run,
      preset: 'url',
      part: scheme,
      options: ['--url-scheme', scheme],
      command: ['sh', '-c', 'migrate -path . -database "$DATABASE_URL" up'],
    })),
  ],
};
