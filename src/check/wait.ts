import { abortError } from '../aws/exchange.ts';
import { FailureError } from '../errors.ts';
import { seconds } from '../log-text.ts';
import type { CheckOptions } from './check-options.ts';
import { askState, explanation } from './cluster-state.ts';
import { type Notices, notices } from './notices.ts';
import { addressOf, caseOf, Problem } from './problem.ts';

const SECOND = 1000;
const PAUSE = { first: SECOND, longest: 5 * SECOND };
/** Another try is worth its while with at least so much time left. */
const LAST_TRY = SECOND;
/** How long the message of a single try waits for the state of the cluster. */
const STATE = 5 * SECOND;

type Attempt<T> = (limit: number) => Promise<T>;

/**
 * Calls `attempt` with its limit in milliseconds until it succeeds, fails for a reason that does not pass, or
 * `wait-for-connection` is over. Rejects with a FailureError that has the last cause and a cure, with an AbortError, or
 * with an error that is a bug.
 */
export async function waitFor<T>(attempt: Attempt<T>, options: CheckOptions): Promise<T> {
  const { clock, waitSeconds, connectTimeout, signal } = options;
  const longest = connectTimeout > 0 ? connectTimeout * SECOND : Number.POSITIVE_INFINITY;
  if (waitSeconds > 0) {
    const deadline = clock.now() + waitSeconds * SECOND;
    const log = notices(options, deadline);
    return tryAgain(attempt, { options, deadline, longest, log }).finally(log.stop);
  }
  try {
    return await attempt(longest);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    const cluster =
      options.cluster ?? (problem.mayPass ? await interruptible(askState(options, STATE), signal) : undefined);
    throw failure(problem, { ...options, cluster });
  }
}

interface Wait {
  readonly options: CheckOptions;
  /** In milliseconds since the epoch. */
  readonly deadline: number;
  /** The limit of a try, in milliseconds. */
  readonly longest: number;
  readonly log: Notices;
}

async function tryAgain<T>(attempt: Attempt<T>, { options, deadline, longest, log }: Wait): Promise<T> {
  const { clock, waitSeconds, login, signal } = options;
  const isValid = () => clock.now() < login.expiresAt.getTime();
  const wasValid = isValid();
  let last: Problem | undefined;
  for (let tries = 1; ; tries += 1) {
    const begin = clock.now();
    const limit = Math.min(longest, Math.max(1, deadline - begin));
    try {
      return await attempt(limit);
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      // A try that the end of the wait cuts short says less than the try before it.
      const isCut = limit < longest && clock.now() - begin >= limit;
      last = last && isCut ? last : thrown;
      const known = { ...options, cluster: log.cluster() };
      if (!last.mayPass) throw failure(last, known);
      if (wasValid && !isValid()) throw failure(expired(last), known);
      if (deadline - clock.now() <= LAST_TRY) {
        const option = caseOf(options).option('wait-for-connection');
        throw failure(last, known, ` (${tries} tries in ${seconds(waitSeconds)}, ${option})`);
      }
      await interruptible(log.say(last.message), signal);
      const pause = Math.min(PAUSE.longest, PAUSE.first * 2 ** (tries - 1)) * (0.5 + clock.random() / 2);
      // The time of the try counts: a try that waited for 10 seconds needs no pause.
      const rest = Math.min(begin + pause, deadline - LAST_TRY) - clock.now();
      if (rest > 0) await interruptible(clock.sleep(rest), signal);
    }
  }
}

/** The error for the user: the option that asked for the check, what was tried, the cause and the cure. */
function failure(problem: Problem, options: CheckOptions, tries = ''): FailureError {
  const { message, cause, mayPass } = problem;
  const given = caseOf(options);
  const state = mayPass ? explanation(options.cluster, options) : undefined;
  const longer = options.waitSeconds === 0 ? 'Set' : 'Set a longer time for';
  const cure =
    state === undefined
      ? problem.cure(given)
      : `${state}. ${longer} ${given.option('wait-for-connection')} to wait for it`;
  return new FailureError(
    `${given.option('check-connection')}: ${addressOf(options.target)}: ${message}${tries}. ${cure}`,
    cause === undefined ? {} : { cause },
  );
}

function expired({ message, cause }: Problem): Problem {
  return new Problem(`${message}, until the login had expired`, {
    cause,
    cure: ({ login, option }) =>
      `The login was valid until ${login.expiresAt.toISOString()}. Set a shorter ${option('wait-for-connection')}, or ask for a login that lasts longer`,
  });
}

/** Rejects with an AbortError as soon as the signal aborts. */
async function interruptible<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  let aborted = () => {};
  const end = new Promise<never>((_, reject) => {
    aborted = () => reject(abortError());
    if (signal.aborted) aborted();
    else signal.addEventListener('abort', aborted, { once: true });
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    signal.removeEventListener('abort', aborted);
  }
}
