import type { PresetRow } from '../preset.ts';

const livyOnly = { serves: ['livy'], needs: ['host'] } as const;

/**
 * curl and requests have no variable for the authorities of one host. Later steps that download something with them
 * need a file that contains the public authorities too.
 */
const CURL_CA = ['CURL_CA_BUNDLE', '`sslrootcert`, if given. curl then trusts this file only, for all hosts'] as const;
const REQUESTS_CA = [
  'REQUESTS_CA_BUNDLE',
  "`sslrootcert`, if given. Python's requests and pip then trust this file only, for all hosts",
] as const;

/** Clients of Livy, and Airflow, which has connections of both kinds. */
export const httpRows = {
  airflow: {
    clients: 'Airflow: its hooks for Redshift or for Livy, with their default connections',
    serves: ['database', 'livy'],
    needs: ['host', 'database'],
    sets: [
      ['AIRFLOW_CONN_REDSHIFT_DEFAULT', 'connection in JSON; Redshift only'],
      ['SSL_CERT_FILE', '`sslrootcert`, if given; Redshift only. Python and OpenSSL then trust this file only'],
      ['AIRFLOW_CONN_LIVY_DEFAULT', 'connection in JSON, with `sslrootcert` in it; EMR only'],
    ],
    refreshable: false,
  },
  livy: {
    ...livyOnly,
    clients: 'curl, Python and other HTTP clients',
    sets: [
      ['LIVY_URL', 'URL of Livy, without the login'],
      ['LIVY_USERNAME', 'user name'],
      ['LIVY_PASSWORD', 'password'],
      CURL_CA,
      REQUESTS_CA,
    ],
    refreshable: false,
  },
  netrc: {
    ...livyOnly,
    clients: "curl with `--netrc-file`, Python's requests",
    sets: [
      ['PREFIX_NETRC', 'path of a private netrc file, for this host only'],
      ['NETRC', 'the same path. requests and curl from 8.16 read it by themselves'],
      CURL_CA,
      REQUESTS_CA,
    ],
    refreshable: true,
  },
  sparkmagic: {
    ...livyOnly,
    clients: 'sparkmagic, with its kernels for Python, Scala and R',
    sets: [['SPARKMAGIC_CONF_DIR', 'path of the private folder that contains config.json'], REQUESTS_CA],
    refreshable: true,
  },
} as const satisfies Readonly<Record<string, PresetRow>>;
