import { defaultPorts, type Tls } from '../target.ts';
import type { Variables } from '../variables.ts';
import type { PresetInput } from './preset.ts';

/** The address of a database. */
export interface Database {
  readonly host: string;
  readonly port: number;
  readonly database: string;
}

/** The address of the database. Throws if a part is missing: the needs of each preset were checked before. */
export function databaseOf({ target }: Pick<PresetInput, 'target'>): Database {
  const { host, port = defaultPorts.database, database } = target;
  if (host === undefined || database === undefined) throw new Error('a preset without a host or a database');
  return { host, port, database };
}

/** These variables with the path of `sslrootcert`; no variable if it is not given. */
export function certificateVariables({ sslrootcert }: Tls, ...names: readonly string[]): Variables {
  return sslrootcert === undefined ? {} : Object.fromEntries(names.map((name) => [name, sslrootcert]));
}

/**
 * The word for `sslmode` of AWS's own drivers, redshift_connector and the JDBC driver. They verify the certificate if
 * no word is given, and the JDBC driver refuses `require`. With a file of authorities, `require` verifies against it, as
 * libpq does.
 * https://www.postgresql.org/docs/current/libpq-ssl.html
 */
export function awsSslMode({ sslmode, sslrootcert }: Tls): 'verify-ca' | 'verify-full' | undefined {
  if (sslmode !== 'require') return sslmode;
  return sslrootcert === undefined ? undefined : 'verify-ca';
}
