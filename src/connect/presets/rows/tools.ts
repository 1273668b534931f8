import type { PresetRow } from '../preset.ts';
import { addressVariables, sslVariables } from './libpq.ts';

const database = { serves: ['database'], needs: ['host', 'database'], refreshable: false } as const;

const JDBC_URL = 'JDBC URL of `jdbc-driver`, with TLS and without the login';

const SSL_CERT_FILE = [
  'SSL_CERT_FILE',
  '`sslrootcert`, if given. Python and OpenSSL then trust this file only',
] as const;

/** One tool each, with its own names. */
export const toolRows = {
  jdbc: {
    ...database,
    clients: 'programs in Java that pass URL, user and password to the driver',
    sets: [
      ['JDBC_URL', JDBC_URL],
      ['JDBC_USER', 'user name'],
      ['JDBC_PASSWORD', 'password'],
    ],
  },
  flyway: {
    ...database,
    clients: 'Flyway, with the driver of `jdbc-driver`',
    sets: [
      ['FLYWAY_URL', JDBC_URL],
      ['FLYWAY_USER', 'user name'],
      ['FLYWAY_PASSWORD', 'password'],
    ],
  },
  liquibase: {
    ...database,
    clients: 'Liquibase, with the driver of `jdbc-driver`; for Redshift with the extension liquibase-redshift too',
    sets: [
      ['LIQUIBASE_COMMAND_URL', JDBC_URL],
      ['LIQUIBASE_COMMAND_USERNAME', 'user name'],
      ['LIQUIBASE_COMMAND_PASSWORD', 'password'],
    ],
  },
  sqitch: {
    ...database,
    clients: 'Sqitch, with its engine `pg`',
    sets: [
      ['SQITCH_TARGET', '`db:pg:`, which takes the rest from the PG variables'],
      ['SQITCH_USERNAME', 'user name'],
      ['SQITCH_PASSWORD', 'password'],
      ...addressVariables,
      ...sslVariables,
    ],
    overriddenBy: ['PGHOSTADDR', 'PGSERVICE'],
  },
  dbt: {
    ...database,
    clients: 'dbt, with `env_var()` in profiles.yml and `method: database`; the port needs `| as_number`',
    sets: [
      ['DBT_HOSTNAME', 'host'],
      ['DBT_PORT', 'port'],
      ['DBT_DBNAME', 'database'],
      ['DBT_USER', 'user name'],
      ['DBT_ENV_SECRET_PASSWORD', 'password. dbt hides it in its log'],
      ['DBT_SSLMODE', '`sslmode`'],
      SSL_CERT_FILE,
      ['PGSSLROOTCERT', '`sslrootcert`, if given, for dbt-postgres'],
    ],
  },
  sqlmesh: {
    ...database,
    clients: 'SQLMesh, as the gateway `redshift`',
    sets: [
      ['SQLMESH__DEFAULT_GATEWAY', '`redshift`'],
      ['SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__TYPE', '`redshift`'],
      ['SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__HOST', 'host'],
      ['SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__PORT', 'port'],
      ['SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__DATABASE', 'database'],
      ['SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__USER', 'user name'],
      ['SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__PASSWORD', 'password'],
      ['SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__SSLMODE', '`sslmode`, if it is `verify-ca` or `verify-full`'],
      SSL_CERT_FILE,
    ],
  },
  dlt: {
    ...database,
    clients: 'dlt, with the destination `redshift`',
    sets: [
      ['DESTINATION__REDSHIFT__CREDENTIALS__HOST', 'host'],
      ['DESTINATION__REDSHIFT__CREDENTIALS__PORT', 'port'],
      ['DESTINATION__REDSHIFT__CREDENTIALS__DATABASE', 'database'],
      ['DESTINATION__REDSHIFT__CREDENTIALS__USERNAME', 'user name'],
      ['DESTINATION__REDSHIFT__CREDENTIALS__PASSWORD', 'password'],
      ...sslVariables,
    ],
  },
} as const satisfies Readonly<Record<string, PresetRow>>;
