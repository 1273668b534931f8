import { passwordFiles } from '../password-file.ts';
import type { Variables } from '../variables.ts';
import { certificateVariables, databaseOf } from './parts.ts';
import type { Make, PresetInput } from './preset.ts';
import { serviceFile } from './service-file.ts';

/** Of the private files, in the folder of the run. */
const PASSWORD_FILE = 'pgpass';
const SERVICE_FILE = 'pg_service.conf';

/** The name of the service, and of its section in the file. */
const SERVICE = 'cluster';

/** The variables of libpq with the password. https://www.postgresql.org/docs/current/libpq-envars.html */
export const pg: Make = (input) => ({
  variables: {
    ...addressVariables(input),
    PGUSER: input.login.username,
    PGPASSWORD: input.login.password,
    ...tlsVariables(input),
    ...certificateVariables(input.tls, 'NODE_EXTRA_CA_CERTS'),
  },
});

/**
 * The same, with a password file. libpq reads it at each connection, and prefers PGPASSWORD, so that is not set.
 * https://www.postgresql.org/docs/current/libpq-pgpass.html
 */
export const pgpass: Make = (input) => ({
  variables: {
    ...addressVariables(input),
    PGUSER: input.login.username,
    PGPASSFILE: input.pathOf(PASSWORD_FILE),
    ...tlsVariables(input),
    ...certificateVariables(input.tls, 'NODE_EXTRA_CA_CERTS'),
  },
  files: { [PASSWORD_FILE]: passwordFile(input) },
});

/**
 * A service of libpq: everything in a file, the password in a file of its own. Throws a FailureError if a value cannot
 * be in a service file.
 */
export const pgservice: Make = (input) => {
  const { host, port, database } = databaseOf(input);
  const { sslmode, sslrootcert } = input.tls;
  const settings: Readonly<Record<string, string | undefined>> = {
    host,
    port: `${port}`,
    dbname: database,
    user: input.login.username,
    passfile: input.pathOf(PASSWORD_FILE),
    sslmode,
    sslrootcert,
  };
  return {
    variables: { PGSERVICEFILE: input.pathOf(SERVICE_FILE), PGSERVICE: SERVICE },
    files: { [SERVICE_FILE]: serviceFile(SERVICE, settings), [PASSWORD_FILE]: passwordFile(input) },
  };
};

/** PGHOST, PGPORT and PGDATABASE. */
export function addressVariables(input: PresetInput): Variables {
  const { host, port, database } = databaseOf(input);
  return { PGHOST: host, PGPORT: `${port}`, PGDATABASE: database };
}

/** PGSSLMODE, and PGSSLROOTCERT if a file is given. All clients that use libpq read them. */
export function tlsVariables({ tls }: PresetInput): Variables {
  return { PGSSLMODE: tls.sslmode, ...certificateVariables(tls, 'PGSSLROOTCERT') };
}

/**
 * The login is for this host only. It is for any database: a client may connect to another one of the cluster, and psql
 * does so to create one. It is for any port: a host has only one cluster.
 */
function passwordFile({ login, target: { host } }: PresetInput) {
  return passwordFiles.database.content(login, host);
}
