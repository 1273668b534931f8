import { type Env, variable } from '../context.ts';
import { sessionNameOf } from '../identity/session-name.ts';
import type { JobIdentity } from '../identity/sources/token-source.ts';
import type { CiSystem } from './ci-system.ts';
import { allHold } from './conditions.ts';
import type { CiId } from './ids.ts';
import { ciSystems } from './systems/index.ts';

/** CI systems by the name that `--ci` takes, in the order of detection. */
type Systems = Readonly<Record<string, CiSystem>>;

/** The CI system that this environment belongs to, or undefined when it belongs to none that we know. */
export function detectCi(env: Env, systems: Systems = ciSystems): CiSystem | undefined {
  return Object.values(systems).find(({ detectedBy }) => allHold(detectedBy, env));
}

/** What the CI system gives this job to prove who it is. `named` is the system where the user has named it. */
export function jobIdentity(env: Env, named?: CiId | undefined, systems: Systems = ciSystems): JobIdentity {
  const system = named === undefined ? detectCi(env, systems) : systems[named];
  const source = system?.tokenSource;
  // A system that the user has named is taken at the word.
  const isHere = source && (named !== undefined || source.applies(env));
  return {
    tokenSource: isHere ? { ...source, name: system.name } : undefined,
    sessionName: sessionNameOf(runNames(env, system, systems)),
  };
}

/** The variables under fixed names that hold a token of any CI system, or lead to one. */
export function tokenVariables(systems: Systems = ciSystems): string[] {
  return [...new Set(Object.values(systems).flatMap((system) => system.tokenVariables))];
}

/** A container may be given the names of repository and run, and not the variables by which its system is known. */
function runNames(env: Env, detected: CiSystem | undefined, systems: Systems) {
  const candidates = [detected, ...Object.values(systems)].flatMap((system) => system?.run ?? []);
  const names = candidates.find(({ repository }) => variable(env, repository) !== undefined);
  return names && { repository: variable(env, names.repository), run: variable(env, names.run) };
}
