import type { CiSystem } from '../ci/ci-system.ts';

/** Empties the variables that a step of ours has set: GitHub's runner cannot unset one. Returns their names. */
export async function emptyVariables(ci: CiSystem, state: string | undefined): Promise<readonly string[]> {
  const names = state ? state.split(',') : [];
  const variables = Object.fromEntries(names.map((name) => [name, '']));
  await ci.publish({ outputs: {}, variables, state: {}, summary: '' });
  return names;
}
