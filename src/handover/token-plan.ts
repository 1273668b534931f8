import { problemWithVariableName } from '../ci/variable-names.ts';
import { type EnvWord, envWords, parseEnvMap } from '../connect/presets/env-map.ts';
import { allOf } from '../options/read.ts';
import { type ConnectionPlan, plainPlan } from './connection.ts';
import { type ConnectionValues, connectionOptions } from './connection-options.ts';
import type { PlanContext } from './connection-plan.ts';

/** What the rest of the request says about the hand-over of a token. */
export type TokenPlanContext = Pick<PlanContext, 'operation' | 'refresh' | 'exportEnv' | 'title'> & {
  /** Whether the operation returns an endpoint. */
  readonly hasEndpoint: boolean;
};

/**
 * Plans the hand-over of a token. Options and presets that need a user name and a password are problems, as sentences:
 * with problems, the plan must not be used.
 */
export function planToken(
  values: ConnectionValues,
  { operation, hasEndpoint, refresh, exportEnv, title }: TokenPlanContext,
): { readonly plan: ConnectionPlan; readonly problems: readonly string[] } {
  const { mappings: envMap, problems: mapProblems } = parseEnvMap(values['env-map'] ?? [], problemWithVariableName);
  const presets = values.preset ?? [];
  const others = Object.entries(values).flatMap(([name, value]) => (isSet(name, value) ? [name] : []));
  const words = (Object.keys(envWords) as EnvWord[]).filter((word) => isFor(word, hasEndpoint));
  return {
    plan: { ...plainPlan, presets, envMap },
    problems: [
      ...mapProblems.map((problem) => `${title('env-map')}: ${problem}`),
      ...others.map(
        (name) => `${title(name)}: is for a login with user name and password. ${returns(operation)}. Remove it`,
      ),
      ...presets
        .filter((name) => name !== 'env')
        .map(
          (name) =>
            `${title('preset')}: ${name} needs a user name and a password. ${returns(operation)}. Its preset is env`,
        ),
      ...envMap
        .filter(({ word }) => !isFor(word, hasEndpoint))
        .map(
          ({ name, word }) =>
            `${title('env-map')}: ${name}=${word} is not for ${operation}. Its words are ${allOf(words)}`,
        ),
      ...(refresh
        ? [`${title('refresh')}: the token is in a variable, which cannot be renewed. Remove ${title('refresh')}`]
        : []),
      ...(exportEnv
        ? []
        : (['preset', 'env-map'] as const)
            .filter((name) => values[name] !== undefined)
            .map(
              (name) => `${title(name)}: needs variables, and ${title('export-env')} is off. Remove one of the two`,
            )),
    ],
  };
}

function returns(operation: string): string {
  return `${operation} returns a token`;
}

function isFor(word: EnvWord, hasEndpoint: boolean): boolean {
  return envWords[word].serves.some((each) => each === 'token') && (word !== 'endpoint' || hasEndpoint);
}

/** Whether the user gave an option that a token does not need. A default is not given. */
function isSet(name: string, value: unknown): boolean {
  if (name === 'preset' || name === 'env-map' || !Object.hasOwn(connectionOptions, name)) return false;
  return value !== undefined && value !== false && !(name === 'wait-for-connection' && value === 0);
}
