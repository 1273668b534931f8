import { beforeEach, describe, expect, test } from 'vitest';
import { isToken } from '../../src/answer.ts';
import type { AwsSession } from '../../src/aws/client.ts';
import type { RetryPolicy } from '../../src/aws/retry-policy.ts';
import type { Transport } from '../../src/aws/transport.ts';
import { redshiftGetClusterCredentials as operation } from '../../src/operations/redshift-get-cluster-credentials.ts';
import type { RawOptions } from '../../src/options/raw.ts';
import { Secret } from '../../src/secret.ts';
import { plainConnection } from '../aws/connection.ts';

const NOW = Date.UTC(2030, 0, 1);
const later = new Date(NOW + 900_000);
const answer = { DbUser: 'IAM:bob', DbPassword: 'long-enough', Expiration: later.toISOString() };

/** What was sent, and the answer to it. */
let sent: Record<string, string> = {};
let members: Readonly<Record<string, string>> = answer;
beforeEach(() => {
  sent = {};
  members = answer;
});

const transport: Transport = {
  metadata: { handlerProtocol: 'http/1.1' },
  async handle({ body }) {
    sent = Object.fromEntries(new URLSearchParams(body));
    const result = Object.entries(members).map(([name, text]) => `<${name}>${text}</${name}>`);
    const xml = `<Answer><GetClusterCredentialsResult>${result.join('')}</GetClusterCredentialsResult></Answer>`;
    return { response: { statusCode: 200, headers: { 'content-type': 'text/xml' }, body: Buffer.from(xml) } };
  },
  planAhead() {},
  openAhead() {},
  destroy() {},
  updateHttpClientConfig() {},
  httpHandlerConfigs: () => ({}),
};

const retryPolicy: RetryPolicy = {
  retry: (_, attempt) => attempt(new AbortController().signal),
  beside: () => retryPolicy,
};

// One attempt, without retries: those are in test/aws/retry-policy.test.ts.
const session: AwsSession = {
  connection: { ...plainConnection, transport, retryPolicy },
  keys: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: new Secret('secret') },
};

function send(given: Readonly<Record<string, string>>) {
  const { problems, call } = operation.prepare(raw(given));
  expect(problems).toEqual([]);
  if (!call) throw new Error('no call');
  return call.send(session, () => NOW);
}

function raw(given: Readonly<Record<string, string>>): RawOptions {
  const texts = Object.entries(given).map(([name, text]) => [name, { surface: 'action', text } as const]);
  return { surface: 'action', given: Object.fromEntries(texts) };
}

const least = { 'db-user': 'bob', 'cluster-identifier': 'analytics' };

test('sends the given options, with the names of the API', async () => {
  await send({ ...least, 'db-name': 'dev', 'duration-seconds': '3600', 'db-groups': 'a,b', 'no-auto-create': 'true' });
  expect(sent).toEqual({
    Action: 'GetClusterCredentials',
    Version: '2012-12-01',
    DbUser: 'bob',
    DbName: 'dev',
    ClusterIdentifier: 'analytics',
    DurationSeconds: '3600',
    AutoCreate: 'false',
    'DbGroups.DbGroup.1': 'a',
    'DbGroups.DbGroup.2': 'b',
  });
});

test('returns the login of AWS, with the password wrapped', async () => {
  const { login, document } = await send(least);
  if (isToken(login)) throw new Error('a token');
  expect(login.username).toBe('IAM:bob');
  expect(login.password.reveal()).toBe('long-enough');
  expect(login.expiresAt).toEqual(later);
  expect(JSON.stringify({ login, document })).not.toContain('long-enough');
});

describe('rejects an answer', () => {
  test.each([
    ['without a user name', { ...answer, DbUser: '' }],
    ['without a password', { ...answer, DbPassword: '' }],
    ['without an expiry', { DbUser: 'IAM:bob', DbPassword: 'long-enough' }],
    ['with a password of fewer than 8', { ...answer, DbPassword: 'short' }],
    ['that expired', { ...answer, Expiration: new Date(NOW).toISOString() }],
    ['with control characters', { ...answer, DbPassword: 'long-&#7;enough' }],
  ])('%s', async (problem, bad) => {
    members = bad;
    await expect(send(least)).rejects.toThrow(`GetClusterCredentials returned a login ${problem}`);
  });
});

test.each([
  [{}, ['Give db-user, for example', 'Give cluster-identifier or custom-domain-name']],
  [
    { ...least, 'custom-domain-name': 'wh.example.com' },
    ['Give either cluster-identifier or custom-domain-name, not both'],
  ],
  [{ 'db-user': 'bob', 'custom-domain-name': 'localhost' }, ['custom-domain-name: "localhost" must be a host name']],
  [{ 'db-user': 'bob', 'custom-domain-name': '-a.example' }, ['custom-domain-name: "-a.example" must be a host name']],
])('%j makes no call: %j', (given, problems) => {
  const prepared = operation.prepare(raw(given as Record<string, string>));
  expect(prepared.call).toBeUndefined();
  expect(prepared.problems).toHaveLength(problems.length);
  for (const [index, problem] of problems.entries()) expect(prepared.problems[index]).toContain(problem);
});
