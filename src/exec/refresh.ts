import { setTimeout } from 'node:timers/promises';
import type { Clock, Log } from '../context.ts';
import { explain } from '../errors.ts';

/** A clock whose waits can be cut short. */
export interface InterruptibleClock extends Omit<Clock, 'sleep'> {
  /** Resolves after so many milliseconds, or when the signal aborts. No timer is left then. */
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

/** What is renewed, as far as this file needs to know it. */
export interface Expiring {
  readonly expiresAt: Date;
}

export interface FreshnessOptions<Login extends Expiring> {
  /** The login that has been handed over. */
  readonly login: Login;
  /** Obtains a new login. */
  readonly renew: () => Promise<Login>;
  /** Hides the login's password in all later output. Called before `write`. */
  readonly learn: (login: Login) => void;
  /** Hands the login over. It replaces the one before. */
  readonly write: (login: Login) => Promise<void>;
  readonly clock: InterruptibleClock;
  readonly log: Pick<Log, 'info' | 'warning'>;
  readonly signal: AbortSignal;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/**
 * How long before its expiry a login is renewed: this part of its lifetime, but at least `least` milliseconds, and at
 * most half of the lifetime. Up to the part `jitter` of the lifetime is added at random.
 */
const MARGIN = { part: 0.2, least: 2 * MINUTE, jitter: 0.05 };
const RETRY = { first: 5 * SECOND, longest: MINUTE };

/**
 * Renews a login well before it expires, again and again, until the signal aborts. A failure is logged, and the renewal
 * is tried again. `learn` gets each new login before `write` does. Never rejects. Resolves when the signal has aborted
 * and `write` will not be called again: from then on, what `write` has made can be removed.
 */
export async function keepFresh<Login extends Expiring>({
  login,
  renew,
  learn,
  write,
  clock,
  log,
  signal,
}: FreshnessOptions<Login>): Promise<void> {
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

/**
 * When to renew a login that was obtained just now, in milliseconds since the epoch. Never at once: if each new login
 * had expired already, AWS would be asked in a loop without a pause.
 */
function renewalOf({ expiresAt }: Expiring, clock: InterruptibleClock): number {
  const now = clock.now();
  const life = Math.max(0, expiresAt.getTime() - now);
  const margin = Math.min(Math.max(life * MARGIN.part, MARGIN.least), life / 2);
  return now + Math.max(RETRY.first, life - margin - life * MARGIN.jitter * clock.random());
}

/** Sleeps in steps of at most a minute: a timer does not count the time during which the machine was suspended. */
async function sleepUntil(
  time: number,
  { clock, signal }: { readonly clock: InterruptibleClock; readonly signal: AbortSignal },
): Promise<void> {
  for (let left = time - clock.now(); left > 0 && !signal.aborted; left = time - clock.now()) {
    await clock.wait(Math.min(left, MINUTE), signal);
  }
}

function timeOf({ expiresAt }: Expiring): string {
  return `${expiresAt.toISOString().slice(0, 19)}Z`;
}
