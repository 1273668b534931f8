import { addressVariables, tlsVariables } from './libpq.ts';
import { awsSslMode, certificateVariables, databaseOf } from './parts.ts';
import type { Make } from './preset.ts';

/** Sqitch connects through libpq, which takes the rest from its own variables. https://sqitch.org/docs/manual/sqitch-environment/ */
export const sqitch: Make = (input) => ({
  variables: {
    SQITCH_TARGET: 'db:pg:',
    SQITCH_USERNAME: input.login.username,
    SQITCH_PASSWORD: input.login.password,
    ...addressVariables(input),
    ...tlsVariables(input),
  },
});

/**
 * The names in profiles.yml are the user's; these are ours. dbt has options of its own in DBT_HOST and others. It hides
 * the values of DBT_ENV_SECRET_ in its log, and reads them only in profiles.yml and packages.yml.
 * https://docs.getdbt.com/reference/dbt-jinja-functions/env_var
 */
export const dbtNames = {
  host: 'DBT_HOSTNAME',
  port: 'DBT_PORT',
  database: 'DBT_DBNAME',
  username: 'DBT_USER',
  password: 'DBT_ENV_SECRET_PASSWORD',
  sslmode: 'DBT_SSLMODE',
} as const;

/** dbt-redshift reads SSL_CERT_FILE, dbt-postgres PGSSLROOTCERT. */
export const dbt: Make = (input) => {
  const { host, port, database } = databaseOf(input);
  return {
    variables: {
      [dbtNames.host]: host,
      [dbtNames.port]: `${port}`,
      [dbtNames.database]: database,
      [dbtNames.username]: input.login.username,
      [dbtNames.password]: input.login.password,
      [dbtNames.sslmode]: input.tls.sslmode,
      ...certificateVariables(input.tls, 'SSL_CERT_FILE', 'PGSSLROOTCERT'),
    },
  };
};

/**
 * A gateway with the name "redshift", which is made the default one: without that, SQLMesh takes the first gateway of
 * the project's file. https://sqlmesh.readthedocs.io/en/stable/guides/configuration/#environment-variables
 */
export const sqlmesh: Make = (input) => {
  const { host, port, database } = databaseOf(input);
  const name = (word: string) => `SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__${word}`;
  const sslmode = awsSslMode(input.tls);
  return {
    variables: {
      SQLMESH__DEFAULT_GATEWAY: 'redshift',
      [name('TYPE')]: 'redshift',
      [name('HOST')]: host,
      [name('PORT')]: `${port}`,
      [name('DATABASE')]: database,
      [name('USER')]: input.login.username,
      [name('PASSWORD')]: input.login.password,
      ...(sslmode === undefined ? {} : { [name('SSLMODE')]: sslmode }),
      ...certificateVariables(input.tls, 'SSL_CERT_FILE'),
    },
  };
};

/**
 * dlt connects through psycopg2, whose libpq reads the PG variables for TLS; without them TLS would not be required.
 * https://dlthub.com/docs/general-usage/credentials/setup
 */
export const dlt: Make = (input) => {
  const { host, port, database } = databaseOf(input);
  const name = (word: string) => `DESTINATION__REDSHIFT__CREDENTIALS__${word}`;
  return {
    variables: {
      [name('HOST')]: host,
      [name('PORT')]: `${port}`,
      [name('DATABASE')]: database,
      [name('USERNAME')]: input.login.username,
      [name('PASSWORD')]: input.login.password,
      ...tlsVariables(input),
    },
  };
};
