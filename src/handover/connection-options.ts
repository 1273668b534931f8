import { jdbcDrivers, presetNames, urlSchemes } from '../connect/presets/preset.ts';
import { CONTROL, HOST, isHost, sslModes } from '../connect/target.ts';
import type { OptionTable, ValuesOf } from '../options/option.ts';
import type { Rule } from '../options/rules.ts';
import { endpointLimits } from './endpoint.ts';

/** Where the clients of the cluster connect to, and whether that is tried. */
export const targetOptions = {
  endpoint: {
    kind: 'text',
    summary:
      'Endpoint of the cluster, as its page in the AWS console shows it. It gives host, port and database; an endpoint of Redshift also gives the cluster and the Region',
    example: 'analytics.abc123xyz789.eu-central-1.redshift.amazonaws.com:5439/dev',
    ...endpointLimits,
  },
  host: {
    kind: 'text',
    summary: 'Host name of the cluster, for clients. Files with the login name this host',
    otherwise: 'asked from AWS where it is needed',
    example: 'ec2-203-0-113-25.eu-central-1.compute.amazonaws.com',
    maxLength: 253,
    pattern: { regex: HOST, says: 'a host name, without a scheme, a port or a path' },
    refuses: [
      {
        matches: (text: string) => /[@?;=]/.test(text),
        says: 'contains a login or parameters. Give the host name only',
        unquoted: true,
      },
      { matches: (text: string) => HOST.test(text) && !isHost(text), says: 'is not an IPv6 address' },
    ],
  },
  port: {
    kind: 'integer',
    summary: 'Port of the cluster, for clients',
    otherwise: '5439 of Redshift, 8998 of Livy, or what AWS says',
    example: '5439',
    unit: 'port',
    min: 1,
    max: 65535,
  },
  database: {
    kind: 'text',
    summary: 'Database that clients connect to. db-name limits the login to one database; this option does not',
    otherwise: 'db-name, or what AWS says',
    example: 'dev',
    maxLength: 127,
    refuses: [
      {
        matches: (text: string) => /:\/\/|(?:password|pwd)\s*=/i.test(text),
        says: 'contains a URL or a login. Give the name of the database only',
        unquoted: true,
      },
      { matches: (text: string) => CONTROL.test(text), says: 'must be text without control characters' },
    ],
  },
  'resolve-endpoint': {
    kind: 'switch',
    negatable: true,
    summary:
      'Ask AWS for the host, the port and the database of the cluster that are not given, at the same time as for the login. Needs redshift:DescribeClusters or elasticmapreduce:DescribeCluster',
    otherwise: 'only where a preset or the check needs a host and none is given',
  },
  'check-connection': {
    kind: 'switch',
    summary:
      'Log in to the cluster once before anything is handed over. If that fails, the run fails, with the cause and what to change',
  },
  'wait-for-connection': {
    kind: 'integer',
    summary:
      'How long the check goes on trying while the cluster cannot be reached, is paused or resumes. It switches the check on',
    example: '120',
    unit: 'seconds',
    min: 0,
    max: 3600,
    default: 0,
  },
  sslmode: {
    kind: 'choice',
    summary:
      "What clients check of the server's certificate, in libpq's words. Each preset translates it for its clients. TLS is never off",
    choices: sslModes,
    otherwise: 'verify-full for Livy; for a database PGSSLMODE if it is verify-ca or verify-full, else require',
  },
  sslrootcert: {
    kind: 'text',
    summary: 'File of the certificate authorities that clients trust, in PEM. Each preset names it as its clients do',
    otherwise: 'what each client trusts itself',
    example: '/etc/ssl/certs/amazon-trust-ca-bundle.pem',
    refuses: [
      {
        matches: (text: string) => text === 'system',
        says: "is not known to each client. Give the path of the system's file, such as /etc/ssl/certs/ca-certificates.crt",
      },
    ],
  },
} as const satisfies OptionTable;

/** The names under which clients get the login. */
export const presetOptions = {
  preset: {
    kind: 'choices',
    summary: 'The clients that get the login, each under its own names',
    choices: presetNames,
    otherwise: 'env',
    example: 'pg',
  },
  'env-map': {
    kind: 'list',
    summary: 'Variables for any other client: NAME=WORD, one a line. docs/connect.md lists the words',
    example: 'WAREHOUSE_LOGIN=username',
    each: {},
    lines: true,
  },
  'url-name': {
    kind: 'text',
    summary: 'Variable that the preset url sets',
    otherwise: 'DATABASE_URL',
    example: 'WAREHOUSE_URL',
    maxLength: 100,
  },
  'url-scheme': {
    kind: 'choice',
    summary: 'Scheme of the URL, which chooses the driver in some clients',
    choices: urlSchemes,
    otherwise: 'postgresql',
  },
  'jdbc-driver': {
    kind: 'choice',
    summary: 'Driver that reads the JDBC URL. Its scheme and its words for sslmode differ',
    choices: jdbcDrivers,
    otherwise: 'redshift',
  },
} as const satisfies OptionTable;

export const connectionOptions = { ...targetOptions, ...presetOptions } as const;
export type ConnectionValues = ValuesOf<typeof connectionOptions>;

export const connectionRules: readonly Rule[] = [{ kind: 'at-most-one-of', names: ['endpoint', 'host'] }];
