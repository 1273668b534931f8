import { Secret } from '../../secret.ts';
import { pathEncoded, percentEncoded } from '../percent.ts';
import { inUrl } from '../target.ts';
import { awsSslMode, certificateVariables, databaseOf } from './parts.ts';
import type { Make, PresetInput, UrlScheme } from './preset.ts';

/** The variables that the clients of a scheme read for authorities, beside the query of the URL. */
const certificateNames: Readonly<Record<UrlScheme, readonly string[]>> = {
  postgresql: ['NODE_EXTRA_CA_CERTS'],
  postgres: ['NODE_EXTRA_CA_CERTS'],
  redshift: ['NODE_EXTRA_CA_CERTS'],
  'redshift+psycopg2': [],
  'redshift+redshift_connector': ['SSL_CERT_FILE'],
};

/** A URL with the login, in DATABASE_URL or the variable of `url-name`. */
export const url: Make = (input) => ({
  variables: {
    [input.urlName]: databaseUrl(input),
    ...certificateVariables(input.tls, ...certificateNames[input.urlScheme]),
  },
});

/**
 * `postgresql://user:password@host:port/database?sslmode=require`. User and password are strictly percent-encoded: the
 * colons of the user name and the `/` and `+` of the password break any URL.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS
 */
export function databaseUrl(input: PresetInput): Secret {
  const { host, port, database } = databaseOf(input);
  const { username, password } = input.login;
  const user = `${percentEncoded(username)}:${percentEncoded(password.reveal())}`;
  const address = `${inUrl(host)}:${port}/${pathEncoded(database)}`;
  return new Secret(`${input.urlScheme}://${user}@${address}${query(tlsParameters(input))}`);
}

/** `?sslmode=verify-full&sslrootcert=%2Fca.pem`. Parameters without a value are left out; without any, it is empty. */
export function query(parameters: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${percentEncoded(value)}`],
  );
  return given.length === 0 ? '' : `?${given.join('&')}`;
}

/** redshift_connector has no parameter for authorities. The others have libpq's words. */
function tlsParameters({ urlScheme, tls }: PresetInput): Readonly<Record<string, string | undefined>> {
  if (urlScheme === 'redshift+redshift_connector') return { sslmode: awsSslMode(tls) };
  return { sslmode: tls.sslmode, sslrootcert: tls.sslrootcert };
}
