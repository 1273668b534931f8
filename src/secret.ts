import { inspect } from 'node:util';

/**
 * A string that must never be printed by accident.
 *
 * Template literals, `String()`, `JSON.stringify` and `console.log` all show `***`. The one way to the value
 * is `reveal()`, so a review of who may see a credential is a search for that word.
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

/** A value as it is, secret or not. Who calls this sees secrets, as with `reveal()`. */
export function revealed(value: string | Secret): string {
  return value instanceof Secret ? value.reveal() : value;
}
