import type { ClusterLogin } from '../answer.ts';
import type { Step } from '../ci/github/step.ts';
import { problemWithVariableName } from '../ci/variable-names.ts';
import type { Target } from '../connect/target.ts';
import { stepOutputs, type Variables } from '../connect/variables.ts';
import { quote } from '../log-text.ts';
import type { ValuesOf } from '../options/option.ts';
import type { handoverOptions } from './options.ts';
import { type SummaryFacts, summaryOf } from './summary.ts';

/** The names of the states in which the post step finds the variables to empty and the folder to remove. */
export const CLEANUP_STATE = 'variables';
export const FOLDER_STATE = 'folder';

/** Variables that choose how clients use TLS. They hold no login, and an empty value would break other programs. */
const LASTING = /^(?:PGSSLMODE|PGSSLROOTCERT|SSL_CERT_FILE|NODE_EXTRA_CA_CERTS|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE)$/;

export interface StepHandover {
  readonly login: ClusterLogin;
  readonly target: Target;
  /** The variables for later steps. */
  readonly variables: Variables;
  readonly facts: SummaryFacts;
  readonly options: ValuesOf<typeof handoverOptions>;
  /** Further outputs, besides those of the login. */
  readonly more: Variables;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Throws a ConfigurationError if `handToSteps` cannot work. Call it before a login is requested. */
export function refuseHandover(step: Pick<Step, 'checkFiles'>, options: StepHandover['options']): void {
  const variables = options['export-env'];
  step.checkFiles({ variables, state: variables && !options['skip-cleanup'], summary: options.summary });
}

/**
 * Hands a masked login to the later steps of this job: outputs, variables, summary, and the state for our post step.
 * Throws a ConfigurationError or a FailureError; then nothing was handed over.
 */
export async function handToSteps(
  step: Pick<Step, 'publish'>,
  { login, target, variables, facts, options, more, now }: StepHandover,
): Promise<void> {
  const names = Object.keys(variables).filter((name) => !LASTING.test(name));
  await step.publish({
    outputs: { ...stepOutputs(login, target), ...more },
    variables,
    state: names.length > 0 && !options['skip-cleanup'] ? { [CLEANUP_STATE]: names.join(',') } : {},
    summary: options.summary ? summaryOf(facts, login, now) : '',
  });
}

/** Tells the post step which folder to remove. Call it before the folder is made: the step can be cancelled at any time. */
export function announceFolder(
  step: Pick<Step, 'publish'>,
  folder: string,
  options: StepHandover['options'],
): Promise<void> {
  const state: Readonly<Record<string, string>> = options['skip-cleanup'] ? {} : { [FOLDER_STATE]: folder };
  return step.publish({ outputs: {}, variables: {}, state, summary: '' });
}

/**
 * The result of `emptyVariables`: the names of the emptied variables, and a sentence for each name that was refused.
 */
export interface Emptied {
  readonly names: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Sets the variables that this action has set to an empty value, because GitHub's runner cannot unset one. `state` is
 * the value of CLEANUP_STATE. Other steps can write to the environment that it comes from, so a name that we refuse as
 * the name of a variable is not emptied.
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
