import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createClients } from './clients.ts';
import { type Cloud, startCloud } from './index.ts';

let cloud: Cloud;

beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.close());
beforeEach(() => cloud.reset());

const askForToken = (query = '&audience=sts.amazonaws.com', bearer = cloud.tokenRequestToken) =>
  fetch(`${cloud.tokenRequestUrl}${query}`, { headers: { authorization: `Bearer ${bearer}` } });

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

test('signs a token for the requested audience', async () => {
  const answer = (await (await askForToken()).json()) as { count: number; value: string };
  expect(answer.count).toBe(answer.value.length);
  const subject = 'repo:octo-org/octo-repo:ref:refs/heads/main';
  expect(claimsOf(answer.value)).toMatchObject({ iss: cloud.issuer, aud: 'sts.amazonaws.com', sub: subject });
  const { prove } = createClients(cloud);
  await expect(prove({ WebIdentityToken: answer.value })).resolves.toHaveProperty('Audience', 'sts.amazonaws.com');
});

test('has a default audience, a bearer, and the documents that verify its tokens', async () => {
  const answer = (await (await askForToken('')).json()) as { value: string };
  expect(claimsOf(answer.value).aud).toBe('https://github.com/octo-org');
  expect((await askForToken('', 'another-token')).status).toBe(401);
  const discovery = (await (await fetch(`${cloud.issuer}/.well-known/openid-configuration`)).json()) as {
    jwks_uri: string;
  };
  const jwks = (await (await fetch(discovery.jwks_uri)).json()) as { keys: { kid: string }[] };
  const header = JSON.parse(Buffer.from(answer.value.split('.')[0] ?? '', 'base64url').toString());
  expect(jwks.keys[0]?.kid).toBe(header.kid);
});

test.each([
  ['no-value', { count: 0 }],
  ['not-string', { count: 1, value: 42 }],
])('answers %s', async (mode, answer) => {
  cloud.setMode({ github: mode });
  await expect((await askForToken()).json()).resolves.toEqual(answer);
});

test('can fail, give a wrong answer, redirect and hang', async () => {
  cloud.setMode({ github: ['truncated', 'wrong-audience', 'redirect:http://127.0.0.1:9/', 'http500-empty', 'hang'] });
  await expect(askForToken().then((response) => response.text())).rejects.toThrow();
  const { value } = (await (await askForToken()).json()) as { value: string };
  expect(claimsOf(value).aud).not.toBe('sts.amazonaws.com');
  const redirect = await fetch(cloud.tokenRequestUrl, { redirect: 'manual' });
  expect([redirect.status, redirect.headers.get('location')]).toEqual([307, 'http://127.0.0.1:9/']);
  expect((await askForToken()).status).toBe(500);
  await expect(fetch(cloud.tokenRequestUrl, { signal: AbortSignal.timeout(100) })).rejects.toThrow();
});
