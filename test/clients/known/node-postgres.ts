import type { Client } from '../client.ts';
import { fromProject } from '../install.ts';

const command = ['node', '{scripts}/node/current-user.mjs'];

export const nodePostgres: Client = {
  name: 'node-postgres',
  install: fromProject('pg'),
  runs: [
    { preset: 'pg', command },
    { preset: 'url', command },
    {
      preset: 'pg',
      by: '--dotenv-file',
      command,
      // Node reads this variable when it starts, before the file.
      caVariable: 'NODE_EXTRA_CA_CERTS',
      without: { nasty: 'readers of dotenv files read its characters in different ways' },
    },
  ],
};
