import { FailureError } from '../../errors.ts';
import { Secret } from '../../secret.ts';

/** libpq refuses a file with a longer line, in bytes without the line end. */
const LONGEST_LINE = 1021;

/** What a user can do if a setting cannot be in a service file. Of a path, the cure is another path. */
const INSTEAD = 'Use the preset "pgpass" instead of "pgservice"';
const cures: Readonly<Record<string, string>> = {
  passfile: `Set RUNNER_TEMP, or TMPDIR, to a folder with a shorter and plain path; or else: ${INSTEAD}`,
  sslrootcert: `Copy the file of "sslrootcert" to a shorter and plain path; or else: ${INSTEAD}`,
};

/**
 * A connection service file of libpq with one service. A setting that is undefined is left out. The file has no quotes
 * and no escapes: a value is the rest of its line, and readers drop blanks at its ends. Throws a FailureError if a value
 * would be read in another way.
 * https://www.postgresql.org/docs/current/libpq-pgservice.html
 */
export function serviceFile(service: string, settings: Readonly<Record<string, string | undefined>>): Secret {
  const lines = Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [] : [line(name, value)]));
  return new Secret(`[${service}]\n${lines.join('')}`);
}

function line(name: string, value: string): string {
  const text = `${name}=${value}`;
  const problem = problemWith(value, Buffer.byteLength(text));
  if (problem === undefined) return `${text}\n`;
  throw new FailureError(`The service file of libpq cannot hold "${name}": ${problem}. ${cures[name] ?? INSTEAD}`);
}

function problemWith(value: string, bytes: number): string | undefined {
  if (/[\r\n\0]/.test(value)) return 'the value contains a line end';
  if (value !== value.trim()) return 'the value begins or ends with a blank, which libpq drops';
  if (value === '') return 'the value is empty';
  return bytes > LONGEST_LINE ? `its line has ${bytes} bytes, and libpq reads at most ${LONGEST_LINE}` : undefined;
}
