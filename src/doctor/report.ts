import type { Clock } from '../context.ts';
import { type ExitCode, ExitCode as exitCodes, FailureError } from '../errors.ts';
import { sanitize, seconds } from '../log-text.ts';
import { type CheckName, checkNames, type Finding, type Seen, seenIn } from './finding.ts';

/** One check. It runs only if none of the checks that it needs has failed. */
export interface Check<T> {
  readonly name: CheckName;
  readonly needs: readonly CheckName[];
  /** The longest time of this check, in seconds. */
  readonly seconds: number;
  /** What to do where the error of the check does not say it. */
  readonly cure: string;
  /** Looks, within `limit` seconds. May reject with any error. */
  readonly look: (limit: number) => Promise<Seen<T>>;
}

/** Runs checks and keeps what they found. */
export interface Report {
  /** Resolves to the value of the check; undefined if it failed, was skipped or has none. Never rejects. */
  readonly check: <T>(check: Check<T>) => Promise<T | undefined>;
  readonly add: (name: CheckName, seen: Seen<unknown>) => void;
  /** Whether the check has failed, or was skipped because another one has. */
  readonly isBroken: (name: CheckName) => boolean;
  /** In the order of `checkNames`. */
  readonly findings: () => readonly Finding[];
}

/**
 * A report that is complete at the deadline (milliseconds since the epoch), even if a server never answers: no check gets
 * more than half of the time that is left, so the checks after it have time too.
 */
export function newReport(deadline: number, clock: Clock): Report {
  const found = new Map<CheckName, Finding>();
  /** Why a check cannot run, by the name of the check that stands in the way. */
  const broken = new Map<CheckName, string>();

  const add: Report['add'] = (name, { result, says, cure, exitCode }) => {
    const isBad = result === 'warning' || result === 'failed';
    if (result === 'failed') broken.set(name, `${name} failed`);
    found.set(name, {
      name,
      result,
      says: sanitize(says),
      ...(isBad && cure !== undefined ? { cure: cure.split('\n').map(sanitize).join('\n') } : {}),
      ...(result === 'failed' ? { exitCode: exitCode ?? exitCodes.failure } : {}),
    });
  };

  return {
    add,
    isBroken: (name) => broken.has(name),
    findings: () => checkNames.flatMap((name) => found.get(name) ?? []),
    async check<T>({ name, needs, seconds: longest, cure, look }: Check<T>): Promise<T | undefined> {
      const left = (deadline - clock.now()) / 1000;
      const blocker = needs.find((need) => broken.has(need));
      const why = blocker === undefined ? undefined : broken.get(blocker);
      if (why !== undefined || left <= 0) {
        broken.set(name, why ?? 'the time of max-wait was over');
        add(name, { result: 'skipped', says: broken.get(name) ?? '' });
        return undefined;
      }
      const limit = left < 2 ? left : Math.floor(Math.min(longest, left / 2));
      try {
        const seen = await within(Math.min(limit + GRACE, left), look(limit));
        add(name, seen);
        return seen.value;
      } catch (error) {
        add(name, seenIn(error, cure));
        return undefined;
      }
    },
  };
}

/** The exit code of a run with these findings: that of its first failure. */
export function exitCodeOf(findings: readonly Finding[]): ExitCode {
  return findings.find(({ result }) => result === 'failed')?.exitCode ?? exitCodes.ok;
}

/** A check ends at its limit by itself. This ends one that does not, such as a look-up of a name. */
async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new FailureError(`no answer within ${seconds(Math.max(1, Math.round(limit)))}`);
    timer = setTimeout(() => reject(error), limit * 1000);
  });
  // It may fail after the limit, when its result is not needed.
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** In seconds. The check's own message says more. */
const GRACE = 0.5;
