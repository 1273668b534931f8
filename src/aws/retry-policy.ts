import type { Clock, Log } from '../context.ts';
import { FailureError, ServiceError } from '../errors.ts';
import { seconds } from '../log-text.ts';
import { type Surface, shown } from '../options/names.ts';
import type { Failure } from './failure.ts';
import { retryDelay } from './retry-delay.ts';

/** How the calls of one run are retried. All of them have the same deadline. */
export interface RetryPolicy {
  /**
   * Calls `attempt` until it succeeds, fails for a reason that waiting cannot change, or the deadline is reached.
   * `attempt` gets a signal that aborts at the deadline. Nothing waits for an attempt after that, even if it ignores
   * the signal. `operation` is the API's own name, or the name of what is asked or read. Throws the last failure, as an
   * ExpectedError where it was foreseen.
   */
  readonly retry: <T>(operation: string, attempt: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /**
   * A policy with the same deadline, for a call at the same time: each policy names its own calls. With `from`, in
   * milliseconds since the epoch, its deadline counts from there.
   */
  readonly beside: (from?: number) => RetryPolicy;
}

export interface RetryOptions {
  readonly maxWaitSeconds: number;
  /** When the run began, in milliseconds since the epoch; now when left out. */
  readonly since?: number | undefined;
  /** AWS_MAX_ATTEMPTS: an upper bound for each call; unlimited when left out. */
  readonly maxAttempts?: number | undefined;
  /** Where the user wrote the options: messages name `max-wait` as it is typed there. */
  readonly surface: Surface;
  readonly clock: Clock;
  readonly log: Log;
}

/** A call in progress, and the last refusal of it. */
interface Call {
  readonly operation: string;
  refusal?: ServiceError;
}

/** The log explains a long wait after `first` milliseconds, and then every `next` milliseconds. */
const NOTICE = { first: 5_000, next: 30_000 };

/** A policy whose deadline counts from the beginning of the run. */
export function retryPolicy(options: RetryOptions): RetryPolicy {
  const { maxWaitSeconds, since = options.clock.now(), maxAttempts, surface, clock, log } = options;
  const maxWait = maxWaitSeconds * 1000;
  const deadline = since + maxWait;
  // A call may first need another one, such as for a token. The last call of the list is the one the run waits for.
  const calls: Call[] = [];
  /** The longest of the calls that are over, in milliseconds. */
  let slowest = { operation: '', took: 0 };
  let nextNotice: number | undefined;

  return {
    async retry(operation, attempt) {
      const call: Call = { operation };
      const start = clock.now();
      const failures = { throttled: 0, transient: 0, final: 0 };
      calls.push(call);
      try {
        for (let count = 1; ; count += 1) {
          try {
            log.debug(() => `${operation}: attempt ${count}`);
            return await beforeDeadline(attempt);
          } catch (thrown) {
            const { failureOf } = await import('./failure.ts');
            const failure = failureOf(thrown, operation, { now: clock.now(), surface });
            if (failure.error instanceof ServiceError) call.refusal = failure.error;
            // Each kind for itself: a job that was throttled often should not give up at the first lost connection.
            failures[failure.kind] += 1;
            const left = deadline - clock.now();
            const wait = retryDelay(failure, { count: failures[failure.kind], random: clock.random(), maxWait, left });
            const isLast = count >= (maxAttempts ?? Number.POSITIVE_INFINITY);
            if (wait === undefined || isLast || wait >= left) throw failure.error;
            log.info(
              `${operation}: ${failure.kind}, waiting ${(wait / 1000).toFixed(1)} s before attempt ${count + 1}`,
            );
            await pause(wait, () => noticeOf(failure, operation));
          }
        }
      } finally {
        calls.splice(calls.indexOf(call), 1);
        const took = clock.now() - start;
        if (took > slowest.took) slowest = { operation, took };
      }
    },
    beside: (from = since) => retryPolicy({ ...options, since: from }),
  };

  async function beforeDeadline<T>(attempt: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      // Not AbortSignal.timeout: it does not keep the process alive, which would then end without an error.
      timer = setTimeout(
        () => {
          // In this order: otherwise an attempt that obeys the signal fails first, with its own error.
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

  /** The last refusal, if there is one: its exit code shows a script that AWS answered and refused. */
  function outOfTime(): ServiceError | FailureError {
    const { operation, refusal } = calls.at(-1) ?? { operation: 'The run' };
    const limit = `${seconds(maxWaitSeconds)} (${shown('max-wait', surface)})`;
    // Otherwise the message blames a call that had no time left.
    const blame =
      slowest.took > maxWait / 2 ? `. ${slowest.operation} took ${(slowest.took / 1000).toFixed(1)} s of that` : '';
    return refusal ?? new FailureError(`${operation}: no answer within ${limit}${blame}`);
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

  function noticeOf({ kind, error }: Failure, operation: string): string {
    const end = new Date(deadline).toISOString().slice(11, 19);
    const until = `Trying again until ${end} UTC (${shown('max-wait', surface)})`;
    if (kind !== 'throttled') return `${operation}: no good answer yet. ${until}`;
    const reason = error instanceof ServiceError ? 'AWS throttles this account' : 'too many requests';
    return `${operation}: ${reason}. ${until}`;
  }
}
