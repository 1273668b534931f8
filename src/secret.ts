import { inspect } from 'node:util';

/**
 * A string that must never be printed by accident.
 *
 * Template literals, `String()`, `JSON.stringify` and `console.log` show `***`. Only `reveal()` returns the value, so a
 * search for that word finds all code that sees a credential.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect.custom](): string {
    return '***';
  }
}

/** The text of a value that may be secret. Like `reveal()`, it shows secrets to its caller. */
export function revealed(value: string | Secret): string {
  return value instanceof Secret ? value.reveal() : value;
}
