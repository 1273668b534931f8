import type { ClusterLogin, VariableNames } from '../../answer.ts';
import type { Secret } from '../../secret.ts';
import type { ClientKind, Target, Tls } from '../target.ts';
import type { Variables } from '../variables.ts';

/** The names that the option `preset` takes, in the order of the manual. */
export const presetNames = [
  'env',
  'pg',
  'pgpass',
  'pgservice',
  'url',
  'jdbc',
  'flyway',
  'liquibase',
  'sqitch',
  'dbt',
  'sqlmesh',
  'dlt',
  'airflow',
  'livy',
  'netrc',
  'sparkmagic',
] as const;
export type PresetName = (typeof presetNames)[number];

/** The schemes that `url-scheme` takes. */
export const urlSchemes = [
  'postgresql',
  'postgres',
  'redshift',
  'redshift+psycopg2',
  'redshift+redshift_connector',
] as const;
export type UrlScheme = (typeof urlSchemes)[number];

/** The drivers that `jdbc-driver` takes. Their URLs and their words for sslmode differ. */
export const jdbcDrivers = ['redshift', 'postgresql'] as const;
export type JdbcDriver = (typeof jdbcDrivers)[number];

/** Everything that a preset is made of. */
export interface PresetInput {
  readonly kind: ClientKind;
  readonly login: ClusterLogin;
  /** The names of the operation, with the prefix of `env-prefix`. */
  readonly names: VariableNames;
  /** Has all parts that the row of the preset needs. */
  readonly target: Target;
  readonly tls: Tls;
  readonly urlName: string;
  readonly urlScheme: UrlScheme;
  readonly jdbcDriver: JdbcDriver;
  /** The path at which a file of this name will be. The folder contains files of this run only. */
  readonly pathOf: (file: string) => string;
}

/** What a preset sets. A text that contains the password, in any form, is a Secret. */
export interface Made {
  readonly variables: Variables;
  /** The content of private files, by the name that was given to `pathOf`. */
  readonly files?: Readonly<Record<string, Secret>>;
}

/** Makes the variables and files of one preset. It is pure: the same input gives the same result. */
export type Make = (input: PresetInput) => Made;

/** What is known about a preset without making it. The manual shows it, and options are checked against it. */
export interface PresetRow {
  /** The clients that read it, for the manual. */
  readonly clients: string;
  readonly serves: readonly ClientKind[];
  /** The parts of the target without which it cannot be made. */
  readonly needs: readonly ('host' | 'database')[];
  /** What it sets, and what each variable holds, in Markdown for the manual. */
  readonly sets: readonly (readonly [variable: string, holds: string])[];
  /** Variables that the clients read first: with a value of the job, they would use another login or another server. */
  readonly overriddenBy?: readonly string[];
  /** The password is only in files, which --refresh renews. */
  readonly refreshable: boolean;
}
