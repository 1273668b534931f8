import type { TextLimits } from '../options/option.ts';
import { clusterReference } from './cluster-reference.ts';
import { databaseName } from './redshift-names.ts';

/** What one cluster may be named. */
export const clusterIdentifierLimits = {
  minLength: 1,
  maxLength: 63,
  pattern: { regex: /^[\u0020-\u007e]+$/, says: 'printable ASCII characters' },
  refuses: clusterReference('identifier', 'analytics'),
} as const satisfies TextLimits;

/** The options that operations for logins to a Redshift database share. Each adds what the API says of it. */
export const clusterIdentifier = {
  kind: 'text',
  summary: 'Identifier of the cluster, case-sensitive',
  example: 'analytics',
  ...clusterIdentifierLimits,
} as const;

export const dbName = {
  kind: 'text',
  summary: 'Database that the login is for',
  example: 'dev',
  ...databaseName,
} as const;

export const durationSeconds = {
  kind: 'integer',
  documented: 'The number of seconds until the returned temporary password expires.',
  summary: 'How long the password is valid for new connections. Open connections stay',
  example: '3600',
  unit: 'seconds',
  min: 900,
  max: 3600,
  serviceDefault: 900,
} as const;

export const customDomainName = {
  kind: 'text',
  example: 'warehouse.example.com',
  maxLength: 253,
  pattern: {
    regex: /^(?:(?!-)[A-Za-z0-9-]{1,63}(?<!-)\.)+(?!-)[A-Za-z0-9-]{2,63}(?<!-)$/,
    says: 'a host name, such as warehouse.example.com',
  },
} as const;
