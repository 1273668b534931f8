import { createPassword } from '../cloud/passwords.ts';

/** A login that AWS might give out. */
export interface Login {
  readonly name: 'ordinary' | 'long' | 'nasty';
  /** As Redshift returns it. */
  readonly user: string;
  /** As EMR returns it. Basic authentication allows no colon. */
  readonly username: string;
  readonly password: string;
  /** The options that ask Redshift for it. */
  readonly options: readonly string[];
}

// Each character that ends a field or begins an escape in some format that a client reads.
const NASTY = 'a+b/c=%41%d&e?f#g@h:i;j|k$l\'m"n\\o{p}q[r]s<t>u!v*w(x)y,z~\\`^ end==';

/** Serverless gives out passwords of more than 1,000 characters. */
const LONG = 1200;

/** The usual login and two hard ones, each with a user name of another kind. */
export function createLogins(): readonly Login[] {
  return [
    {
      name: 'ordinary',
      user: 'IAM:alice',
      username: 'user-alice',
      password: createPassword(),
      options: ['--db-user', 'alice'],
    },
    {
      name: 'long',
      user: 'IAMA:bob:etl',
      username: 'user-bob',
      password: longPassword(),
      options: ['--db-user', 'bob', '--auto-create', '--db-groups', 'etl'],
    },
    { name: 'nasty', user: 'IAMR:role', username: 'user-role', password: NASTY, options: ['--db-user', 'role'] },
  ];
}

function longPassword(): string {
  const text = Array.from({ length: 14 }, createPassword).join('').replaceAll('=', '');
  return `${text.slice(0, LONG - 2)}==`;
}
