import { isIPv6 } from 'node:net';
import { shown } from '../options/names.ts';
import type { Address, CheckOptions } from './check-options.ts';

/** What the words of a cure depend on. */
export interface Case extends CheckOptions {
  /** The name of an option as the user types it. */
  readonly option: (name: string) => string;
}

export interface ProblemOptions extends ErrorOptions {
  /** The same try can succeed later, without a change of options or rights. */
  readonly mayPass?: boolean;
  /** What the user can do, in one or two sentences. */
  readonly cure: (given: Case) => string;
}

/**
 * Why one try failed. The message is a clause such as "the connection was refused". It never contains a secret: a text
 * of the server is only in the cause, and passes sanitize() first.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly mayPass: boolean;
  readonly cure: (given: Case) => string;

  constructor(clause: string, { mayPass = false, cure, ...options }: ProblemOptions) {
    super(clause, options);
    this.mayPass = mayPass;
    this.cure = cure;
  }
}

/** The run as the words of a cure need it. */
export function caseOf(options: CheckOptions): Case {
  return { ...options, option: (name) => shown(name, options.surface) };
}

/** `HOST:PORT`, with an IPv6 address in brackets. */
export function addressOf({ host, port }: Address): string {
  return `${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
