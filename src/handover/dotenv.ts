// https://docs.gitlab.com/ci/variables/dotenv_variables/
import { FailureError } from '../errors.ts';

type Pair = readonly [name: string, value: string];

const LARGEST = 5 * 1024;

/** As GitLab's reports and Docker's --env-file read it: no quotes, no escapes, so what would need them is refused. */
export function inDotenv(pairs: readonly Pair[]): string {
  const text = pairs.map(([name, value]) => `${name}=${written(name, value)}\n`).join('');
  if (Buffer.byteLength(text) > LARGEST) throw new FailureError(`The variables exceed 5 KB, ${NOT_IN_DOTENV}`);
  return text;
}

/** One object, for a program. */
export function inJson(pairs: readonly Pair[]): string {
  return `${JSON.stringify(Object.fromEntries(pairs), null, 2)}\n`;
}

const NOT_IN_DOTENV = 'which a dotenv file cannot hold; nothing was written. Use "--print json" or "-- COMMAND"';

function written(name: string, value: string): string {
  if (/[\r\n\0]/.test(value)) throw new FailureError(`${name} holds a line end, ${NOT_IN_DOTENV}`);
  // Readers trim the value.
  if (value !== value.trim()) throw new FailureError(`${name} has a blank at an end, ${NOT_IN_DOTENV}`);
  return value;
}
