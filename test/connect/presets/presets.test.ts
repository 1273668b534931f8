import { describe, expect, test } from 'vitest';
import { makePresets, makers } from '../../../src/connect/presets/index.ts';
import type { PresetInput, PresetName } from '../../../src/connect/presets/preset.ts';
import type { SslMode } from '../../../src/connect/target.ts';
import { revealed, Secret } from '../../../src/secret.ts';
import { databaseInput, livyInput } from './input.ts';

const PASSWORD = 'pass/word+1==';
const CA = '/etc/own ca.pem';

function variablesOf(preset: PresetName, input: PresetInput): Record<string, string> {
  const { variables } = makers[preset](input);
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, revealed(value)]));
}

function filesOf(preset: PresetName, input: PresetInput): Record<string, string> {
  const { files = {} } = makers[preset](input);
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, content.reveal()]));
}

function withTls(sslmode: SslMode, sslrootcert: string | undefined = undefined) {
  return { tls: { sslmode, sslrootcert } };
}

const PG = { PGHOST: 'dw.example.com', PGPORT: '5439', PGDATABASE: 'dev' };
const URL_START = 'postgresql://IAM%3Aetl:pass%2Fword%2B1%3D%3D@dw.example.com:5439/dev';
const GATEWAY = 'SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__';
const DLT = 'DESTINATION__REDSHIFT__CREDENTIALS__';

