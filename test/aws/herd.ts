import { retryPolicy } from '../../src/aws/retry-policy.ts';
import { virtualTime } from './virtual-time.ts';

/** A service that accepts `perSecond` calls a second, and the jobs that call it. Times are in seconds. */
export interface Herd {
  readonly jobs: number;
  /** All jobs begin within this time. */
  readonly spread: number;
  readonly perSecond: number;
  /** So many calls are accepted at once, after a rest. */
  readonly burst: number;
  /** What a refused call costs the service, as a fraction of the cost of an accepted one. */
  readonly refusalCost: number;
  readonly maxWait: number;
  /** The Retry-After of each refusal; none when left out. */
  readonly retryAfter?: number;
  /** The service answers HTTP 503 from the first to the second of these times. */
  readonly down?: readonly [number, number];
}

export interface HerdResult {
  /** The part of the jobs that got a login, from 0 to 1. */
  readonly succeeded: number;
  readonly callsPerJob: number;
  /** What half of the jobs that got a login waited for it at most, from their own beginning, in seconds. */
  readonly p50: number;
  /** What 99 of a hundred of them waited at most. */
  readonly p99: number;
  /** The time of the last login, in seconds from the beginning. */
  readonly lastSuccess: number;
}

/** In milliseconds. */
const ANSWER = 30;
const NO_LOG = { info: () => {}, warning: () => {}, debug: () => {} };

/** Plays all jobs in virtual time, each with its own retry policy. The same seed gives the same result. */
export async function playHerd(herd: Herd, seed: number): Promise<HerdResult> {
  const { clock, run } = virtualTime(seed);
  const accept = serviceOf(herd);
  const waits: number[] = [];
  let [calls, lastSuccess] = [0, 0];
  const job = async (): Promise<void> => {
    await clock.sleep(clock.random() * herd.spread * 1000);
    const start = clock.now();
    const policy = retryPolicy({ maxWaitSeconds: herd.maxWait, surface: 'action', clock, log: NO_LOG });
    await policy.retry('GetX', async () => {
      calls += 1;
      const refusal = accept(clock.now() / 1000);
      await clock.sleep(ANSWER);
      if (refusal) throw refusal;
    });
    lastSuccess = clock.now() / 1000;
    waits.push(lastSuccess - start / 1000);
  };
  // The stacks of the refusals are not used here, and to make them is most of the work.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const jobs = Array.from({ length: herd.jobs }, job);
  const ends = Promise.allSettled(jobs);
  await run();
  await ends;
  Error.stackTraceLimit = stackTraceLimit;
  waits.sort((a, b) => a - b);
  const within = (part: number): number => waits[Math.ceil(part * waits.length) - 1] ?? Number.NaN;
  return {
    succeeded: waits.length / herd.jobs,
    callsPerJob: calls / herd.jobs,
    p50: within(0.5),
    p99: within(0.99),
    lastSuccess,
  };
}

/** A bucket of tokens. Each call takes the time in seconds, never an earlier one, and gives a refusal, if it is one. */
function serviceOf({ perSecond, burst, refusalCost, retryAfter, down = [0, 0] }: Herd) {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  const throttled = refusalOf('Throttling', 400, headers);
  const unavailable = refusalOf('ServiceUnavailable', 503, {});
  let [tokens, last] = [burst, 0];
  return (time: number): Error | undefined => {
    tokens = Math.min(burst, tokens + (time - last) * perSecond);
    last = time;
    if (time >= down[0] && time < down[1]) return unavailable;
    const isAccepted = tokens >= 1;
    tokens = Math.max(0, tokens - (isAccepted ? 1 : refusalCost));
    return isAccepted ? undefined : throttled;
  };
}

/** As the SDK throws it. */
function refusalOf(name: string, httpStatusCode: number, headers: Readonly<Record<string, string>>): Error {
  const response = { $fault: 'client', $metadata: { httpStatusCode }, $response: { headers } };
  return Object.assign(new Error('Rate exceeded'), { name, ...response });
}
