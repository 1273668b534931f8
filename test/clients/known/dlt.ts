import type { Client } from '../client.ts';
import { fromPyPi } from '../install.ts';

export const dlt: Client = {
  name: 'dlt',
  install: fromPyPi('dlt', 'dlt[redshift]'),
  runs: [
    {
      preset: 'dlt',
      command: ['python', '{scripts}/python/with_dlt.py'],
      env: { RUNTIME__DLTHUB_TELEMETRY: 'false' },
    },
  ],
};
