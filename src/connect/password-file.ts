import type { ClusterLogin, VariableNames } from '../answer.ts';
import { Secret } from '../secret.ts';
import { variableName } from './variables.ts';

/** What the command line says of a password file, under the names of its options. */
export interface PasswordFileOptions {
  /** The host that alone may get the login. */
  readonly host: string | undefined;
  /** Whether to set NETRC too. */
  readonly 'set-netrc': boolean | undefined;
}

/** A file from which a client reads the password each time it connects. */
export interface PasswordFile {
  /** The variables that hold the path of the file. `words` has the prefix of their names. */
  readonly pathVariables: (words: Pick<VariableNames, 'prefix'>, options: PasswordFileOptions) => readonly string[];
  /** The variable from which clients take the user name, where the file alone does not give it. */
  readonly userVariable?: 'PGUSER';
  /** What is wrong with the options, sentences that begin with an option. */
  readonly problems: (options: PasswordFileOptions) => readonly string[];
  readonly content: (login: ClusterLogin, options: PasswordFileOptions) => Secret;
}

/** For libpq and its clients. https://www.postgresql.org/docs/current/libpq-pgpass.html */
const pgpass: PasswordFile = {
  pathVariables: () => ['PGPASSFILE'],
  userVariable: 'PGUSER',
  problems: ({ 'set-netrc': setNetrc }) =>
    setNetrc ? ['--set-netrc: the clients of this cluster read no netrc file. Remove it'] : [],
  content({ username, password }, { host }) {
    const escaped = (text: string) => text.replace(/[\\:]/g, '\\$&');
    return new Secret(`${host ?? '*'}:*:*:${escaped(username)}:${escaped(password.reveal())}\n`);
  },
};

/**
 * For curl and other HTTP clients. The file names one machine: with a `default` entry, Python's requests, pip and others
 * send the login to every host that they talk to, in the place of an Authorization header of their own. They read NETRC
 * unasked, so it is set only on request.
 * https://everything.curl.dev/usingcurl/netrc.html
 */
const netrc: PasswordFile = {
  pathVariables: (words, { 'set-netrc': setNetrc }) => [variableName(words, 'NETRC'), ...(setNetrc ? ['NETRC'] : [])],
  problems: ({ host }) =>
    host === undefined
      ? ['--refresh: the login must not go to any other host. Add --host with the host name of the cluster']
      : [],
  content({ username, password }, { host }) {
    const quoted = (text: string) => (/[\s"\\#]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text);
    if (host === undefined) throw new Error('a netrc file without a host');
    return new Secret(`machine ${host} login ${quoted(username)} password ${quoted(password.reveal())}\n`);
  },
};

/** By the form that the clients of an operation read. */
export const passwordFiles = { pgpass, netrc } as const;
