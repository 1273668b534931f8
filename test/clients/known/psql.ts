import type { Client } from '../client.ts';
import { fromDebian } from '../install.ts';

const command = ['psql', '-XAtqc', 'select current_user'];

export const psql: Client = {
  name: 'psql',
  install: fromDebian('psql', 'postgresql-client'),
  runs: [
    { preset: 'pg', command },
    { preset: 'pg', by: 'eval', command },
    { preset: 'pg', by: 'action', command },
    { preset: 'pgpass', command },
    { preset: 'pgservice', command },
  ],
};
