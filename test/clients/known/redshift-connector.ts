import type { Client } from '../client.ts';
import { fromPyPi } from '../install.ts';

export const redshiftConnector: Client = {
  name: 'redshift_connector',
  install: fromPyPi('redshift-connector', 'redshift_connector'),
  runs: [
    {
      preset: 'env',
      options: ['--resolve-endpoint'],
      command: ['python', '{scripts}/python/with_redshift_connector.py'],
      caVariable: 'SSL_CERT_FILE',
    },
  ],
};
