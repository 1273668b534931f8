import type { Clock, Log } from '../context.ts';
import { FailureError, ServiceError } from '../errors.ts';
import { seconds } from '../log-text.ts';
import { type Failure, failureOf } from './failure.ts';
import { retryDelay } from './retry-delay.ts';

/** The patience of one run: every call of it is retried inside the same deadline. */
export interface RetryPolicy {
  /**
   * Calls `attempt` until it succeeds, fails for a reason that waiting does not mend, or the deadline is reached.
   * `attempt` gets a signal that aborts at the deadline, and is not waited for any longer, whether it hears the signal or
   * not. `operation` is the API's own name, or what else is asked. Throws the last failure, as an ExpectedError where it
   * was foreseen.
   */
  readonly retry: <T>(operation: string, attempt: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

export interface RetryOptions {
  readonly maxWaitSeconds: number;
  /** When the run began, in milliseconds since the epoch; now when left out. */
  readonly since?: number | undefined;
  /** AWS_MAX_ATTEMPTS: an upper bound for each call; unlimited when left out. */
  readonly maxAttempts?: number | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** A call in progress, and the last refusal that it got. */
interface Call {
  readonly operation: string;
  refusal?: ServiceError;
}

/** A long wait is explained in the log after so many milliseconds, and then again and again. */
const NOTICE = { first: 5_000, next: 30_000 };

/** The deadline counts from the beginning of the run. */
export function retryPolicy({ maxWaitSeconds, since, maxAttempts, clock, log }: RetryOptions): RetryPolicy {
  const maxWait = maxWaitSeconds * 1000;
  const deadline = (since ?? clock.now()) + maxWait;
  // A call may need another one first, such as for a token: the last of these is what keeps the run waiting.
  const calls: Call[] = [];
  let nextNotice: number | undefined;

  return {
    async retry(operation, attempt) {
      const call: Call = { operation };
      calls.push(call);
      try {
        for (let count = 1; ; count += 1) {
          try {
            log.debug(() => `${operation}: attempt ${count}`);
            return await beforeDeadline(attempt);
          } catch (thrown) {
            const failure = failureOf(thrown, operation, clock.now());
            if (failure.error instanceof ServiceError) call.refusal = failure.error;
            const left = deadline - clock.now();
            const wait = retryDelay(failure, { count, random: clock.random(), maxWait, left });
            const isLast = count >= (maxAttempts ?? Number.POSITIVE_INFINITY);
            if (wait === undefined || isLast || wait >= left) throw failure.error;
            log.info(
              `${operation}: ${failure.kind}, waiting ${(wait / 1000).toFixed(1)} s before attempt ${count + 1}`,
            );
            await pause(wait, () => longWait(failure, operation, deadline));
          }
        }
      } finally {
        calls.splice(calls.indexOf(call), 1);
      }
    },
  };

  async function beforeDeadline<T>(attempt: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      // Not AbortSignal.timeout: that does not keep the process alive, which would then end without a word.
      timer = setTimeout(
        () => {
          // In this order: an attempt that hears the signal must not be the first to fail.
          reject(outOfTime());
          controller.abort();
        },
        Math.max(1, deadline - clock.now()),
      );
    });
    try {
      return await Promise.race([attempt(controller.signal), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A refusal stays a refusal: by its exit code a script knows that AWS said "not now", not that no answer came. */
  function outOfTime(): ServiceError | FailureError {
    const { operation, refusal } = calls.at(-1) ?? { operation: 'The run' };
    return refusal ?? new FailureError(`${operation}: no answer within ${seconds(maxWaitSeconds)} (max-wait)`);
  }

  async function pause(wait: number, notice: () => string): Promise<void> {
    const end = clock.now() + wait;
    nextNotice ??= clock.now() + NOTICE.first;
    for (let left = wait; left > 0; left = end - clock.now()) {
      const untilNotice = nextNotice - clock.now();
      if (untilNotice > 0) await clock.sleep(Math.min(left, untilNotice));
      if (untilNotice > left) continue;
      log.info(notice());
      nextNotice = clock.now() + NOTICE.next;
    }
  }
}

function longWait({ kind, error }: Failure, operation: string, deadline: number): string {
  const until = `Trying again until ${new Date(deadline).toISOString().slice(11, 19)} UTC (max-wait)`;
  if (kind !== 'throttled') return `${operation}: no good answer yet. ${until}`;
  const who = error instanceof ServiceError ? 'AWS throttles this account' : 'too many requests';
  return `${operation}: ${who}. ${until}`;
}
