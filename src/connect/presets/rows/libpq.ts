import type { PresetRow } from '../preset.ts';

const database = { serves: ['database'], needs: ['host', 'database'] } as const;

/** Of presets for several clients. */
const NODE_CA = ['NODE_EXTRA_CA_CERTS', '`sslrootcert`, if given: Node.js trusts it in addition'] as const;

export const sslVariables = [
  ['PGSSLMODE', '`sslmode`'],
  ['PGSSLROOTCERT', '`sslrootcert`, if given'],
] as const;

export const addressVariables = [
  ['PGHOST', 'host'],
  ['PGPORT', 'port'],
  ['PGDATABASE', 'database'],
] as const;

/** What each client of libpq reads, whatever its name. */
export const libpqRows = {
  env: {
    clients: 'your own scripts',
    serves: ['database', 'livy'],
    needs: [],
    sets: [
      ['PREFIX_USER', 'user name; `PREFIX_USERNAME` for EMR'],
      ['PREFIX_PASSWORD', 'password'],
      ['PREFIX_EXPIRATION', 'expiry, in ISO 8601, UTC'],
      ['PREFIX_HOST', 'host, if known'],
      ['PREFIX_PORT', 'port, if known; Redshift only'],
      ['PREFIX_DATABASE', 'database, if known; Redshift only'],
      ['LIVY_URL', 'URL of Livy, if known; EMR only'],
    ],
    refreshable: false,
  },
  pg: {
    ...database,
    clients: 'psql and all clients that use libpq (psycopg), pgx, lib/pq, node-postgres',
    sets: [...addressVariables, ['PGUSER', 'user name'], ['PGPASSWORD', 'password'], ...sslVariables, NODE_CA],
    overriddenBy: ['PGHOSTADDR', 'PGSERVICE'],
    refreshable: false,
  },
  pgpass: {
    ...database,
    clients:
      'psql and all clients that use libpq, pgx, lib/pq, node-postgres before 9, pgjdbc if it gets the user name',
    sets: [
      ...addressVariables,
      ['PGUSER', 'user name'],
      ['PGPASSFILE', 'path of a private password file, for this host only'],
      ...sslVariables,
      NODE_CA,
    ],
    overriddenBy: ['PGHOSTADDR', 'PGSERVICE', 'PGPASSWORD'],
    refreshable: true,
  },
  pgservice: {
    ...database,
    clients: 'psql and all clients that use libpq, pgx. Not golang-migrate, which stops at PGSERVICE',
    sets: [
      ['PGSERVICEFILE', 'path of a private service file with host, port, database, user, TLS and the password file'],
      ['PGSERVICE', '`cluster`, the name of the service'],
    ],
    overriddenBy: ['PGHOSTADDR', 'PGPASSWORD'],
    refreshable: true,
  },
  url: {
    ...database,
    clients: 'SQLAlchemy, golang-migrate, node-postgres, Sqitch, psql, by `url-scheme`',
    sets: [
      [
        'DATABASE_URL',
        'URL with user name, password, host, port, database and TLS, percent-encoded. `url-name` changes the name. ' +
          '`alembic.ini` needs each `%` twice: use the preset `pg` there',
      ],
      ['NODE_EXTRA_CA_CERTS', '`sslrootcert`, if given, with the schemes `postgresql`, `postgres` and `redshift`'],
      [
        'SSL_CERT_FILE',
        '`sslrootcert`, if given, with `redshift+redshift_connector`. Python and OpenSSL then trust this file only',
      ],
    ],
    overriddenBy: ['PGHOSTADDR'],
    refreshable: false,
  },
} as const satisfies Readonly<Record<string, PresetRow>>;
