// https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-STARTUPMESSAGE

/**
 * The start-up parameters that a client of PostgreSQL may send. AWS's drivers send more, such as
 * `client_protocol_version`, `driver_version`, `os_version` and `plugin_name`: Redshift takes them, and PostgreSQL ends
 * the connection.
 */
const KNOWN = new Set([
  ...['user', 'database', 'options', 'application_name', 'client_encoding'],
  ...['datestyle', 'timezone', 'search_path', 'extra_float_digits', 'statement_timeout'],
  ...['standard_conforming_strings', 'client_min_messages', 'idle_in_transaction_session_timeout', 'lock_timeout'],
]);

/** The parameters that PostgreSQL takes. Names are compared in lower case, as PostgreSQL does. */
export function frontParameters(parameters: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...parameters].filter(([name]) => KNOWN.has(name.toLowerCase())));
}
