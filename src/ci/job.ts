import { type Env, variable } from '../context.ts';
import { sessionNameOf } from '../identity/session-name.ts';
import type { JobIdentity } from '../identity/sources/token-source.ts';
import type { CiSystem } from './ci-system.ts';
import { allHold } from './conditions.ts';
import type { CiId } from './ids.ts';
import { ciSystems } from './systems/index.ts';

/** CI systems by the name that `--ci` takes, in the order of detection. */
type Systems = Readonly<Record<string, CiSystem>>;

/** The CI system that this environment belongs to. Undefined when it is not one that we know. */
export function detectCi(env: Env, systems: Systems = ciSystems): CiSystem | undefined {
  return Object.values(systems).find(({ detectedBy }) => allHold(detectedBy, env));
}

/** What the CI system gives this job to prove its identity. `named`: the system, if the user has given it. */
export function jobIdentity(env: Env, named?: CiId | undefined, systems: Systems = ciSystems): JobIdentity {
  const system = named === undefined ? detectCi(env, systems) : systems[named];
  const source = system?.tokenSource;
  // If the user has named the system, its token source is used without a check that it applies.
  const isHere = source && (named !== undefined || source.applies(env));
  return {
    tokenSource: isHere ? { ...source, name: system.name } : undefined,
    sessionName: sessionNameOf(runNames(env, system, systems)),
  };
}

/** The variables with fixed names that hold a token of any CI system, or lead to one. */
export function tokenVariables(systems: Systems = ciSystems): string[] {
  return [...new Set(Object.values(systems).flatMap((system) => system.tokenVariables))];
}

/**
 * All systems are searched: a container may get the variables for repository and run, but not those that `detectCi`
 * needs.
 */
function runNames(env: Env, detected: CiSystem | undefined, systems: Systems) {
  const candidates = [detected, ...Object.values(systems)].flatMap((system) => system?.run ?? []);
  const names = candidates.find(({ repository }) => variable(env, repository) !== undefined);
  return names && { repository: variable(env, names.repository), run: variable(env, names.run) };
}
