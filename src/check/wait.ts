import { abortError } from '../aws/exchange.ts';
import { FailureError } from '../errors.ts';
import { seconds } from '../log-text.ts';
import type { CheckOptions } from './check-options.ts';
import { askState, explanation } from './cluster-state.ts';
import { addressOf, caseOf, Problem } from './problem.ts';

const SECOND = 1000;
/** How long a pause may be, and how often the log says why the wait goes on. */
const PAUSE = { first: SECOND, longest: 5 * SECOND };
const NOTICE = 10 * SECOND;
/** Another try is worth its while with at least so much time left. */
const LAST_TRY = SECOND;
/** How long a message waits for the state of the cluster. */
const STATE = 5 * SECOND;

/**
 * Calls `attempt` with its limit in milliseconds until it succeeds, fails for a reason that does not pass, or
 * `wait-for-connection` is over. Rejects with a FailureError that has the last cause and a cure, with an AbortError, or
 * with an error that is a bug.
 */
export async function waitFor<T>(attempt: (limit: number) => Promise<T>, options: CheckOptions): Promise<T> {
  const { clock, waitSeconds, connectTimeout, login, log, signal } = options;
  const option = caseOf(options).option('wait-for-connection');
  const deadline = clock.now() + waitSeconds * SECOND;
  const longest = connectTimeout > 0 ? connectTimeout * SECOND : Number.POSITIVE_INFINITY;
  const isValid = clock.now() < login.expiresAt.getTime();
  let cluster = options.cluster;
  let nextNotice = clock.now();
  let last: Problem | undefined;

  for (let tries = 1; ; tries += 1) {
    const begin = clock.now();
    const limit = waitSeconds === 0 ? longest : Math.min(longest, Math.max(1, deadline - begin));
    try {
      return await attempt(limit);
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      const took = clock.now() - begin;
      // A try that the end of the wait cuts short says less than the try before it.
      last = last !== undefined && limit < longest && took >= limit ? last : thrown;
      if (!last.mayPass) throw failure(last, { ...options, cluster });
      if (waitSeconds === 0) {
        cluster ??= await interruptible(askState(options, STATE), signal);
        throw failure(last, { ...options, cluster });
      }
      const left = deadline - clock.now();
      if (isValid && clock.now() >= login.expiresAt.getTime()) throw failure(expired(last), { ...options, cluster });
      if (left <= LAST_TRY)
        throw failure(last, { ...options, cluster }, ` (${tries} tries in ${seconds(waitSeconds)}, ${option})`);
      if (clock.now() >= nextNotice) {
        nextNotice = clock.now() + NOTICE;
        cluster = (await interruptible(askState(options, Math.min(STATE, left)), signal)) ?? cluster;
        const until = new Date(deadline).toISOString().slice(11, 19);
        const why = [`${last.message}`, explanation(cluster, options), `Trying again until ${until} UTC (${option})`];
        log.info(`${addressOf(options.target)}: ${why.filter((part) => part !== undefined).join('. ')}`);
      }
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
