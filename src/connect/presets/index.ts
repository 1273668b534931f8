import { environmentVariables } from '../variables.ts';
import { airflow } from './airflow.ts';
import type { EnvMapping } from './env-map.ts';
import { livy, netrc, sparkmagic } from './http.ts';
import { flyway, jdbc, liquibase } from './jdbc.ts';
import { pg, pgpass, pgservice } from './libpq.ts';
import type { Made, Make, PresetInput, PresetName } from './preset.ts';
import { dbt, dlt, sqitch, sqlmesh } from './tools.ts';
import { url } from './url.ts';
import { wordValues } from './word-values.ts';

/** The maker of each preset. */
export const makers: Readonly<Record<PresetName, Make>> = {
  env: ({ login, names, kind, target }) => ({
    variables: environmentVariables(login, names, names.prefix, { kind, target }),
  }),
  pg,
  pgpass,
  pgservice,
  url,
  jdbc,
  flyway,
  liquibase,
  sqitch,
  dbt,
  sqlmesh,
  dlt,
  airflow,
  livy,
  netrc,
  sparkmagic,
};

/**
 * Makes these presets, and the variables of `env-map`, together. Presets agree on the variables and files that they
 * share. Only a name that the user chooses can be the same as another one: if two set the same variable, the later one
 * wins, and `env-map` is the last.
 */
export function makePresets(
  names: readonly PresetName[],
  input: PresetInput,
  envMap: readonly EnvMapping[] = [],
): Required<Made> {
  const mapped = Object.fromEntries(envMap.map(({ name, word }) => [name, wordValues[word](input)]));
  const all: readonly Made[] = [...names.map((name) => makers[name](input)), { variables: mapped }];
  return {
    variables: Object.fromEntries(all.flatMap(({ variables }) => Object.entries(variables))),
    files: Object.fromEntries(all.flatMap(({ files = {} }) => Object.entries(files))),
  };
}
