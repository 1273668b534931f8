import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makers } from '../../../src/connect/presets/index.ts';
import type { Made, PresetInput, PresetName } from '../../../src/connect/presets/preset.ts';
import { revealed } from '../../../src/secret.ts';
import { databaseInput, inputs, livyInputs, quotedDatabases, trimmedInputs } from './input.ts';
import { readByJdbc } from './readers/jdbc.ts';
import { readByCurl, readByPython } from './readers/netrc.ts';
import { passwordIn } from './readers/passfile.ts';
import { serviceIn } from './readers/service-file.ts';
import { readByGo, readByLibpq, readBySqlAlchemy } from './readers/urls.ts';

const require = createRequire(import.meta.url);
const parsePg: (url: string) => Record<string, unknown> = require('pg-connection-string').parse;

/** The user of node-postgres' password file must not contain a backslash: the colon after it would be taken for escaped. */
const pgpassModule: {
  readonly parseLine: (line: string) => Record<string, string> | null;
  readonly match: (connection: object, entry: object) => boolean;
} = require('pgpass/lib/helper.js');

const RUNS = { numRuns: 2000 };

function textOf(made: Made, name: string): string {
  return revealed(made.variables[name] ?? 'no such variable');
}

function fileOf({ files = {} }: Made, name: string): string {
  return files[name]?.reveal() ?? 'no such file';
}

/** The values that a client must read. */
function wanted({ login, target: { host = '', port, database = '' } }: PresetInput) {
  return { user: login.username, password: login.password.reveal(), host, port: `${port}`, database };
}

/** IPv6 addresses have several spellings; the WHATWG URL parser chooses one. */
function sameHost(host: string): string {
  return host.includes(':') ? new URL(`http://[${host}]`).hostname.slice(1, -1) : host;
}

function holds(check: (input: PresetInput) => void, any = inputs): void {
  fc.assert(
    // fast-check takes a result for the outcome.
    fc.property(any, (input) => void check(input)),
    RUNS,
  );
}

describe('a password file', () => {
  test.each([
    ['pgpass', inputs],
    ['pgservice', trimmedInputs],
  ] as const)('of %s gives libpq the password for this host only', (preset, any) => {
    holds((input) => {
      const { password, ...connection } = wanted(input);
      const file = fileOf(makers[preset](input), 'pgpass');
      expect(passwordIn(file, connection)).toBe(password);
      expect(passwordIn(file, { ...connection, database: 'another', port: '1' })).toBe(password);
      expect(passwordIn(file, { ...connection, host: `${connection.host}.example.com` })).toBeUndefined();
      expect(passwordIn(file, { ...connection, user: `${connection.user}2` })).toBeUndefined();
    }, any);
  });

  test('gives node-postgres the password', () => {
    holds(
      (input) => {
        const { password, ...connection } = wanted(input);
        const [line = ''] = fileOf(makers.pgpass(input), 'pgpass').split('\n');
        const entry = pgpassModule.parseLine(line);
        expect(entry?.['password']).toBe(password);
        expect(pgpassModule.match(connection, entry ?? {})).toBe(true);
      },
      inputs.filter(({ login }) => !login.username.includes('\\')),
    );
  });
});

test('a service file gives libpq the address, the user and the password file', () => {
  holds((input) => {
    const { password: _, database: dbname, ...address } = wanted(input);
    const made = makers.pgservice(input);
    expect(made.variables).toEqual({ PGSERVICEFILE: '/run/private/pg_service.conf', PGSERVICE: 'cluster' });
    const passfile = '/run/private/pgpass';
    expect(serviceIn(fileOf(made, 'pg_service.conf'), 'cluster')).toEqual({
      ...address,
      dbname,
      passfile,
      sslmode: 'require',
    });
  }, trimmedInputs);
});

describe('a URL gives the login and the address', () => {
  const parameters = { sslmode: 'verify-full', sslrootcert: '/a b/c+d&e%41=é.pem' };
  const made = (input: PresetInput, urlScheme: PresetInput['urlScheme'] = 'postgresql') =>
    textOf(makers.url({ ...input, urlScheme, tls: { ...parameters, sslmode: 'verify-full' } }), 'DATABASE_URL');

  test('to libpq', () => {
    holds((input) => {
      for (const scheme of ['postgresql', 'postgres'] as const) {
        expect(readByLibpq(made(input, scheme))).toEqual({ ...wanted(input), parameters });
      }
    });
  });

  test('to SQLAlchemy', () => {
    holds((input) => {
      for (const version of ['2.0', '2.1'] as const) {
        const url = made(input, 'redshift+psycopg2');
        expect(readBySqlAlchemy(url, version)).toEqual({ ...wanted(input), parameters });
      }
    });
  });

  test('to redshift_connector, with its own word for sslmode and no other parameter', () => {
    holds((input) => {
      const read = readBySqlAlchemy(made(input, 'redshift+redshift_connector'), '2.0');
      expect(read).toEqual({ ...wanted(input), parameters: { sslmode: 'verify-full' } });
    });
  });

  test('to Go', () => {
    holds((input) => expect(readByGo(made(input, 'redshift'))).toEqual({ ...wanted(input), parameters }));
  });

  test('to node-postgres', () => {
    holds((input) => {
      const tls = { sslmode: 'verify-full', sslrootcert: undefined } as const;
      const { user, password, host, port, database } = parsePg(textOf(makers.url({ ...input, tls }), 'DATABASE_URL'));
      const expected = wanted(input);
      expect({ user, password, host, port, database }).toEqual({ ...expected, host: sameHost(expected.host) });
    });
  });

  test('with a name of the database that must be quoted: to libpq, Go and SQLAlchemy from 2.1', () => {
    fc.assert(
      fc.property(quotedDatabases, (database) => {
        const input = databaseInput({ target: { host: 'h', port: 1, database } });
        expect(readByLibpq(made(input)).database).toBe(database);
        expect(readByGo(made(input)).database).toBe(database);
        expect(readBySqlAlchemy(made(input), '2.1').database).toBe(database);
      }),
      RUNS,
    );
  });
});

