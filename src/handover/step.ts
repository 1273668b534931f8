import type { ClusterLogin, VariableNames } from '../answer.ts';
import type { Step } from '../ci/github/step.ts';
import { problemWithVariableName } from '../ci/variable-names.ts';
import { environmentVariables, stepOutputs, type Variables } from '../connect/variables.ts';
import { quote } from '../log-text.ts';
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

/** Throws a ConfigurationError where `handToSteps` could not work. Call it before a login is asked for. */
export function refuseHandover(step: Pick<Step, 'checkFiles'>, options: StepHandover['options']): void {
  const variables = options['export-env'];
  step.checkFiles({ variables, state: variables && !options['skip-cleanup'], summary: options.summary });
}

/** Hands a masked login to the later steps of this job: outputs, variables, summary, and a note for our post step. */
export async function handToSteps(
  step: Pick<Step, 'publish'>,
  { login, words, facts, options, more, now }: StepHandover,
): Promise<void> {
  const variables = options['export-env'] ? environmentVariables(login, words, options['env-prefix']) : {};
  const names = Object.keys(variables);
  await step.publish({
    outputs: { ...stepOutputs(login), ...more },
    variables,
    state: names.length > 0 && !options['skip-cleanup'] ? { [CLEANUP_STATE]: names.join(',') } : {},
    summary: options.summary ? summaryOf(facts, login, now) : '',
  });
}

/** What became of the names in the state: the variables that were emptied, and why the others were not. */
export interface Emptied {
  readonly names: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Empties the variables that a step of ours has set, because GitHub's runner cannot unset one. The state comes from the
 * environment, which other steps can write to, so each name in it must be one that we could have set.
 */
export async function emptyVariables(step: Pick<Step, 'publish'>, state: string | undefined): Promise<Emptied> {
  const found = state ? state.split(',') : [];
  const names = found.filter((name) => problemWithVariableName(name) === undefined);
  const problems = found.flatMap((name) => {
    const problem = problemWithVariableName(name);
    return problem === undefined ? [] : [`${quote(name)} ${problem}`];
  });
  const variables = Object.fromEntries(names.map((name) => [name, '']));
  await step.publish({ outputs: {}, variables, state: {}, summary: '' });
  return { names, problems };
}
