import pg from 'pg';
import { startPostgresServer } from './postgres-server.ts';

export interface DatabaseLogin {
  readonly user: string;
  readonly password: string;
  readonly expiresAt: Date;
}

/** A real PostgreSQL in place of the cluster. It checks passwords over TCP, by SCRAM, and refuses expired ones. */
export interface Database {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly database: 'dev';
  /** Makes the login, or gives it a new password. The login may create objects in the database. */
  createLogin(login: DatabaseLogin): Promise<void>;
  close(): Promise<void>;
}

export async function startPostgres(): Promise<Database> {
  const { port, password, stop } = await startPostgresServer();
  const admin = { host: '127.0.0.1', port, user: 'postgres', password } as const;
  try {
    await query({ ...admin, database: 'postgres' }, 'CREATE DATABASE dev');
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    host: '127.0.0.1',
    port,
    database: 'dev',
    createLogin: (login) => createLogin({ ...admin, database: 'dev' }, login),
    close: stop,
  };
}

async function createLogin(admin: pg.ClientConfig, { user, password, expiresAt }: DatabaseLogin): Promise<void> {
  const role = pg.escapeIdentifier(user);
  const rights = `LOGIN PASSWORD ${pg.escapeLiteral(password)} VALID UNTIL ${pg.escapeLiteral(expiresAt.toISOString())}`;
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
