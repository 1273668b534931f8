import type { Client } from '../client.ts';
import { fromDebian } from '../install.ts';

// The names that psql reads, as if there were no preset for it.
const map = [
  'PGHOST=host',
  'PGPORT=port',
  'PGDATABASE=database',
  'PGUSER=username',
  'PGPASSWORD=password',
  'PGSSLMODE=sslmode',
];

const command = ['psql', '-XAtqc', 'select current_user'];

export const psql: Client = {
  name: 'psql',
  install: fromDebian('psql', 'postgresql-client'),
  runs: [
    { preset: 'pg', command },
    { preset: 'pg', by: '--print sh', command },
    { preset: 'pg', by: 'action', command },
    { preset: 'pgpass', command },
    { preset: 'pgpass', options: ['--refresh'], command },
    { preset: 'pgservice', command },
    { options: ['--env-map', ...map], command, caVariable: 'PGSSLROOTCERT' },
  ],
};
