// https://docs.gitlab.com/ci/variables/dotenv_variables/
// https://docs.docker.com/reference/cli/docker/container/run/#env
// https://nodejs.org/api/environment_variables.html#dotenv
// https://github.com/theskumar/python-dotenv#file-format
import { FailureError } from '../errors.ts';
import { namedLetter, type Pair } from './shell.ts';

/** GitLab takes no larger report. */
const LARGEST = 5 * 1024;

/**
 * Lines of `NAME=value` that GitLab's reports, Docker's `--env-file`, Node's `--env-file`, python-dotenv and a shell that
 * sources them read alike. GitLab and Docker know no quotes, so a value that another reader would need in quotes cannot be
 * written for all: throws a FailureError that names the variable, and never writes what one of them would cut or change.
 */
export function inDotenv(pairs: readonly Pair[]): string {
  const text = pairs.map(([name, value]) => `${name}=${checked(name, value)}\n`).join('');
  if (Buffer.byteLength(text) > LARGEST) throw new FailureError(`The variables exceed 5 KB, ${NOT_IN_DOTENV}`);
  return text;
}

/** One object, for a program. */
export function inJson(pairs: readonly Pair[]): string {
  return `${JSON.stringify(Object.fromEntries(pairs), null, 2)}\n`;
}

const NOT_IN_DOTENV =
  'which the readers of dotenv files do not read alike. Nothing was written. Use "--print json", "--print sh" or "-- COMMAND"';

/** Comments, quotes, what a shell obeys, blanks (which some cut at the ends) and line ends. */
const READ_DIFFERENTLY = /[\s\0"'`$\\#&|;<>()~]/;

function checked(name: string, value: string): string {
  const letter = READ_DIFFERENTLY.exec(value)?.[0];
  if (letter === undefined) return value;
  throw new FailureError(`${name} holds ${namedLetter(letter)}, ${NOT_IN_DOTENV}`);
}
