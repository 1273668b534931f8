import type { Client } from '../client.ts';
import { fromPyPi } from '../install.ts';

export const sqlmesh: Client = {
  name: 'SQLMesh',
  install: fromPyPi('sqlmesh', 'sqlmesh[redshift]'),
  runs: [
    {
      preset: 'sqlmesh',
      project: 'sqlmesh',
      command: ['sqlmesh', 'fetchdf', 'select current_user'],
      env: { SQLMESH__DISABLE_ANONYMIZED_ANALYTICS: 'true' },
    },
  ],
};
