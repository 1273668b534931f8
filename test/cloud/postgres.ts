import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { ServerKey } from './certificates.ts';
import { startDatabaseFront } from './database-front.ts';
import { createLoginList } from './database-logins.ts';
import { startPostgresServer } from './postgres-server.ts';

export interface DatabaseLogin {
  readonly user: string;
  readonly password: string;
  readonly expiresAt: Date;
  /** Whether the login may make a user that does not exist yet. Matters only if a front knows which users exist. */
  readonly autoCreate?: boolean;
}

/** A real PostgreSQL in place of the cluster. */
export interface Database {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly database: 'dev';
  /** Makes the login, or gives it a new password. The login may create objects in the database. */
  createLogin(login: DatabaseLogin): Promise<void>;
  close(): Promise<void>;
}

export interface PostgresOptions {
  /** With it and without a front, PostgreSQL itself accepts TLS, and connections without it. */
  readonly tls?: ServerKey | undefined;
  /** Starts connections as Redshift does: see startDatabaseFront. Needs `tls`. */
  readonly front?: FrontOptions | undefined;
}

export interface FrontOptions {
  /** The port to listen on, if it is free. */
  readonly port?: number | undefined;
  /** The database users that exist. Without a list, every user exists that AWS gives a login for. */
  readonly users?: readonly string[] | undefined;
}

/**
 * Starts it. Without a front, it checks passwords over TCP, by SCRAM, refuses expired ones, and a user has only the
 * newest password. With a front, every password of a user is valid until it expires, as in Redshift.
 */
export async function startPostgres({ tls, front }: PostgresOptions = {}): Promise<Database> {
  if (front && !tls) throw new Error('A front needs tls');
  const server = await startPostgresServer(front ? { auth: 'password' } : { tls });
  const admin = { host: '127.0.0.1', port: server.port, user: 'postgres', password: server.password } as const;
  try {
    await query({ ...admin, database: 'postgres' }, 'CREATE DATABASE dev');
    const inside = { ...admin, database: 'dev' };
    const door = front && tls ? await openFront(inside, { ...front, tls }) : openPlain(inside);
    return {
      host: '127.0.0.1',
      port: door.port,
      database: 'dev',
      createLogin: inTurn(door.createLogin),
      async close() {
        await door.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

type Door = Pick<Database, 'port' | 'createLogin' | 'close'>;
type Admin = pg.ClientConfig & { readonly port: number };

function openPlain(admin: Admin): Door {
  return {
    port: admin.port,
    createLogin: ({ user, password, expiresAt }) =>
      setRole(admin, user, `${rightsOf(password)} VALID UNTIL ${pg.escapeLiteral(expiresAt.toISOString())}`),
    close: async () => {},
  };
}

async function openFront(admin: Admin, { users, ...front }: FrontOptions & { readonly tls: ServerKey }): Promise<Door> {
  const password = randomUUID();
  const logins = createLoginList(users);
  const server = { port: admin.port, password };
  const { port, close } = await startDatabaseFront({ ...front, server, check: logins.check });
  return {
    port,
    async createLogin(login) {
      if (logins.add(login)) await setRole(admin, login.user, rightsOf(password));
    },
    close,
  };
}

function rightsOf(password: string): string {
  return `LOGIN PASSWORD ${pg.escapeLiteral(password)}`;
}

async function setRole(admin: pg.ClientConfig, user: string, rights: string): Promise<void> {
  const role = pg.escapeIdentifier(user);
  const isKnown = await query(admin, `SELECT FROM pg_roles WHERE rolname = ${pg.escapeLiteral(user)}`);
  await query(
    admin,
    isKnown
      ? `ALTER ROLE ${role} ${rights}`
      : `CREATE ROLE ${role} ${rights}; GRANT CREATE ON DATABASE dev TO ${role}; GRANT CREATE ON SCHEMA public TO ${role}`,
  );
}

/** Whether the statement returns a row. */
async function query(config: pg.ClientConfig, statement: string): Promise<boolean> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return (await client.query(statement)).rowCount === 1;
  } finally {
    await client.end();
  }
}

/** Runs one call after the other: two logins of one new user would both make its role. */
function inTurn<Input>(run: (input: Input) => Promise<void>): (input: Input) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (input) => {
    const next = last.then(() => run(input));
    last = next.catch(() => {});
    return next;
  };
}