describe('for a database', () => {
  test.each<[PresetName, Record<string, string>]>([
    [
      'env',
      {
        REDSHIFT_USER: 'IAM:etl',
        REDSHIFT_PASSWORD: PASSWORD,
        REDSHIFT_EXPIRATION: '2030-01-02T00:00:00.000Z',
        REDSHIFT_HOST: 'dw.example.com',
        REDSHIFT_PORT: '5439',
        REDSHIFT_DATABASE: 'dev',
      },
    ],
    ['pg', { ...PG, PGUSER: 'IAM:etl', PGPASSWORD: PASSWORD, PGSSLMODE: 'require' }],
    ['pgpass', { ...PG, PGUSER: 'IAM:etl', PGPASSFILE: '/run/private/pgpass', PGSSLMODE: 'require' }],
    ['pgservice', { PGSERVICEFILE: '/run/private/pg_service.conf', PGSERVICE: 'cluster' }],
    ['url', { DATABASE_URL: `${URL_START}?sslmode=require` }],
    ['jdbc', { JDBC_URL: 'jdbc:redshift://dw.example.com:5439/dev', JDBC_USER: 'IAM:etl', JDBC_PASSWORD: PASSWORD }],
    [
      'flyway',
      { FLYWAY_URL: 'jdbc:redshift://dw.example.com:5439/dev', FLYWAY_USER: 'IAM:etl', FLYWAY_PASSWORD: PASSWORD },
    ],
    [
      'liquibase',
      {
        LIQUIBASE_COMMAND_URL: 'jdbc:redshift://dw.example.com:5439/dev',
        LIQUIBASE_COMMAND_USERNAME: 'IAM:etl',
        LIQUIBASE_COMMAND_PASSWORD: PASSWORD,
      },
    ],
    [
      'sqitch',
      {
        SQITCH_TARGET: 'db:pg:',
        SQITCH_USERNAME: 'IAM:etl',
        SQITCH_PASSWORD: PASSWORD,
        ...PG,
        PGSSLMODE: 'require',
      },
    ],
    [
      'dbt',
      {
        DBT_HOSTNAME: 'dw.example.com',
        DBT_PORT: '5439',
        DBT_DBNAME: 'dev',
        DBT_USER: 'IAM:etl',
        DBT_ENV_SECRET_PASSWORD: PASSWORD,
        DBT_SSLMODE: 'require',
      },
    ],
    [
      'sqlmesh',
      {
        SQLMESH__DEFAULT_GATEWAY: 'redshift',
        [`${GATEWAY}TYPE`]: 'redshift',
        [`${GATEWAY}HOST`]: 'dw.example.com',
        [`${GATEWAY}PORT`]: '5439',
        [`${GATEWAY}DATABASE`]: 'dev',
        [`${GATEWAY}USER`]: 'IAM:etl',
        [`${GATEWAY}PASSWORD`]: PASSWORD,
      },
    ],
    [
      'dlt',
      {
        [`${DLT}HOST`]: 'dw.example.com',
        [`${DLT}PORT`]: '5439',
        [`${DLT}DATABASE`]: 'dev',
        [`${DLT}USERNAME`]: 'IAM:etl',
        [`${DLT}PASSWORD`]: PASSWORD,
        PGSSLMODE: 'require',
      },
    ],
    [
      'airflow',
      {
        AIRFLOW_CONN_REDSHIFT_DEFAULT: `{"conn_type":"redshift","host":"dw.example.com","port":5439,"schema":"dev","login":"IAM:etl","password":"${PASSWORD}"}`,
      },
    ],
  ])('%s sets its variables', (preset, variables) => {
    expect(variablesOf(preset, databaseInput())).toEqual(variables);
  });

  test.each<[PresetName, SslMode, Record<string, string>]>([
    ['pg', 'require', { PGSSLMODE: 'require', PGSSLROOTCERT: CA, NODE_EXTRA_CA_CERTS: CA }],
    ['pgpass', 'verify-full', { PGSSLMODE: 'verify-full', PGSSLROOTCERT: CA, NODE_EXTRA_CA_CERTS: CA }],
    ['sqitch', 'verify-ca', { PGSSLMODE: 'verify-ca', PGSSLROOTCERT: CA }],
    ['dlt', 'verify-full', { PGSSLMODE: 'verify-full', PGSSLROOTCERT: CA }],
    ['dbt', 'verify-full', { DBT_SSLMODE: 'verify-full', SSL_CERT_FILE: CA, PGSSLROOTCERT: CA }],
    ['sqlmesh', 'require', { [`${GATEWAY}SSLMODE`]: 'verify-ca', SSL_CERT_FILE: CA }],
    ['sqlmesh', 'verify-full', { [`${GATEWAY}SSLMODE`]: 'verify-full', SSL_CERT_FILE: CA }],
    ['airflow', 'require', { SSL_CERT_FILE: CA }],
    ['url', 'require', { NODE_EXTRA_CA_CERTS: CA }],
  ])('%s with %s and a file of authorities sets the variables that its clients read', (preset, sslmode, variables) => {
    expect(variablesOf(preset, databaseInput(withTls(sslmode, CA)))).toMatchObject(variables);
  });

  const ENCODED = 'sslrootcert=%2Fetc%2Fown%20ca.pem';

  test.each<[PresetInput['urlScheme'], SslMode, string | undefined, string]>([
    ['postgresql', 'require', undefined, '?sslmode=require'],
    ['postgres', 'verify-full', CA, `?sslmode=verify-full&${ENCODED}`],
    ['redshift', 'verify-ca', CA, `?sslmode=verify-ca&${ENCODED}`],
    ['redshift+psycopg2', 'require', CA, `?sslmode=require&${ENCODED}`],
    ['redshift+redshift_connector', 'require', undefined, ''],
    ['redshift+redshift_connector', 'require', CA, '?sslmode=verify-ca'],
    ['redshift+redshift_connector', 'verify-full', CA, '?sslmode=verify-full'],
  ])('a URL of %s with %s and %s', (urlScheme, sslmode, ca, query) => {
    const { DW = '' } = variablesOf('url', databaseInput({ urlScheme, urlName: 'DW', ...withTls(sslmode, ca) }));
    expect(DW).toBe(`${urlScheme}${URL_START.slice('postgresql'.length)}${query}`);
  });

  test.each<[PresetInput['urlScheme'], string[]]>([
    ['redshift', ['DATABASE_URL', 'NODE_EXTRA_CA_CERTS']],
    ['redshift+psycopg2', ['DATABASE_URL']],
    ['redshift+redshift_connector', ['DATABASE_URL', 'SSL_CERT_FILE']],
  ])('with a file of authorities, url sets for %s %j', (urlScheme, names) => {
    expect(Object.keys(variablesOf('url', databaseInput({ urlScheme, ...withTls('require', CA) })))).toEqual(names);
  });

  test.each<[PresetInput['jdbcDriver'], SslMode, string | undefined, string]>([
    ['redshift', 'require', undefined, ''],
    ['redshift', 'require', CA, `?sslmode=verify-ca&${ENCODED}`],
    ['redshift', 'verify-ca', undefined, '?sslmode=verify-ca'],
    ['redshift', 'verify-full', CA, `?sslmode=verify-full&${ENCODED}`],
    ['postgresql', 'require', undefined, '?sslmode=require'],
    ['postgresql', 'verify-full', CA, `?sslmode=verify-full&${ENCODED}`],
  ])('a JDBC URL of the driver %s with %s and %s', (jdbcDriver, sslmode, ca, query) => {
    const { JDBC_URL } = variablesOf('jdbc', databaseInput({ jdbcDriver, ...withTls(sslmode, ca) }));
    expect(JDBC_URL).toBe(`jdbc:${jdbcDriver}://dw.example.com:5439/dev${query}`);
  });

  test.each<[SslMode, string | undefined, object | undefined]>([
    ['require', undefined, undefined],
    ['require', CA, { sslmode: 'verify-ca' }],
    ['verify-full', undefined, { sslmode: 'verify-full' }],
  ])('a connection of Airflow with %s and %s', (sslmode, ca, extra) => {
    const { AIRFLOW_CONN_REDSHIFT_DEFAULT = '' } = variablesOf('airflow', databaseInput(withTls(sslmode, ca)));
    expect(JSON.parse(AIRFLOW_CONN_REDSHIFT_DEFAULT).extra).toEqual(extra);
  });

  test('the service file names the password file, and never the password', () => {
    expect(filesOf('pgservice', databaseInput(withTls('verify-full', CA)))).toEqual({
      'pg_service.conf': `[cluster]\nhost=dw.example.com\nport=5439\ndbname=dev\nuser=IAM:etl\npassfile=/run/private/pgpass\nsslmode=verify-full\nsslrootcert=${CA}\n`,
      pgpass: `dw.example.com:*:*:IAM\\:etl:${PASSWORD}\n`,
    });
  });

  test('an IPv6 address is escaped in a password file, and has brackets in URLs only', () => {
    const input = databaseInput({ target: { host: '2001:db8::1', port: 1, database: 'dev' } });
    expect(filesOf('pgpass', input)).toEqual({ pgpass: `2001\\:db8\\:\\:1:*:*:IAM\\:etl:${PASSWORD}\n` });
    expect(variablesOf('pg', input)).toMatchObject({ PGHOST: '2001:db8::1' });
    expect(variablesOf('url', input)['DATABASE_URL']).toContain('@[2001:db8::1]:1/');
    expect(variablesOf('jdbc', input)).toMatchObject({ JDBC_URL: 'jdbc:redshift://[2001:db8::1]:1/dev' });
  });

  test('the port of Redshift is 5439 if none is known', () => {
    const input = databaseInput({ target: { host: 'h', database: 'dev' } });
    expect(variablesOf('pg', input)).toMatchObject({ PGPORT: '5439' });
    expect(variablesOf('env', input)).toMatchObject({ REDSHIFT_PORT: '5439' });
  });

  test('env sets only what is known', () => {
    const names = (target: PresetInput['target']) =>
      Object.keys(variablesOf('env', databaseInput({ target }))).slice(3);
    expect(names({})).toEqual([]);
    expect(names({ database: 'dev' })).toEqual(['REDSHIFT_DATABASE']);
  });
});

