import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkConnection } from '../../src/check/index.ts';
import { Secret } from '../../src/secret.ts';
import { type Certificates, createCertificates } from '../cloud/certificates.ts';
import { type Database, startPostgres } from '../cloud/postgres.ts';
import { selfSigned } from './certificates.ts';
import { beginTls, type Server, serve } from './server.ts';
import { check, failureOf, options, PASSWORD, USER } from './stage.ts';

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
  const target = { host: '127.0.0.1', port: front.port, database: 'elsewhere' };
  expect(await failureOf(checkConnection({ ...options({ port: front.port }), target }))).toContain(
    'there is no database "elsewhere". Check database and db-name',
  );
});

test('never goes on without TLS: PostgreSQL itself has none', async () => {
  expect(await failureOf(check({ port: database.port }))).toContain('the server does not offer TLS');
});

describe('the database of the local cloud', () => {
  let certificates: Certificates;
  let cluster: Database;
  let plain: Database;
  let ca: string;
  const now = Date.now();

  beforeAll(async () => {
    certificates = await createCertificates();
    ca = await readFile(certificates.caFile, 'utf8');
    const tls = { key: certificates.key, cert: certificates.cert };
    [cluster, plain] = await Promise.all([startPostgres({ tls, front: { users: ['bob'] } }), startPostgres({ tls })]);
    const late = { user: 'IAM:bob', password: `${PASSWORD}old`, expiresAt: new Date(now - 1000) };
    await cluster.createLogin(late);
    for (const user of ['IAM:bob', 'IAM:eve']) {
      await cluster.createLogin({ user, password: PASSWORD, expiresAt: new Date(now + 900_000) });
    }
    await plain.createLogin({ user: 'IAM:bob', password: PASSWORD, expiresAt: new Date(now + 900_000) });
  });
  afterAll(() => Promise.all([cluster?.close(), plain?.close(), certificates?.remove()]));

  test('accepts a login as Redshift does, in clear text inside TLS', async () => {
    const login = loginOf('IAM:bob');
    expect(await check({ port: cluster.port, login, ca, sslmode: 'verify-full' })).toEqual({ user: 'IAM:bob' });
  });

  test('accepts a login by SCRAM, over its own TLS', async () => {
    const login = loginOf('IAM:bob');
    expect(await check({ port: plain.port, login, ca, sslmode: 'verify-full' })).toEqual({ user: 'IAM:bob' });
  });

  test.each([
    ['IAM:eve', PASSWORD, 'the database has no user for the login "IAM:eve". AWS gives a login also for a user that'],
    ['IAM:bob', `${PASSWORD}old`, 'the login has expired. It is valid until'],
    ['IAM:bob', `${PASSWORD}x`, 'the password of "IAM:bob" was refused. TLS was used'],
  ])('refuses a login as Redshift does: %s', async (user, password, clause) => {
    expect(await failureOf(check({ port: cluster.port, login: loginOf(user, password), ca }))).toContain(clause);
  });
});
