import type { Mode } from './contract.ts';
import { isRawMode } from './raw-modes.ts';
import { isErrorMode } from './service-errors.ts';

/** Modes that change the content of an answer. One service obeys each of them; for the others it means `ok`. */
const CONTENT_MODES = [
  ...['ok', 'no-password', 'no-expiry', 'empty-result', 'extra-fields', 'nulls', 'unicode', 'markup', 'control'],
  ...['ts-int', 'ts-float', 'ts-exp', 'ts-string', 'ts-bad', 'ts-iso-offset', 'ts-iso-nofrac'],
  ...['union-unknown', 'union-none', 'no-value', 'not-string', 'wrong-audience'],
  ...['no-token', 'short-token', 'expired', 'no-endpoint', 'bad-endpoint', 'with-login', 'other-names', 'old-member'],
];

export interface Modes {
  set(mode: Mode): void;
  /** The mode for the next request to a service. */
  next(service: string): string;
}

export function createModes(): Modes {
  let current: Mode = 'ok';
  const counts = new Map<string, number>();
  return {
    set(mode) {
      for (const name of namesIn(mode)) check(name);
      current = mode;
      counts.clear();
    },
    next(service) {
      const [key, choice] = choose(current, service);
      if (typeof choice === 'string') return choice;
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      return choice[Math.min(count, choice.length - 1)] ?? 'ok';
    },
  };
}

// The token endpoint has two names: "http" is the older one.
function choose(mode: Mode, service: string): [key: string, choice: string | readonly string[]] {
  if (typeof mode === 'string' || isList(mode)) return ['*', mode];
  const key = [service, ...(service === 'github' ? ['http'] : [])].find((name) => name in mode) ?? '*';
  return [key, mode[key] ?? 'ok'];
}

function namesIn(mode: Mode): readonly string[] {
  if (typeof mode === 'string') return [mode];
  return isList(mode) ? mode : Object.values(mode).flat();
}

// With a misspelt mode nothing would fail, and a test could pass for that reason.
function check(name: unknown): void {
  const known = typeof name === 'string' && (CONTENT_MODES.includes(name) || isRawMode(name) || isErrorMode(name));
  if (!known) throw new Error(`Unknown mode ${JSON.stringify(name)}`);
}

function isList(mode: Mode): mode is readonly string[] {
  return Array.isArray(mode);
}
