import type { Client } from '../client.ts';
import { fromProject } from '../install.ts';

const command = ['node', '{scripts}/node/current-user.mjs'];

export const nodePostgres: Client = {
  name: 'node-postgres',
  install: fromProject('pg'),
  runs: [
    { preset: 'pg', command },
    { preset: 'pg', by: 'dotenv-file', command },
    { preset: 'url', command },
  ],
};
