import { setTimeout } from 'node:timers/promises';
import type { ClusterLogin } from '../answer.ts';
import type { Clock, Log } from '../context.ts';
import { explain } from '../errors.ts';

/** A clock whose waits can be cut short. */
export interface InterruptibleClock extends Omit<Clock, 'sleep'> {
  /** Resolves after so many milliseconds, or as soon as the signal aborts, and leaves no timer then. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** The same clock with timers that do not keep the process alive. */
export function interruptible({ now, random }: Clock): InterruptibleClock {
  return {
    now,
    random,
    wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => {}),
  };
}

export interface FreshnessOptions {
  /** The login that has been handed over. */
  readonly login: ClusterLogin;
  readonly renew: () => Promise<ClusterLogin>;
  /** Makes every later output free of the login's password. */
  readonly learn: (login: ClusterLogin) => void;
  /** Hands the login over, in the place of the one before. */
  readonly write: (login: ClusterLogin) => Promise<void>;
  readonly clock: InterruptibleClock;
  readonly log: Pick<Log, 'info' | 'warning'>;
  readonly signal: AbortSignal;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** How long before the end of a login it is renewed: a part of its life, but not less than this if it lives for long enough. */
const MARGIN = { part: 0.2, least: 2 * MINUTE, jitter: 0.05 };
const RETRY = { first: 5 * SECOND, longest: MINUTE };

/**
 * Renews a login well before it expires, again and again. A failure is logged, and the renewal is tried again. The
 * redactors learn a password before it is written. Resolves, and never rejects, when the signal aborts and nothing more will be written:
 * what `write` has made can be removed then.
 */
export async function keepFresh({ login, renew, learn, write, clock, log, signal }: FreshnessOptions): Promise<void> {
  const aborted = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  let current = login;
  while (!signal.aborted) {
    await sleepUntil(renewalOf(current, clock), { clock, signal });
    for (let failures = 0; !signal.aborted; failures += 1) {
      try {
        // After the abort the answer is not needed: the end of the run does not wait for it.
        const fresh = await Promise.race([renew(), aborted]);
        if (fresh === undefined || signal.aborted) return;
        learn(fresh);
        await write(fresh);
        current = fresh;
        log.info(`Renewed the login: it expires at ${timeOf(fresh)}`);
        break;
      } catch (error) {
        const wait = Math.min(RETRY.longest, RETRY.first * 2 ** failures) * (0.5 + clock.random() / 2);
        const state = current.expiresAt.getTime() > clock.now() ? 'expires' : 'expired';
        log.warning(
          `Could not renew the login, which ${state} at ${timeOf(current)}. Trying again in ${Math.ceil(wait / SECOND)} s: ${explain(error).split('\n').join('; ')}`,
        );
        await sleepUntil(clock.now() + wait, { clock, signal });
      }
    }
  }
}

/** When to renew a login that was obtained now. Never at once, so that logins that come expired do not come in a loop. */
function renewalOf({ expiresAt }: ClusterLogin, clock: InterruptibleClock): number {
  const now = clock.now();
  const life = Math.max(0, expiresAt.getTime() - now);
  const margin = Math.min(Math.max(life * MARGIN.part, MARGIN.least), life / 2);
  return now + Math.max(RETRY.first, life - margin - life * MARGIN.jitter * clock.random());
}

/** By steps: a timer does not count the time for which the machine was suspended. */
async function sleepUntil(
  time: number,
  { clock, signal }: { readonly clock: InterruptibleClock; readonly signal: AbortSignal },
): Promise<void> {
  for (let left = time - clock.now(); left > 0 && !signal.aborted; left = time - clock.now()) {
    await clock.wait(Math.min(left, MINUTE), signal);
  }
}

function timeOf({ expiresAt }: ClusterLogin): string {
  return `${expiresAt.toISOString().slice(0, 19)}Z`;
}
