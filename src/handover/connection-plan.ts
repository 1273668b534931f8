import { problemWithVariableName } from '../ci/variable-names.ts';
import { type EnvMapping, parseEnvMap } from '../connect/presets/env-map.ts';
import type { JdbcDriver, PresetName, UrlScheme } from '../connect/presets/preset.ts';
import { presetTable } from '../connect/presets/table.ts';
import { type ClientKind, defaultPorts, type SslMode, sslModes, type Target, type Tls } from '../connect/target.ts';
import { type Env, variable } from '../context.ts';
import { quote } from '../log-text.ts';
import { allOf } from '../options/read.ts';
import type { ConnectionValues } from './connection-options.ts';
import { parseEndpoint, problemWithEndpoint } from './endpoint.ts';

/** What is handed over to clients, and where they connect to. */
export interface ConnectionPlan {
  /** Empty when the user named none: then the variables are those of `env`. */
  readonly presets: readonly PresetName[];
  readonly envMap: readonly EnvMapping[];
  /** What the options say about the endpoint. */
  readonly target: Target;
  /** Whether AWS is asked for what the options do not say. */
  readonly lookUp: boolean;
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

/** What the rest of the request says about the connection. */
export interface PlanContext {
  readonly env: Env;
  readonly kind: ClientKind;
  readonly operation: string;
  /** What the options of the operation say: the custom domain name, and db-name. */
  readonly named: Target;
  readonly refresh: boolean;
  /** An option as the user typed it. */
  readonly title: (name: string) => string;
}

interface Need {
  readonly what: 'host' | 'database';
  /** The option or preset that needs it. */
  readonly by: string;
}

/** Plans the connection. With problems, as sentences, the plan must not be used. */
export function planConnection(
  values: ConnectionValues,
  context: PlanContext,
): { readonly plan: ConnectionPlan; readonly problems: readonly string[] } {
  const { title, kind, named } = context;
  const endpoint = values.endpoint === undefined ? undefined : parseEndpoint(values.endpoint);
  const { mappings, problems: mapProblems } = parseEnvMap(values['env-map'] ?? [], problemWithVariableName);
  const presets = values.preset ?? [];
  const host = values.host ?? endpoint?.host ?? named.host;
  const own = {
    host,
    port: values.port ?? endpoint?.port ?? (host === undefined ? undefined : defaultPorts[kind]),
    database: values.database ?? endpoint?.database,
    scheme: endpoint?.scheme,
  };
  const check = values['check-connection'] ?? values['wait-for-connection'] > 0;
  const needs = needsOf({ presets, mappings, check }, context);
  const needsHost = values['resolve-endpoint'] ?? needs.some(({ what }) => what === 'host');
  const lookUp = host === undefined && needsHost;
  // Without a host, db-name alone does not say where a client can connect.
  const isReachable = host !== undefined || lookUp;
  const target: Target = isReachable ? { ...own, database: own.database ?? named.database } : own;
  const missing = lookUp ? [] : needs.filter(({ what }) => target[what] === undefined);
  return {
    plan: {
      presets,
      envMap: mappings,
      target,
      lookUp,
      tls: { sslmode: values.sslmode ?? stricterOf(context.env, kind), sslrootcert: values.sslrootcert },
      urlName: values['url-name'] ?? 'DATABASE_URL',
      urlScheme: values['url-scheme'] ?? 'postgresql',
      jdbcDriver: values['jdbc-driver'] ?? 'redshift',
      check,
      waitForConnection: values['wait-for-connection'],
    },
    problems: [
      ...mapProblems.map((problem) => `${title('env-map')}: ${problem}`),
      ...(endpoint ? targetProblems(values, endpoint, context) : []),
      ...missing.map(({ what, by }) => missingProblem(what, by, values, context)),
      ...presetProblems(values, mappings, context),
      ...uselessProblems(values, mappings, { check, title }),
    ],
  };
}

function needsOf(
  {
    presets,
    mappings,
    check,
  }: { readonly presets: readonly PresetName[]; readonly mappings: readonly EnvMapping[]; readonly check: boolean },
  { kind, refresh, title }: PlanContext,
): Need[] {
  const file = refresh && kind === 'livy' && presets.length === 0;
  return [
    ...presets.flatMap((name) => presetTable[name].needs.map((what) => ({ what, by: `the preset ${name}` }))),
    ...mappings.flatMap(({ name, needs }) => needs.map((what) => ({ what, by: `${name} of ${title('env-map')}` }))),
    ...(check ? [{ what: 'host', by: title('check-connection') } as const] : []),
    ...(check && kind === 'database' ? [{ what: 'database', by: title('check-connection') } as const] : []),
    ...(file ? [{ what: 'host', by: title('refresh') } as const] : []),
  ].filter((need, index, all) => need.what === 'host' || kind === 'database' || all.indexOf(need) !== index);
}

function missingProblem(what: Need['what'], by: string, values: ConnectionValues, { title }: PlanContext): string {
  const off =
    what === 'host' && values['resolve-endpoint'] === false ? `, and ${title('resolve-endpoint')} is off` : '';
  const example = what === 'host' ? 'the host name of the cluster' : 'the name of the database, such as dev';
  return `Give ${title(what)} with ${example}: ${by} needs it${off}`;
}

function targetProblems(
  values: ConnectionValues,
  endpoint: NonNullable<ReturnType<typeof parseEndpoint>>,
  { kind, title }: PlanContext,
): string[] {
  const problem = problemWithEndpoint(endpoint, kind);
  return problem === undefined ? [] : [`${title('endpoint')}: ${quote(values.endpoint ?? '')} ${problem}`];
}

function presetProblems(
  { preset: presets = [], database }: ConnectionValues,
  mappings: readonly EnvMapping[],
  { kind, operation, refresh, title }: PlanContext,
): string[] {
  const others = presets.filter((name) => !presetTable[name].serves.includes(kind));
  const fitting = Object.entries(presetTable).flatMap(([name, { serves }]) => (serves.includes(kind) ? [name] : []));
  const foreign = mappings.filter(({ serves }) => !serves.includes(kind));
  const stale = refresh ? presets.filter((name) => !presetTable[name].refreshable) : [];
  const staleMap = refresh ? mappings.filter(({ holdsPassword }) => holdsPassword) : [];
  return [
    ...others.map((name) => `${title('preset')}: ${name} is not for ${operation}. Its presets are ${allOf(fitting)}`),
    ...foreign.map(({ name, word }) => `${title('env-map')}: ${name}=${word} is not for ${operation}`),
    ...(kind === 'livy' && database !== undefined ? [`${title('database')}: Livy has no database. Remove it`] : []),
    ...(presets.includes('pgservice') && presets.includes('url')
      ? [`${title('preset')}: Give either pgservice or url: clients that read the URL may refuse PGSERVICE`]
      : []),
    ...stale.map(
      (name) =>
        `${title('refresh')}: the preset ${name} puts the password into a variable, which cannot be renewed. ` +
        `Use ${kind === 'livy' ? 'netrc' : 'pgpass'}, or remove ${title('refresh')}`,
    ),
    ...staleMap.map(
      ({ name }) =>
        `${title('refresh')}: ${name} of ${title('env-map')} holds the password, and a variable cannot be renewed`,
    ),
  ];
}

/** Options that would have no effect. */
function uselessProblems(
  values: ConnectionValues,
  mappings: readonly EnvMapping[],
  { check, title }: { readonly check: boolean; readonly title: (name: string) => string },
): string[] {
  const { preset: presets = [] } = values;
  const has = (...names: readonly PresetName[]) => names.some((name) => presets.includes(name));
  const maps = (word: string) => mappings.some((mapping) => mapping.word === word);
  const url = has('url') || maps('url');
  const jdbc = has('jdbc', 'flyway', 'liquibase') || maps('jdbc-url');
  const clients = check || presets.length > 0 || mappings.length > 0;
  const useless = [
    ['url-name', has('url'), 'the preset url'],
    ['url-scheme', url, 'the preset url'],
    ['jdbc-driver', jdbc, 'the presets jdbc, flyway and liquibase'],
    ['sslmode', clients, `${title('preset')}, ${title('env-map')} or ${title('check-connection')}`],
    ['sslrootcert', clients, `${title('preset')}, ${title('env-map')} or ${title('check-connection')}`],
  ] as const;
  const name = values['url-name'];
  const problem = name === undefined ? undefined : problemWithVariableName(name);
  return [
    ...useless.flatMap(([option, isUsed, by]) =>
      values[option] === undefined || isUsed ? [] : [`${title(option)} is used only with ${by}. Remove it`],
    ),
    ...(problem === undefined ? [] : [`${title('url-name')}: ${quote(name ?? '')} ${problem}`]),
    ...(values['check-connection'] === false && values['wait-for-connection'] > 0
      ? [`${title('wait-for-connection')}: ${title('check-connection')} is off. Remove one of the two`]
      : []),
  ];
}

/** A variable of the job must not become less strict. */
function stricterOf(env: Env, kind: ClientKind): SslMode {
  const written = kind === 'database' ? variable(env, 'PGSSLMODE') : undefined;
  return sslModes.find((mode) => mode === written) ?? 'require';
}
