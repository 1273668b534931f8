import type { Client, Run } from '../client.ts';
import { fromPyPi } from '../install.ts';

const run = {
  project: 'alembic',
  command: ['alembic', 'upgrade', 'head'],
  table: 'made_by_alembic',
} as const satisfies Partial<Run>;

export const alembic: Client = {
  name: 'Alembic',
  install: fromPyPi('alembic', 'alembic', 'psycopg[binary]'),
  runs: [
    { preset: 'pg', ...run },
    { preset: 'url', ...run },
  ],
};
