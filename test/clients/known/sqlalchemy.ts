import type { Client } from '../client.ts';
import { fromPyPi } from '../install.ts';

/** `postgresql:` is psycopg 3. */
const command = ['python', '{scripts}/python/with_sqlalchemy.py'];

export const sqlalchemy: Client = {
  name: 'SQLAlchemy',
  install: fromPyPi(
    'sqlalchemy',
    'SQLAlchemy',
    'psycopg[binary]',
    'sqlalchemy-redshift',
    'psycopg2-binary',
    'redshift_connector',
  ),
  runs: [
    { preset: 'pg', command },
    { preset: 'url', command },
    { preset: 'url', options: ['--url-scheme', 'redshift+psycopg2'], command },
    {
      preset: 'url',
      options: ['--url-scheme', 'redshift+redshift_connector'],
      command,
    },
  ],
};
