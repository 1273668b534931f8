// https://docs.gitlab.com/ci/variables/dotenv_variables/
// https://docs.docker.com/reference/cli/docker/container/run/#env
// https://nodejs.org/api/environment_variables.html#dotenv
// https://github.com/theskumar/python-dotenv#file-format
import { FailureError } from '../errors.ts';
import { namedLetter, type Pair } from './shell.ts';

/** The largest text in bytes: GitLab refuses a larger report. */
const LARGEST = 5 * 1024;

/**
 * Lines of `NAME=value` that all these readers read alike: GitLab's dotenv reports, Docker's `--env-file`, Node's
 * `--env-file`, python-dotenv, and a shell that sources them. GitLab and Docker do not understand quotes. So a value
 * that another reader needs in quotes cannot be written: then this throws a FailureError that names the variable.
 */
export function inDotenv(pairs: readonly Pair[]): string {
  const text = pairs.map(([name, value]) => `${name}=${checked(name, value)}\n`).join('');
  if (Buffer.byteLength(text) > LARGEST) throw new FailureError(`The variables exceed 5 KB, ${NOT_IN_DOTENV}`);
  return text;
}

/** One JSON object, for a program. */
export function inJson(pairs: readonly Pair[]): string {
  return `${JSON.stringify(Object.fromEntries(pairs), null, 2)}\n`;
}

const NOT_IN_DOTENV =
  'which the readers of dotenv files do not read alike. Nothing was written. Use "--print json", "--print sh" or "-- COMMAND"';

/**
 * Comments, quotes, characters with a meaning for a shell, blanks (some readers cut them at the ends) and line ends.
 */
const READ_DIFFERENTLY = /[\s\0"'`$\\#&|;<>()~]/;

function checked(name: string, value: string): string {
  const letter = READ_DIFFERENTLY.exec(value)?.[0];
  if (letter === undefined) return value;
  throw new FailureError(`${name} holds ${namedLetter(letter)}, ${NOT_IN_DOTENV}`);
}
