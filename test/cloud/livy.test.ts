import { readFile } from 'node:fs/promises';
import { get } from 'node:https';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCertificates } from './certificates.ts';
import { type Livy, startLivy } from './livy.ts';

const HOUR = 3_600_000;
const login = { username: 'bob', password: 'p:ä"%\\', expiresAt: new Date(Date.now() + HOUR) };

let livy: Livy;
beforeEach(async () => {
  livy = await startLivy();
});
afterEach(() => livy.close());

function ask(path: string, { method = 'GET', as = login, body = '' } = {}) {
  const authorization = `Basic ${Buffer.from(`${as.username}:${as.password}`).toString('base64')}`;
  return fetch(livy.url + path, { method, headers: { authorization }, ...(body === '' ? {} : { body }) });
}

it('makes a session for a login, and shows it', async () => {
  livy.allow(login);
  const made = await ask('/sessions', { method: 'POST', body: '{"kind":"pyspark"}' });
  expect([made.status, made.headers.get('location')]).toEqual([201, '/sessions/0']);
  expect(await made.json()).toEqual({ id: 0, kind: 'pyspark', state: 'starting' });
  expect(await (await ask('/sessions/0')).json()).toEqual({ id: 0, kind: 'pyspark', state: 'idle' });
  expect(await (await ask('/sessions')).json()).toEqual({
    from: 0,
    total: 1,
    sessions: [{ id: 0, kind: 'pyspark', state: 'idle' }],
  });
  expect(livy.requests).toEqual([
    { method: 'POST', path: '/sessions', username: 'bob', status: 201 },
    { method: 'GET', path: '/sessions/0', username: 'bob', status: 200 },
    { method: 'GET', path: '/sessions', username: 'bob', status: 200 },
  ]);
});

it.each([
  ['a wrong password', { as: { ...login, password: 'wrong' } }],
  ['an unknown user', { as: { ...login, username: 'eve' } }],
  ['no password', { as: { ...login, password: '' } }],
])('refuses %s', async (_, options) => {
  livy.allow(login);
  const answer = await ask('/sessions', options);
  expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="livy"']);
});

it('refuses a login that has expired', async () => {
  livy.allow({ ...login, expiresAt: new Date(Date.now() - 1) });
  expect((await ask('/sessions')).status).toBe(401);
});

it.each([undefined, 'Bearer x', 'Basic', 'Basic ???', 'Basic Ym9i'])('refuses the header %j', async (authorization) => {
  livy.allow(login);
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
  expect((await fetch(`${livy.url}/sessions`, { headers })).status).toBe(401);
});

it('does not accept a user name as the password', async () => {
  livy.allow({ ...login, username: 'bob', password: 'bobb' });
  const headers = { authorization: `Basic ${Buffer.from('bobb').toString('base64')}` };
  expect((await fetch(`${livy.url}/sessions`, { headers })).status).toBe(401);
});

it.each(['/sessions/7', '/other'])('does not know %s', async (path) => {
  livy.allow(login);
  expect((await ask(path)).status).toBe(404);
});

it('speaks TLS with a key, and takes a port only if it is free', async () => {
  const certificates = await createCertificates();
  const ca = await readFile(certificates.caFile, 'utf8');
  await certificates.remove();
  const port = Number(new URL(livy.url).port);
  const secure = await startLivy({ tls: certificates, port });
  try {
    expect(secure.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(Number(new URL(secure.url).port)).not.toBe(port);
    secure.allow(login);
    const status = await new Promise((resolve, reject) => {
      const options = { ca, auth: `${login.username}:${login.password}` };
      get(`${secure.url}/sessions`, options, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    });
    expect(status).toBe(200);
    await expect(fetch(`${secure.url}/sessions`)).rejects.toThrow();
  } finally {
    await secure.close();
  }
});