describe('for Livy', () => {
  const LIVY = 'https://ip-10-0-0-1.example.com:8998';
  const login = { LIVY_URL: LIVY, LIVY_USERNAME: 'IAM:etl', LIVY_PASSWORD: PASSWORD };
  const bundles = { CURL_CA_BUNDLE: CA, REQUESTS_CA_BUNDLE: CA };
  const paths = { EMR_NETRC: '/run/private/netrc', NETRC: '/run/private/netrc' };
  const connection = `{"conn_type":"livy","host":"ip-10-0-0-1.example.com","port":8998,"schema":"https","login":"IAM:etl","password":"${PASSWORD}"`;

  test.each<[PresetName, string | undefined, Record<string, string>]>([
    [
      'env',
      undefined,
      {
        EMR_USERNAME: 'IAM:etl',
        EMR_PASSWORD: PASSWORD,
        EMR_EXPIRATION: '2030-01-02T00:00:00.000Z',
        EMR_HOST: 'ip-10-0-0-1.example.com',
        LIVY_URL: LIVY,
      },
    ],
    ['livy', undefined, login],
    ['livy', CA, { ...login, ...bundles }],
    ['netrc', undefined, paths],
    ['netrc', CA, { ...paths, ...bundles }],
    ['sparkmagic', undefined, { SPARKMAGIC_CONF_DIR: '/run/private' }],
    ['sparkmagic', CA, { SPARKMAGIC_CONF_DIR: '/run/private', REQUESTS_CA_BUNDLE: CA }],
    ['airflow', undefined, { AIRFLOW_CONN_LIVY_DEFAULT: `${connection}}` }],
    ['airflow', CA, { AIRFLOW_CONN_LIVY_DEFAULT: `${connection},"extra":{"verify":"${CA}"}}` }],
  ])('%s with the authorities %s sets its variables', (preset, ca, variables) => {
    expect(variablesOf(preset, livyInput(withTls('verify-full', ca)))).toEqual(variables);
  });

  test('without TLS, the URL says http', () => {
    const input = livyInput({ target: { host: 'h', scheme: 'http' } });
    expect(variablesOf('livy', input)).toMatchObject({ LIVY_URL: 'http://h:8998' });
    expect(variablesOf('airflow', input)['AIRFLOW_CONN_LIVY_DEFAULT']).toContain('"schema":"http"');
  });
});

describe('several presets', () => {
  test('are merged in their order', () => {
    const { variables, files } = makePresets(['pgpass', 'pg'], databaseInput());
    expect(Object.keys(variables)).toEqual([
      'PGHOST',
      'PGPORT',
      'PGDATABASE',
      'PGUSER',
      'PGPASSFILE',
      'PGSSLMODE',
      'PGPASSWORD',
    ]);
    expect(Object.keys(files)).toEqual(['pgpass']);
  });

  test('and env-map: for the same name, the later one wins', () => {
    const input = databaseInput({ urlName: 'PGHOST' });
    expect(makePresets(['pg', 'url'], input).variables['PGHOST']).toBeInstanceOf(Secret);
    expect(makePresets(['url', 'pg'], input).variables['PGHOST']).toBe('dw.example.com');
    const mapped = makePresets(['pg'], input, [{ name: 'PGPORT', word: 'username' }]);
    expect(mapped.variables['PGPORT']).toBe('IAM:etl');
  });

  test('can set a variable with the name of an inherited member', () => {
    const { variables } = makePresets([], databaseInput(), [{ name: '__proto__', word: 'host' }]);
    expect(Object.entries(variables)).toEqual([['__proto__', 'dw.example.com']]);
  });
});
