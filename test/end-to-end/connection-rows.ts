import { expect } from 'vitest';
import { asked, emrInputs, expectSuccess, redshiftInputs, requestFor } from './action.ts';
import { type Row, refused, without } from './input-row.ts';

const ENDPOINT = 'analytics.abc123xyz789.eu-central-1.redshift.amazonaws.com:5440/dev';
const url = { ...redshiftInputs, endpoint: ENDPOINT, preset: 'url' };

/** The inputs for the clients of the cluster: where they connect to, and what they get. */
export const connectionRows: Readonly<Record<string, Row>> = {
  endpoint: {
    value: ENDPOINT,
    others: without(redshiftInputs, 'cluster-identifier'),
    shows(result, cloud) {
      expectSuccess(result);
      expect(requestFor(cloud, 'GetClusterCredentials').params).toMatchObject({ ClusterIdentifier: 'analytics' });
      expect(result.outputs).toMatchObject({ port: '5440', database: 'dev' });
    },
  },
  host: output('host', 'warehouse.example.com'),
  port: { ...output('port', '5441'), others: { ...redshiftInputs, host: 'warehouse.example.com' } },
  database: output('database', 'sales'),
  'resolve-endpoint': {
    value: 'true',
    others: redshiftInputs,
    shows(result, cloud) {
      expectSuccess(result);
      expect(asked(cloud)).toContain('DescribeClusters');
    },
  },
  'no-resolve-endpoint': refused('true', { ...redshiftInputs, preset: 'pg' }, /resolve-endpoint is off/),
  'check-connection': refused('true', unreachable(), /check-connection: 127\.0\.0\.1:1: the connection was refused/),
  'wait-for-connection': refused('1', unreachable(), /127\.0\.0\.1:1: the connection was refused/),
  sslmode: exported('verify-full', { ...redshiftInputs, endpoint: ENDPOINT, preset: 'pg' }, 'PGSSLMODE', 'verify-full'),
  sslrootcert: {
    ...exported('ca.pem', { ...redshiftInputs, endpoint: ENDPOINT, preset: 'pg' }, 'PGSSLROOTCERT', /\/ca\.pem$/),
    files: () => ({ 'ca.pem': '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n' }),
  },
  preset: exported('livy', { ...emrInputs, endpoint: 'livy.example.com' }, 'LIVY_URL', 'https://livy.example.com:8998'),
  'env-map': exported('WHO=username', redshiftInputs, 'WHO', 'IAM:etl_user'),
  'url-name': exported('WAREHOUSE_URL', url, 'WAREHOUSE_URL', /^postgresql:/),
  'url-scheme': exported('redshift', url, 'DATABASE_URL', /^redshift:/),
  'jdbc-driver': exported('postgresql', { ...url, preset: 'jdbc' }, 'JDBC_URL', /^jdbc:postgresql:/),
};

function unreachable() {
  return { ...redshiftInputs, host: '127.0.0.1', port: '1', database: 'dev' };
}

function output(name: string, value: string): Row {
  return {
    value,
    others: redshiftInputs,
    shows(result) {
      expectSuccess(result);
      expect(result.outputs[name]).toBe(value);
    },
  };
}

function exported(value: string, others: Row['others'], name: string, expected: string | RegExp): Row {
  return {
    value,
    others,
    shows(result) {
      expectSuccess(result);
      expect(result.exported[name]).toMatch(expected);
    },
  };
}
