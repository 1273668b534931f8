import {
  AssumeRoleCommand,
  type AssumeRoleWithWebIdentityCommandInput,
  GetCallerIdentityCommand,
} from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createClients } from './clients.ts';
import { type Cloud, startCloud } from './index.ts';

const DATA = 'arn:aws:iam::210987654321:role/data';

let cloud: Cloud;
let clients: ReturnType<typeof createClients>;

beforeAll(async () => {
  cloud = await startCloud();
  clients = createClients(cloud);
});
afterAll(() => cloud.close());
beforeEach(() => cloud.reset());

test('exchanges a token for a session with the requested lifetime', async () => {
  const { Credentials, AssumedRoleUser } = await clients.prove({ DurationSeconds: 900 });
  expect(Credentials?.AccessKeyId).toMatch(/^ASIA[A-Z2-7]{16}$/);
  expect(Math.abs((Credentials?.Expiration?.getTime() ?? 0) - Date.now() - 900_000)).toBeLessThan(5000);
  expect(AssumedRoleUser?.Arn).toBe('arn:aws:sts::123456789012:assumed-role/deploy/run-6');
  expect(cloud.requests).toMatchObject([{ service: 'sts', signatureValid: null, accessKeyId: null, status: 200 }]);
  const identity = await clients.sts(Credentials).send(new GetCallerIdentityCommand({}));
  expect(identity).toMatchObject({ Account: '123456789012', Arn: AssumedRoleUser?.Arn });
});

const now = Math.floor(Date.now() / 1000);
const notTrusted = { name: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' };
const invalid = (message: RegExp) => ({
  name: 'InvalidIdentityTokenException',
  message: expect.stringMatching(message),
});
const invalidRequest = (message: RegExp) => ({ name: 'ValidationError', message: expect.stringMatching(message) });
test.each<[string, () => Partial<AssumeRoleWithWebIdentityCommandInput>, object]>([
  ['audience', () => ({ WebIdentityToken: cloud.mintToken({ aud: 'x' }) }), invalid(/^Incorrect token audience$/)],
  ['missing audience', () => ({ WebIdentityToken: cloud.mintToken({ aud: undefined }) }), invalid(/claim: aud/)],
  ['subject', () => ({ WebIdentityToken: cloud.mintToken({ sub: 'repo:octo-org/other:x' }) }), notTrusted],
  ['issuer', () => ({ WebIdentityToken: cloud.mintToken({ iss: 'https://else.where' }) }), invalid(/else\.where/)],
  ['expiry', () => ({ WebIdentityToken: cloud.mintToken({ exp: now - 5 }) }), { name: 'ExpiredTokenException' }],
  ['signature', () => ({ WebIdentityToken: forge(cloud.mintToken()) }), invalid(/signature/)],
  ['text that is not a JWT', () => ({ WebIdentityToken: 'not-a-token' }), invalid(/not a valid JWT/)],
  ['role', () => ({ RoleArn: 'arn:aws:iam::123456789012:role/nobody' }), notTrusted],
  ['session name', () => ({ RoleSessionName: 'two words' }), invalidRequest(/'roleSessionName'/)],
  ['short duration', () => ({ DurationSeconds: 899 }), invalidRequest(/greater than or equal to 900/)],
  ['long duration', () => ({ DurationSeconds: 7200 }), invalidRequest(/MaxSessionDuration/)],
  ['policy', () => ({ Policy: '{' }), { name: 'MalformedPolicyDocumentException' }],
])('refuses a wrong %s', async (_, input, error) => {
  await expect(clients.prove(input())).rejects.toMatchObject(error);
});

test('requires another audience in China', async () => {
  const RoleArn = 'arn:aws-cn:iam::123456789012:role/deploy';
  await expect(clients.prove({ RoleArn })).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' });
  const WebIdentityToken = cloud.mintToken({ aud: 'sts.amazonaws.com.cn' });
  const { AssumedRoleUser } = await clients.prove({ RoleArn, WebIdentityToken });
  expect(AssumedRoleUser?.Arn).toMatch(/^arn:aws-cn:sts::/);
});

test('chains roles across accounts, for an hour at most', async () => {
  const first = await clients.session();
  const assume = (more: object) =>
    clients.sts(first).send(new AssumeRoleCommand({ RoleArn: DATA, RoleSessionName: 'chain', ...more }));
  const { Credentials } = await assume({ PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }] });
  expect(cloud.requests.at(-1)?.params['PolicyArns']).toEqual([{ arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }]);
  await expect(clients.login(Credentials, { ClusterIdentifier: 'warehouse' })).resolves.toHaveProperty(
    'DbUser',
    'IAM:bob',
  );
  await expect(clients.login(Credentials)).rejects.toMatchObject({ name: 'ClusterNotFoundFault' });
  await expect(assume({ DurationSeconds: 3601 })).rejects.toThrow(/role chaining/);
  await expect(assume({ RoleArn: `${DATA}-external` })).rejects.toMatchObject({ name: 'AccessDenied' });
  await expect(assume({ RoleArn: `${DATA}-external`, ExternalId: 'chain-42' })).resolves.toHaveProperty('Credentials');
  const command = new AssumeRoleCommand({ RoleArn: DATA, RoleSessionName: 'user' });
  await expect(clients.sts().send(command)).rejects.toThrow(/user\/admin is not authorized to perform: sts:AssumeRole/);
});

function forge(token: string): string {
  const [head, , signature] = token.split('.');
  const [, foreign] = cloud.mintToken({ sub: 'repo:octo-org/octo-repo:forged' }).split('.');
  return `${head}.${foreign}.${signature}`;
}