test.each(['redshift', 'postgresql'] as const)(
  'JDBC variables give the driver of %s login and address',
  (jdbcDriver) => {
    fc.assert(
      fc.property(inputs, quotedDatabases, (any, database) => {
        const tls = { sslmode: 'verify-ca', sslrootcert: '/a b/c+d&e;f%41=é.pem' } as const;
        const input = { ...any, jdbcDriver, tls, target: { ...any.target, database } };
        const { user, password, ...address } = wanted(input);
        const made = makers.jdbc(input);
        expect(readByJdbc(textOf(made, 'JDBC_URL'), jdbcDriver)).toEqual({ ...address, parameters: tls });
        expect([textOf(made, 'JDBC_USER'), textOf(made, 'JDBC_PASSWORD')]).toEqual([user, password]);
      }),
      RUNS,
    );
  },
);

test('Flyway and Liquibase get the same URL and login', () => {
  const input = databaseInput();
  const [first, ...others] = (['jdbc', 'flyway', 'liquibase'] as const).map((preset) =>
    Object.values(makers[preset](input).variables).map(revealed),
  );
  expect(others).toEqual([first, first]);
});

test('a netrc file gives curl and Python the login for this host only', () => {
  holds((input) => {
    const { user: login, password, host } = wanted(input);
    const file = fileOf(makers.netrc(input), 'netrc');
    for (const read of [readByCurl, readByPython]) {
      expect(read(file, host)).toEqual({ login, password });
      expect(read(file, `${host}.example.com`)).toBeUndefined();
    }
  }, livyInputs);
});

test('the configuration of sparkmagic gives each kernel the login', () => {
  holds((input) => {
    const { user: username, password, host, port } = wanted(input);
    const configuration = JSON.parse(fileOf(makers.sparkmagic(input), 'config.json'));
    for (const language of ['python', 'scala', 'r']) {
      const { url, ...credentials } = configuration[`kernel_${language}_credentials`];
      expect(credentials).toEqual({ username, password, auth: 'Basic_Access' });
      const { protocol, hostname, port: read } = new URL(url);
      expect([protocol, hostname.replace(/[[\]]/g, '')]).toEqual(['https:', sameHost(host)]);
      expect(read || '443').toBe(port);
    }
    expect(configuration.ignore_ssl_errors).toBe(false);
  }, livyInputs);
});

describe('a connection of Airflow gives the login', () => {
  const withoutExtra = ({ extra: _, ...rest }: Record<string, unknown>) => rest;

  test('to the hook of Redshift', () => {
    holds((input) => {
      const { user: login, password, host, database: schema } = wanted(input);
      const read = JSON.parse(textOf(makers.airflow(input), 'AIRFLOW_CONN_REDSHIFT_DEFAULT'));
      expect(withoutExtra(read)).toEqual({
        conn_type: 'redshift',
        login,
        password,
        host,
        port: input.target.port,
        schema,
      });
    });
  });

  test('to the hook of Livy, which makes a URL of schema, host and port', () => {
    holds((input) => {
      const { user, password, host, port } = wanted(input);
      const read = JSON.parse(textOf(makers.airflow(input), 'AIRFLOW_CONN_LIVY_DEFAULT'));
      expect([read.conn_type, read.login, read.password]).toEqual(['livy', user, password]);
      const url = new URL(`${read.schema}://${read.host}:${read.port}`);
      expect([url.hostname.replace(/[[\]]/g, ''), url.port || '443']).toEqual([sameHost(host), port]);
    }, livyInputs);
  });
});

test('variables with one value each hold it as it is', () => {
  const address = { host: 'PGHOST', port: 'PGPORT', database: 'PGDATABASE' };
  const plain: Partial<Record<PresetName, Readonly<Record<string, string>>>> = {
    pg: { ...address, user: 'PGUSER', password: 'PGPASSWORD' },
    pgpass: { ...address, user: 'PGUSER' },
    sqitch: { ...address, user: 'SQITCH_USERNAME', password: 'SQITCH_PASSWORD' },
    dbt: {
      host: 'DBT_HOSTNAME',
      port: 'DBT_PORT',
      database: 'DBT_DBNAME',
      user: 'DBT_USER',
      password: 'DBT_ENV_SECRET_PASSWORD',
    },
    sqlmesh: withPrefix('SQLMESH__GATEWAYS__REDSHIFT__CONNECTION__', 'USER'),
    dlt: withPrefix('DESTINATION__REDSHIFT__CREDENTIALS__', 'USERNAME'),
  };
  holds((input) => {
    const values: Readonly<Record<string, string>> = wanted(input);
    for (const [preset, names] of Object.entries(plain)) {
      const made = makers[preset as PresetName](input);
      for (const [part, name] of Object.entries(names)) expect(textOf(made, name), name).toBe(values[part]);
    }
  });
});

function withPrefix(prefix: string, user: string) {
  return {
    user: `${prefix}${user}`,
    password: `${prefix}PASSWORD`,
    host: `${prefix}HOST`,
    port: `${prefix}PORT`,
    database: `${prefix}DATABASE`,
  };
}
