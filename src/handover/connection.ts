import type { EnvMapping } from '../connect/presets/env-map.ts';
import type { JdbcDriver, PresetName, UrlScheme } from '../connect/presets/preset.ts';
import type { ClientKind, Target, Tls } from '../connect/target.ts';
import type { Env } from '../context.ts';
import { namesOf } from '../options/option.ts';
import { isGiven, isUnread, type RawOptions } from '../options/raw.ts';
import { connectionOptions } from './connection-options.ts';

/** What is handed over to clients, and where they connect to. */
export interface ConnectionPlan {
  /** Empty when the user named none: then the variables are those of `env`. */
  readonly presets: readonly PresetName[];
  readonly envMap: readonly EnvMapping[];
  /** What the options say about the endpoint. */
  readonly target: Target;
  /** Whether a preset makes private files. */
  readonly hasFiles: boolean;
  /** Whether AWS is asked for what the options do not say. */
  readonly lookUp: boolean;
  /** Whether a client, or the check, cannot do without a database. */
  readonly needsDatabase: boolean;
  /** Whether AWS may be asked, after a check that failed, why the cluster cannot be reached. */
  readonly mayAsk: boolean;
  readonly tls: Tls;
  /** The certificates of sslrootcert, in PEM. */
  readonly authorities?: string | undefined;
  readonly urlName: string;
  readonly urlScheme: UrlScheme;
  readonly jdbcDriver: JdbcDriver;
  readonly check: boolean;
  /** Seconds. */
  readonly waitForConnection: number;
}

/** The plan of most runs: the login is handed over, and nothing is known about the endpoint. */
export const plainPlan: ConnectionPlan = {
  presets: [],
  envMap: [],
  hasFiles: false,
  target: {},
  lookUp: false,
  mayAsk: false,
  needsDatabase: false,
  tls: { sslmode: 'require', sslrootcert: undefined },
  urlName: 'DATABASE_URL',
  urlScheme: 'postgresql',
  jdbcDriver: 'redshift',
  check: false,
  waitForConnection: 0,
};

/** What the rest of the request says about the connection. */
export interface ConnectionContext {
  readonly env: Env;
  /** The folder from which relative paths count. */
  readonly folder: string;
  /** Undefined if the options fit no operation. */
  readonly operation:
    | {
        readonly name: string;
        readonly clients: ClientKind | undefined;
        readonly exports: { readonly prefix: string };
        readonly describes?: readonly ('host' | 'database')[];
      }
    | undefined;
  /** What the options of the operation say: the custom domain name, and db-name. */
  readonly named: Target | undefined;
  readonly refresh: boolean;
  /** Whether variables are set at all. */
  readonly exportEnv: boolean;
}

export interface ConnectionReading {
  readonly plan: ConnectionPlan;
  readonly problems: readonly string[];
}

/**
 * Reads the options of the connection. With problems, as sentences, the plan must not be used. Sends nothing. Loads the
 * presets and their checks only if one of the options is given, or if they are needed for another reason.
 */
export async function connectionFor(raw: RawOptions, context: ConnectionContext): Promise<ConnectionReading> {
  const isAsked = namesOf(connectionOptions).some((name) => isGiven(raw, name) || isUnread(raw, name));
  // A password file for Livy names its host. A token cannot be renewed.
  const isRefreshed = context.refresh && context.operation !== undefined && context.operation.clients !== 'database';
  if (!isAsked && !isRefreshed && context.named?.host === undefined) return { plan: plainPlan, problems: [] };
  const { readConnection } = await import('./read-connection.ts');
  return readConnection(raw, context);
}
