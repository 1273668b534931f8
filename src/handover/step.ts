import type { ClusterLogin, VariableNames } from '../answer.ts';
import type { CiSystem } from '../ci/ci-system.ts';
import { environmentVariables, stepOutputs, type Variables } from '../connect/variables.ts';
import type { ValuesOf } from '../options/option.ts';
import type { handoverOptions } from './options.ts';
import { type SummaryFacts, summaryOf } from './summary.ts';

/** The name under which the post step finds what to empty. */
export const CLEANUP_STATE = 'variables';

export interface StepHandover {
  readonly login: ClusterLogin;
  readonly words: VariableNames;
  readonly facts: SummaryFacts;
  readonly options: ValuesOf<typeof handoverOptions>;
  /** Outputs besides the login's own. */
  readonly more: Variables;
  readonly now: number;
}

/** Hands a masked login to the later steps of this job: outputs, variables, summary, and a note for our post step. */
export async function handToSteps(
  ci: CiSystem,
  { login, words, facts, options, more, now }: StepHandover,
): Promise<void> {
  const variables = options['export-env'] ? environmentVariables(login, words, options['env-prefix']) : {};
  const names = Object.keys(variables);
  await ci.publish({
    outputs: { ...stepOutputs(login), ...more },
    variables,
    state: names.length > 0 && !options['skip-cleanup'] ? { [CLEANUP_STATE]: names.join(',') } : {},
    summary: options.summary ? summaryOf(facts, login, now) : '',
  });
}

/** Empties the variables that a step of ours has set: GitHub's runner cannot unset one. Returns their names. */
export async function emptyVariables(ci: CiSystem, state: string | undefined): Promise<readonly string[]> {
  const names = state ? state.split(',') : [];
  const variables = Object.fromEntries(names.map((name) => [name, '']));
  await ci.publish({ outputs: {}, variables, state: {}, summary: '' });
  return names;
}
