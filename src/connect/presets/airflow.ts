import { Secret } from '../../secret.ts';
import { defaultPorts, inUrl } from '../target.ts';
import { awsSslMode, certificateVariables, databaseOf } from './parts.ts';
import type { Make, PresetInput } from './preset.ts';

/**
 * A connection in JSON, under the name that the hooks of the provider take by default.
 * https://airflow.apache.org/docs/apache-airflow/stable/howto/connection.html#json-format-example
 */
export const airflow: Make = (input) => (input.kind === 'livy' ? livyConnection(input) : redshiftConnection(input));

/** The hook passes `extra` to redshift_connector. */
function redshiftConnection(input: PresetInput) {
  const { host, port, database } = databaseOf(input);
  const sslmode = awsSslMode(input.tls);
  const extra = sslmode === undefined ? {} : { extra: { sslmode } };
  return {
    variables: {
      AIRFLOW_CONN_REDSHIFT_DEFAULT: connection(input, {
        conn_type: 'redshift',
        host,
        port,
        schema: database,
        ...extra,
      }),
      ...certificateVariables(input.tls, 'SSL_CERT_FILE'),
    },
  };
}

/** The hook makes a URL of schema, host and port. It passes `verify` to requests: no variable is needed for that. */
function livyConnection(input: PresetInput) {
  const { host, port = defaultPorts.livy, scheme = 'https' } = input.target;
  if (host === undefined) throw new Error('a preset without a host');
  const { sslrootcert } = input.tls;
  const extra = sslrootcert === undefined ? {} : { extra: { verify: sslrootcert } };
  return {
    variables: {
      AIRFLOW_CONN_LIVY_DEFAULT: connection(input, {
        conn_type: 'livy',
        host: inUrl(host),
        port,
        schema: scheme,
        ...extra,
      }),
    },
  };
}

function connection({ login }: PresetInput, { extra, ...where }: Readonly<Record<string, unknown>>): Secret {
  const { username, password } = login;
  return new Secret(JSON.stringify({ ...where, login: username, password: password.reveal(), extra }));
}
