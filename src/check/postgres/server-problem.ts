// https://www.postgresql.org/docs/current/errcodes-appendix.html. Redshift uses these codes too, some with other texts.
import { quote } from '../../log-text.ts';
import { type Case, Problem } from '../problem.ts';
import type { ServerError } from './protocol-error.ts';

interface Row {
  /** Tested with the code, a blank and the text of the server. */
  readonly pattern: RegExp;
  readonly clause: (given: Case) => string;
  readonly cure: (given: Case) => string;
  readonly mayPass?: true;
}

/** The first row whose pattern matches is the answer. Texts come before codes: Redshift uses 28000 for most refusals. */
const ROWS: readonly Row[] = [
  {
    pattern: /token (?:has |is )?expired|credentials? (?:has|have|is|are) expired/i,
    clause: () => 'the login has expired',
    cure: ({ login, clock }) =>
      `It is valid until ${login.expiresAt.toISOString()}, and the clock of this machine says ${new Date(clock.now()).toISOString()}. Use a login at once, or ask for one that lasts longer`,
  },
  {
    pattern: /group .* does not exist/i,
    clause: () => 'a group of the login is not in the database',
    cure: ({ option }) => `Create it, or remove it from ${option('db-groups')}`,
  },
  {
    pattern: /(?:user|role) .* does not exist/i,
    clause: ({ login }) => `the database has no user for the login ${quote(login.username)}`,
    cure: (given) => `AWS gives a login also for a user that does not exist. ${createCure(given)}`,
  },
  {
    pattern: /no pg_hba\.conf entry/i,
    clause: () => 'the server has no rule that allows this login',
    cure: ({ option }) =>
      `TLS was used. Check that ${option('host')} is the cluster, and that the user may log in to this database`,
  },
  {
    pattern: /^28P01|password authentication failed|IAM authentication failed/i,
    clause: ({ login }) => `the password of ${quote(login.username)} was refused`,
    cure: (given) =>
      `TLS was used, so that is not the reason. Check that ${given.option('host')} is the cluster that gave the login. If the user does not exist: ${createCure(given)}`,
  },
  {
    pattern: /^3D000|database .* does not exist/i,
    clause: ({ target }) => `there is no database ${quote(target.database ?? '')}`,
    cure: ({ option }) => `Check ${option('database')} and ${option('db-name')}`,
  },
  {
    pattern: /^42501|permission denied|not (?:currently )?accepting connections/i,
    clause: ({ target }) => `the user may not connect to the database ${quote(target.database ?? '')}`,
    cure: ({ option }) =>
      `Grant it this right, name a group that has it in ${option('db-groups')}, or check ${option('database')}`,
  },
  {
    pattern: /^53300|too many (?:clients|connections)|connection limit/i,
    clause: () => 'the cluster has too many connections',
    mayPass: true,
    cure: ({ option }) => `Close some, or set ${option('wait-for-connection')} to wait until others end`,
  },
  {
    pattern: /^57P0[1-3]|starting up|shutting down|in recovery|resuming|resumed|paus(?:ed|ing)|not available/i,
    clause: () => 'the cluster is not ready for connections',
    mayPass: true,
    cure: ({ option }) => `Set ${option('wait-for-connection')} to wait for it`,
  },
  {
    pattern: /^28/,
    clause: ({ login }) => `the login ${quote(login.username)} was refused`,
    cure: ({ option }) => `Check that ${option('host')} is the cluster that gave it, and that the user may log in`,
  },
  {
    pattern: /^/,
    clause: () => 'the server answered with an error',
    cure: ({ option }) => `Its own words are below. Check ${option('host')} and ${option('port')}`,
  },
];

/** How the user comes into the database. AWS says in the prefix of the login whether it was to create the user. */
function createCure({ login: { username }, option }: Case): string {
  return /^IAM[AR]:/.test(username) ? 'Create the user' : `Create the user, or set ${option('auto-create')}`;
}

/** What an error of the server means. The server's own words become the cause. */
export function serverProblem(error: ServerError, given: Case): Problem {
  const row = ROWS.find(({ pattern }) => pattern.test(`${error.code} ${error.text}`)) as Row;
  return new Problem(row.clause(given), { mayPass: row.mayPass === true, cause: error, cure: row.cure });
}
