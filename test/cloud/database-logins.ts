import { createHash, timingSafeEqual } from 'node:crypto';
import { passwordRefusal, type Refusal } from './database-front.ts';
import type { DatabaseLogin } from './postgres.ts';

/** The logins that AWS has given out for a cluster. */
export interface LoginList {
  /** Whether the database has the user of this login. If not, the login will be refused: AWS gives it all the same. */
  add(login: DatabaseLogin): boolean;
  /** Why a login is refused. Undefined if it is right. */
  check(claim: Pick<DatabaseLogin, 'user' | 'password'>): Refusal | undefined;
}

/** `users`: the database users that exist. Without a list, all do. */
export function createLoginList(users?: readonly string[]): LoginList {
  const logins: DatabaseLogin[] = [];
  const known = users && new Set(users);
  const exists = (login: string) => known === undefined || known.has(userOf(login));
  return {
    add(login) {
      logins.push(login);
      if (login.autoCreate) known?.add(userOf(login.user));
      return exists(login.user);
    },
    check(claim) {
      const own = logins.filter(({ user, password }) => user === claim.user && isSame(password, claim.password));
      if (own.length === 0) return passwordRefusal({ parameters: new Map([['user', claim.user]]) });
      if (!own.some(({ expiresAt }) => expiresAt.getTime() > Date.now())) {
        return { code: '28000', message: 'IAM Authentication token has expired' };
      }
      return exists(claim.user) ? undefined : { code: '42704', message: `user "${claim.user}" does not exist` };
    },
  };
}

/** The database user of `IAM:user`, `IAMA:user:group` or `IAMR:role`. */
function userOf(login: string): string {
  return login.replace(/^IAM[AR]?:/, '').split(':')[0] ?? '';
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
