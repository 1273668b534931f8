import { problemWithVariableName } from '../ci/variable-names.ts';
import { envWords, parseEnvMap } from '../connect/presets/env-map.ts';
import { needsOf as presetNeeds, presetTable } from '../connect/presets/table.ts';
import { type ClientKind, defaultPorts, type SslMode, sslModes, type Target } from '../connect/target.ts';
import { type Env, variable } from '../context.ts';
import { type ConnectionPlan, plainPlan } from './connection.ts';
import type { ConnectionValues } from './connection-options.ts';
import {
  type Chosen,
  clientProblems,
  missingProblem,
  type Need,
  targetProblems,
  uselessProblems,
} from './connection-problems.ts';
import { parseEndpoint } from './endpoint.ts';

/** What the rest of the request says about the connection. */
export interface PlanContext {
  readonly env: Env;
  readonly kind: ClientKind;
  /** What AWS says when it is asked. */
  readonly describes: readonly Need['what'][];
  readonly operation: string;
  /** What the options of the operation say: the custom domain name, and db-name. */
  readonly named: Target;
  readonly refresh: boolean;
  /** Whether variables are set at all. */
  readonly exportEnv: boolean;
  /** An option as the user typed it. */
  readonly title: (name: string) => string;
}

/** Plans the connection. With problems, as sentences, the plan must not be used. */
export function planConnection(
  values: ConnectionValues,
  context: PlanContext,
): { readonly plan: ConnectionPlan; readonly problems: readonly string[] } {
  const { title, kind, named } = context;
  const endpoint = values.endpoint === undefined ? undefined : parseEndpoint(values.endpoint);
  const { mappings: envMap, problems: mapProblems } = parseEnvMap(values['env-map'] ?? [], problemWithVariableName);
  const presets = values.preset ?? [];
  const host = values.host ?? endpoint?.host ?? named.host;
  const check = values['check-connection'] ?? values['wait-for-connection'] > 0;
  const chosen = { presets, envMap, check };
  const needs = needsOf(chosen, context);
  const needsHost = host === undefined && needs.some(({ what }) => what === 'host');
  // If the user asks for it, AWS also says what a given host leaves open.
  const lookUp = named.host === undefined && (values['resolve-endpoint'] ?? needsHost);
  const own = {
    host,
    port: values.port ?? endpoint?.port ?? (host === undefined || lookUp ? undefined : defaultPorts[kind]),
    database: values.database ?? endpoint?.database,
    scheme: endpoint?.scheme,
  };
  // Without a host, db-name alone does not say where a client can connect.
  const isReachable = host !== undefined || lookUp;
  const target: Target = isReachable ? { ...own, database: own.database ?? named.database } : own;
  const asked = lookUp ? context.describes : [];
  const missing = needs.filter(({ what }) => target[what] === undefined && !asked.includes(what));
  return {
    plan: {
      presets,
      envMap,
      hasFiles: presets.some((name) => presetTable[name].refreshable),
      target,
      lookUp,
      mayAsk: named.host === undefined && values['resolve-endpoint'] !== false,
      needsDatabase: needs.some(({ what }) => what === 'database'),
      tls: { sslmode: values.sslmode ?? stricterOf(context.env, kind), sslrootcert: values.sslrootcert },
      urlName: values['url-name'] ?? plainPlan.urlName,
      urlScheme: values['url-scheme'] ?? plainPlan.urlScheme,
      jdbcDriver: values['jdbc-driver'] ?? plainPlan.jdbcDriver,
      check,
      waitForConnection: values['wait-for-connection'],
    },
    problems: [
      ...mapProblems.map((problem) => `${title('env-map')}: ${problem}`),
      ...missing.map((need) => missingProblem(need, values, context)),
      ...targetProblems(values, endpoint, context),
      ...clientProblems(values, chosen, context),
      ...uselessProblems(values, chosen, context),
    ],
  };
}

/** The parts of the target that the chosen clients cannot do without. */
function needsOf({ presets, envMap, check }: Chosen, { kind, refresh, title }: PlanContext): Need[] {
  const own: readonly Need['what'][] = kind === 'database' ? ['host', 'database'] : ['host'];
  return [
    ...presets.flatMap((name) => presetNeeds(name, kind).map((what) => ({ what, by: `the preset ${name}` }))),
    ...envMap.flatMap(({ name, word }) =>
      envWords[word].needs.map((what) => ({ what, by: `${name} of ${title('env-map')}` })),
    ),
    ...(check ? own.map((what) => ({ what, by: title('check-connection') })) : []),
    // The file names the host, so that the login goes to no other one.
    ...(refresh && kind === 'livy' && presets.length === 0 ? [{ what: 'host', by: title('refresh') } as const] : []),
  ];
}

/** A variable of the job must not become less strict. The clients of Livy verify the certificate in any case. */
function stricterOf(env: Env, kind: ClientKind): SslMode {
  if (kind === 'livy') return 'verify-full';
  const written = variable(env, 'PGSSLMODE');
  return sslModes.find((mode) => mode === written) ?? 'require';
}
