import { problemWithVariableName } from '../ci/variable-names.ts';
import { type EnvMapping, type EnvWord, envWords } from '../connect/presets/env-map.ts';
import { type PresetName, presetNames } from '../connect/presets/preset.ts';
import { presetTable } from '../connect/presets/table.ts';
import { quote } from '../log-text.ts';
import { allOf } from '../options/read.ts';
import type { ConnectionValues } from './connection-options.ts';
import type { PlanContext } from './connection-plan.ts';
import { type Endpoint, problemWithEndpoint } from './endpoint.ts';

/** A part of the target that is needed, and the option or preset that needs it. */
export interface Need {
  readonly what: 'host' | 'database';
  readonly by: string;
}

/** What the user chose to do with the login. */
export interface Chosen {
  readonly presets: readonly PresetName[];
  readonly envMap: readonly EnvMapping[];
  readonly check: boolean;
}

/** The problem with a part of the target that is needed and not known. */
export function missingProblem({ what, by }: Need, values: ConnectionValues, { title }: PlanContext): string {
  const off =
    what === 'host' && values['resolve-endpoint'] === false ? `, and ${title('resolve-endpoint')} is off` : '';
  const example = what === 'host' ? 'the host name of the cluster' : 'the name of the database, such as dev';
  return `Give ${title(what)} with ${example}: ${by} needs it${off}`;
}

/** The problems of a target that is not one of this kind of cluster. */
export function targetProblems(
  { endpoint: text = '', database, 'resolve-endpoint': resolve }: ConnectionValues,
  endpoint: Endpoint | undefined,
  { kind, named, title }: PlanContext,
): string[] {
  const problem = endpoint && problemWithEndpoint(endpoint, kind);
  const [by, own] = database === undefined ? ['endpoint', endpoint?.database] : ['database', database];
  // Redshift changes names to lower case.
  const isOther = [own, named.database].every(Boolean) && own?.toLowerCase() !== named.database?.toLowerCase();
  return [
    ...(problem === undefined ? [] : [`${title('endpoint')}: ${quote(text)} ${problem}`]),
    ...(kind === 'livy' && database !== undefined ? [`${title('database')}: Livy has no database. Remove it`] : []),
    ...(resolve && named.host !== undefined
      ? [
          `${title('resolve-endpoint')}: AWS is asked about ${title('cluster-identifier')}, and ` +
            `${title('custom-domain-name')} is in its place. Remove ${title('resolve-endpoint')}`,
        ]
      : []),
    ...(isOther
      ? [
          `${title(by ?? '')}: the database ${quote(own ?? '')} differs from ${quote(named.database ?? '')} of ` +
            `${title('db-name')}, the only one that the login is for. Give the same name twice, or remove ${title('db-name')}`,
        ]
      : []),
  ];
}

/** The problems of presets and words that do not fit the cluster, each other, or --refresh. */
export function clientProblems(
  values: ConnectionValues,
  { presets, envMap }: Chosen,
  { kind, operation, refresh, exportEnv, title }: PlanContext,
): string[] {
  const fitting = presetNames.filter((name) => presetTable[name].serves.includes(kind));
  const stale = refresh ? presets.filter((name) => !presetTable[name].refreshable) : [];
  const staleMap = refresh ? envMap.filter(({ word }) => Object.hasOwn(RENEWED, word)) : [];
  const given = (['preset', 'env-map'] as const).filter((name) => values[name] !== undefined);
  return [
    ...presets
      .filter((name) => !fitting.includes(name))
      .map((name) => `${title('preset')}: ${name} is not for ${operation}. Its presets are ${allOf(fitting)}`),
    ...envMap
      .filter(({ word }) => !serves(word, kind))
      .map(({ name, word }) => `${title('env-map')}: ${name}=${word} is not for ${operation}`),
    ...(presets.includes('pgservice') && presets.includes('url')
      ? [`${title('preset')}: give either pgservice or url, not both: some clients that read the URL refuse PGSERVICE`]
      : []),
    ...(presets.includes('pgservice') ? envMap.filter(({ word }) => word === 'url') : []).map(
      ({ name }) =>
        `${title('env-map')}: remove ${name}=url or the preset pgservice: some clients that read the URL refuse PGSERVICE`,
    ),
    ...stale.map(
      (name) =>
        `${title('refresh')}: the preset ${name} puts the password into a variable, which cannot be renewed. ` +
        `Use ${kind === 'livy' ? 'netrc' : 'pgpass'}, or remove ${title('refresh')}`,
    ),
    ...staleMap.map(
      ({ name, word }) =>
        `${title('refresh')}: ${name} of ${title('env-map')} contains ${RENEWED[word]}, and a variable cannot be renewed`,
    ),
    ...(exportEnv
      ? []
      : given.map(
          (name) => `${title(name)}: needs variables, and ${title('export-env')} is off. Remove one of the two`,
        )),
  ];
}

/** What a renewal changes, by the words of env-map that contain it. */
const RENEWED: { readonly [Word in EnvWord]?: string } = {
  password: 'the password',
  url: 'the password',
  'basic-auth': 'the password',
  expiration: 'the expiry',
};

function serves(word: EnvWord, kind: PlanContext['kind']): boolean {
  return envWords[word].serves.some((each) => each === kind);
}

/** The problems of options that would have no effect. */
export function uselessProblems(
  values: ConnectionValues,
  { presets, envMap, check }: Chosen,
  { kind, title }: PlanContext,
): string[] {
  const has = (...names: readonly PresetName[]) => names.some((name) => presets.includes(name));
  const maps = (word: EnvWord) => envMap.some((mapping) => mapping.word === word);
  const clients = check || presets.length > 0 || envMap.length > 0;
  const anyClient = `${title('preset')}, ${title('env-map')} or ${title('check-connection')}`;
  const useless = [
    ['url-name', has('url'), 'the preset url'],
    ['url-scheme', has('url') || maps('url'), 'the preset url'],
    ['jdbc-driver', has('jdbc', 'flyway', 'liquibase') || maps('jdbc-url'), 'the presets jdbc, flyway and liquibase'],
    ['sslmode', kind === 'livy' ? check : clients, kind === 'livy' ? title('check-connection') : anyClient],
    ['sslrootcert', clients, anyClient],
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
