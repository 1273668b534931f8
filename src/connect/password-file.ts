import type { ClusterLogin } from '../answer.ts';
import { Secret } from '../secret.ts';

/** A file out of which a client takes the password each time it connects. */
export interface PasswordFile {
  /** The variable that tells clients where it is. */
  readonly variable: 'PGPASSFILE' | 'NETRC';
  /** The variable that tells them the user name, where the file alone does not. */
  readonly userVariable?: 'PGUSER';
  readonly content: (login: ClusterLogin) => Secret;
}

/** For libpq and what follows it. https://www.postgresql.org/docs/current/libpq-pgpass.html */
export const pgpass: PasswordFile = {
  variable: 'PGPASSFILE',
  userVariable: 'PGUSER',
  content({ username, password }) {
    const escaped = (text: string) => text.replace(/[\\:]/g, '\\$&');
    return new Secret(`*:*:*:${escaped(username)}:${escaped(password.reveal())}\n`);
  },
};

/** For curl and what follows it. https://everything.curl.dev/usingcurl/netrc.html */
export const netrc: PasswordFile = {
  variable: 'NETRC',
  content({ username, password }) {
    const quoted = (text: string) => (/[\s"\\#]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text);
    return new Secret(`default login ${quoted(username)} password ${quoted(password.reveal())}\n`);
  },
};
