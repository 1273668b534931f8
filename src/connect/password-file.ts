import type { ClusterLogin, VariableNames } from '../answer.ts';
import { Secret } from '../secret.ts';
import type { ClientKind } from './target.ts';
import { variableName } from './variables.ts';

/** The options of a password file. */
export interface PasswordFileOptions {
  /** Whether to set the variable NETRC too. */
  readonly 'set-netrc': boolean | undefined;
}

/** A file from which a client reads the password each time it connects. */
export interface PasswordFile {
  /** The name of the file. */
  readonly file: string;
  /** The variables for the path of the file. `names` has their prefix. */
  readonly pathVariables: (names: Pick<VariableNames, 'prefix'>, options: PasswordFileOptions) => readonly string[];
  /** The variable from which clients read the user name, if they do not read it from the file. */
  readonly userVariable?: 'PGUSER';
  /** The variable that clients read before the file. */
  readonly overriddenBy: readonly string[];
  /** The text of the file, for this host alone if it is given. For netrc it must be given. */
  readonly content: (login: ClusterLogin, host: string | undefined) => Secret;
}

/** For libpq and its clients. https://www.postgresql.org/docs/current/libpq-pgpass.html */
const pgpass: PasswordFile = {
  file: 'pgpass',
  pathVariables: () => ['PGPASSFILE'],
  userVariable: 'PGUSER',
  overriddenBy: ['PGPASSWORD'],
  content({ username, password }, host) {
    const escaped = (text: string) => text.replace(/[\\:]/g, '\\$&');
    return new Secret(`${escaped(host ?? '*')}:*:*:${escaped(username)}:${escaped(password.reveal())}\n`);
  },
};

/**
 * For curl and other HTTP clients. The file names one machine: with a `default` entry, Python's requests, pip and
 * others send the login to every host, and replace their own Authorization header by it. They read NETRC in every
 * request, so it is set only when the user asks for it.
 * https://everything.curl.dev/usingcurl/netrc.html
 */
const netrc: PasswordFile = {
  file: 'netrc',
  overriddenBy: [],
  pathVariables: (names, { 'set-netrc': setNetrc }) => [variableName(names, 'NETRC'), ...(setNetrc ? ['NETRC'] : [])],
  content({ username, password }, host) {
    const quoted = (text: string) => (/[\s"\\#]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text);
    if (host === undefined) throw new Error('a netrc file without a host');
    return new Secret(`machine ${host} login ${quoted(username)} password ${quoted(password.reveal())}\n`);
  },
};

/** The password files by what the clients connect to. */
export const passwordFiles: Readonly<Record<ClientKind, PasswordFile>> = { database: pgpass, livy: netrc };
