import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Secret } from '../../src/secret.ts';
import { type Database, startPostgres } from '../cloud/postgres.ts';
import { selfSigned } from './certificates.ts';
import { beginTls, type Server, serve } from './server.ts';
import { check, failureOf, PASSWORD, USER } from './stage.ts';

let database: Database;
let front: Server;

beforeAll(async () => {
  const certificate = await selfSigned('IP:127.0.0.1');
  database = await startPostgres();
  // TLS in front of a PostgreSQL without it.
  front = await serve(async (socket) => {
    const secure = await beginTls(socket, certificate);
    const far = connect(database.port, database.host);
    far.on('error', () => secure.destroy());
    secure.pipe(far).pipe(secure);
  });
  const expiresAt = new Date(Date.now() + 3_600_000);
  await database.createLogin({ user: USER, password: PASSWORD, expiresAt });
  await database.createLogin({ user: 'IAM:late', password: PASSWORD, expiresAt: new Date(Date.now() - 1000) });
});
afterAll(async () => {
  await front?.close();
  await database?.close();
});

const loginOf = (username: string, password = PASSWORD) => ({
  username,
  password: new Secret(password),
  expiresAt: new Date(Date.now() + 3_600_000),
});

test('logs in to a real PostgreSQL by SCRAM', async () => {
  expect(await check({ port: front.port })).toEqual({ user: USER });
  await front.idle();
});

test.each([
  ['with another password', loginOf(USER, `${PASSWORD}x`)],
  ['whose user is not there', loginOf('IAM:nobody')],
  ['that is not valid any more', loginOf('IAM:late')],
])('refuses a login %s', async (_, login) => {
  const text = await failureOf(check({ port: front.port, login }));
  expect(text).toContain(`the password of "${login.username}" was refused. TLS was used`);
  expect(text).toMatch(/because: FATAL 28P01: password authentication failed for user/);
  expect(text).not.toContain(PASSWORD.slice(0, 8));
});

test('a wrong password ends the wait at once', async () => {
  const before = front.count();
  await failureOf(check({ port: front.port, login: loginOf(USER, 'something else'), waitSeconds: 60 }));
  expect(front.count()).toBe(before + 1);
});

test('says that the database is not there', async () => {
  const { checkConnection } = await import('../../src/check/index.ts');
  const { options } = await import('./stage.ts');
  const target = { host: '127.0.0.1', port: front.port, database: 'elsewhere' };
  expect(await failureOf(checkConnection({ ...options({ port: front.port }), target }))).toContain(
    'there is no database "elsewhere". Check db-name',
  );
});

test('never goes on without TLS: PostgreSQL itself has none', async () => {
  expect(await failureOf(check({ port: database.port }))).toContain('the server does not offer TLS');
});
