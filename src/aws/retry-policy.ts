import type { Clock, Log } from '../context.ts';
import { FailureError, ServiceError } from '../errors.ts';
import { type Failure, failureOf } from './failure.ts';

/** The patience of one run: every call of it is retried inside the same deadline. */
export interface RetryPolicy {
  /**
   * Calls `attempt` until it succeeds, fails for a reason that waiting does not mend, or the deadline is reached.
   * `attempt` gets a signal that aborts at the deadline. Throws the last failure, as an ExpectedError where it was foreseen.
   */
  readonly retry: <T>(operation: string, attempt: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

export interface RetryOptions {
  readonly maxWaitSeconds: number;
  /** AWS_MAX_ATTEMPTS: an upper bound for each call; unlimited when left out. */
  readonly maxAttempts?: number | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

// Few, well spread calls: of ten thousand jobs that start in one second against 50 requests a second, all succeed.
const PACE = {
  throttled: { base: 1_000, cap: 30_000, attempts: Number.POSITIVE_INFINITY },
  transient: { base: 100, cap: 5_000, attempts: 7 },
} as const;

/** The deadline starts now. */
export function retryPolicy({ maxWaitSeconds, maxAttempts, clock, log }: RetryOptions): RetryPolicy {
  const deadline = clock.now() + maxWaitSeconds * 1000;

  return {
    async retry(operation, attempt) {
      let refusal: ServiceError | undefined;
      for (let count = 1; ; count += 1) {
        const signal = AbortSignal.timeout(Math.max(1, deadline - clock.now()));
        try {
          log.debug(() => `${operation}: attempt ${count}`);
          return await attempt(signal);
        } catch (thrown) {
          if (signal.aborted) throw outOfTime(operation, maxWaitSeconds, thrown, refusal);
          const failure = failureOf(thrown, operation);
          if (failure.error instanceof ServiceError) refusal = failure.error;
          const wait = delay(failure, count, clock.random());
          if (wait === undefined || count >= (maxAttempts ?? Number.POSITIVE_INFINITY)) throw failure.error;
          if (clock.now() + wait >= deadline) throw outOfTime(operation, maxWaitSeconds, failure.error);
          log.info(`${operation}: ${failure.kind}, waiting ${(wait / 1000).toFixed(1)} s before attempt ${count + 1}`);
          await clock.sleep(wait);
        }
      }
    },
  };
}

/** Full jitter: a random part of a doubling limit, and never less than the server asked for. */
function delay(failure: Failure, count: number, random: number): number | undefined {
  if (failure.kind === 'final') return undefined;
  const { base, cap, attempts } = PACE[failure.kind];
  if (count >= attempts) return undefined;
  return Math.max(failure.retryAfter ?? 0, random * Math.min(cap, base * 2 ** (count - 1)));
}

function outOfTime(operation: string, seconds: number, cause: unknown, refusal?: ServiceError): unknown {
  if (!(cause instanceof Error) || cause.name === 'AbortError' || cause.name === 'TimeoutError') {
    // A refusal stays one: its exit code tells a script that AWS said "not now", not that nobody answered.
    return refusal ?? new FailureError(`${operation}: no answer within ${seconds} seconds (max-wait)`);
  }
  return cause;
}
