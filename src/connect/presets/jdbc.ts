import { percentEncoded } from '../percent.ts';
import { inUrl } from '../target.ts';
import { awsSslMode, databaseOf } from './parts.ts';
import type { Make, PresetInput } from './preset.ts';
import { query } from './url.ts';

/** For programs that pass URL, user and password to java.sql.DriverManager. */
export const jdbc: Make = (input) => ({
  variables: {
    JDBC_URL: jdbcUrl(input),
    JDBC_USER: input.login.username,
    JDBC_PASSWORD: input.login.password,
  },
});

/** https://documentation.red-gate.com/flyway/reference/configuration/environment-variables */
export const flyway: Make = (input) => ({
  variables: {
    FLYWAY_URL: jdbcUrl(input),
    FLYWAY_USER: input.login.username,
    FLYWAY_PASSWORD: input.login.password,
  },
});

/** https://docs.liquibase.com/reference-guide/parameters/environment-variables */
export const liquibase: Make = (input) => ({
  variables: {
    LIQUIBASE_COMMAND_URL: jdbcUrl(input),
    LIQUIBASE_COMMAND_USERNAME: input.login.username,
    LIQUIBASE_COMMAND_PASSWORD: input.login.password,
  },
});

/**
 * `jdbc:redshift://host:port/database`, without the login: both drivers take it raw, as properties. They decode database
 * and parameters with java.net.URLDecoder, which takes a `+` for a blank, so these are strictly percent-encoded.
 */
export function jdbcUrl(input: PresetInput): string {
  const { host, port, database } = databaseOf(input);
  const { jdbcDriver, tls } = input;
  const sslmode = jdbcDriver === 'redshift' ? awsSslMode(tls) : tls.sslmode;
  const parameters = query({ sslmode, sslrootcert: tls.sslrootcert });
  return `jdbc:${jdbcDriver}://${inUrl(host)}:${port}/${percentEncoded(database)}${parameters}`;
}
