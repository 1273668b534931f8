import { GetClusterSessionCredentialsCommand } from '@aws-sdk/client-emr';
import type { Credentials } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createClients, NO_PERMISSIONS } from './clients.ts';
import { type Cloud, type RedshiftLogin, startCloud } from './index.ts';

const logins: RedshiftLogin[] = [];
let cloud: Cloud;
let clients: ReturnType<typeof createClients>;

beforeAll(async () => {
  cloud = await startCloud({
    onRedshiftLogin: async (login) => {
      logins.push(login);
    },
  });
  clients = createClients(cloud);
});
afterAll(() => cloud.close());
beforeEach(() => cloud.reset());

describe('Redshift', () => {
  test('calls the hook of the database before it answers a login', async () => {
    const answer = await clients.login(await clients.session(), {
      AutoCreate: true,
      DbGroups: ['etl', 'ops'],
      DurationSeconds: 3600,
    });
    expect(answer.DbUser).toBe('IAMA:bob:etl:ops');
    expect(answer.DbPassword).toMatch(/^(?=.*\+)(?=.*\/).{100,}==$/);
    expect(Math.abs((answer.Expiration?.getTime() ?? 0) - Date.now() - 3_600_000)).toBeLessThan(5000);
    expect(logins.at(-1)).toMatchObject({
      user: answer.DbUser,
      password: answer.DbPassword,
      expiresAt: answer.Expiration,
    });
    expect(cloud.requests.at(-1)).toMatchObject({
      operation: 'GetClusterCredentials',
      params: { ClusterIdentifier: 'analytics', AutoCreate: 'true', DbGroups: ['etl', 'ops'], DurationSeconds: '3600' },
      signatureValid: true,
      region: 'us-east-1',
    });
  });

  test('refuses as AWS does', async () => {
    const denied = clients.login(await clients.session(NO_PERMISSIONS));
    await expect(denied).rejects.toThrow(
      'User: arn:aws:sts::123456789012:assumed-role/no-permissions/run-6 is not authorized to perform: redshift:GetClusterCredentials on resource: arn:aws:redshift:us-east-1:123456789012:dbuser:analytics/bob because',
    );
    await expect(clients.login(undefined, { ClusterIdentifier: 'nope' })).rejects.toMatchObject({
      name: 'ClusterNotFoundFault',
      message: 'Cluster nope not found.',
      $metadata: { httpStatusCode: 404 },
    });
    await expect(clients.login(undefined, { DurationSeconds: 899 })).rejects.toMatchObject({
      name: 'InvalidParameterValue',
    });
  });

  test('verifies signatures', async () => {
    const credentials = await clients.session();
    const wrong = (change: Partial<Credentials>) => clients.login({ ...credentials, ...change });
    await expect(wrong({ SecretAccessKey: 'x' })).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    expect(cloud.requests.at(-1)?.signatureValid).toBe(false);
    await expect(wrong({ SessionToken: 'x' })).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
    await expect(wrong({ AccessKeyId: 'ASIAUNKNOWN' })).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
    expect(cloud.requests.at(-1)?.signatureValid).toBeNull();
  });

  test.each([
    ['Throttling', { name: 'Throttling', message: 'Rate exceeded' }],
    ['MultilineMessage', { name: 'AccessDenied', message: expect.stringContaining('\nsecond line') }],
    ['http502-html', { $metadata: { httpStatusCode: 502 } }],
    ['drop', { code: 'ECONNRESET' }],
    ['malformed-truncated', {}],
  ])('fails by %s', async (mode, error) => {
    cloud.setMode({ redshift: mode });
    await expect(clients.login()).rejects.toMatchObject(error);
  });

  test('uses its modes one after the other, for each service', async () => {
    cloud.setMode({ redshift: ['ServiceUnavailable', 'markup', 'ts-iso-offset', 'no-password'], sts: 'Throttling' });
    await expect(clients.session()).rejects.toMatchObject({ name: 'Throttling' });
    await expect(clients.login()).rejects.toMatchObject({ name: 'ServiceUnavailable' });
    await expect(clients.login()).resolves.toMatchObject({ DbPassword: 'a&b<c>d"e\'f]]>g' });
    await expect(clients.login()).resolves.toMatchObject({ Expiration: expect.any(Date) });
    expect(await clients.login()).not.toHaveProperty('DbPassword');
    expect(cloud.requests.map(({ mode }) => mode)).toEqual([
      ...['Throttling', 'ServiceUnavailable', 'markup', 'ts-iso-offset', 'no-password'],
    ]);
    expect(() => cloud.setMode('Trottling')).toThrow('Unknown mode "Trottling"');
  });
});

describe('EMR', () => {
  const ask = (credentials?: Credentials, ClusterId = 'j-2AXXXXXXGAPLF') =>
    clients
      .emr(credentials)
      .send(
        new GetClusterSessionCredentialsCommand({ ClusterId, ExecutionRoleArn: 'arn:aws:iam::123456789012:role/run' }),
      );

  test('answers a login', async () => {
    const answer = await ask(await clients.session());
    expect(answer.Credentials?.UsernamePassword?.Password).toMatch(/^.{100,}==$/);
    expect(answer.ExpiresAt?.getTime()).toBeGreaterThan(Date.now());
    expect(cloud.requests.at(-1)).toMatchObject({ service: 'emr', signatureValid: true });
  });

  test('refuses as AWS does', async () => {
    await expect(ask(undefined, 'j-0')).rejects.toMatchObject({
      name: 'InvalidRequestException',
      message: "Cluster id 'j-0' is not valid.",
      ErrorCode: 'INVALID_CLUSTER_ID',
    });
    await expect(ask(await clients.session(NO_PERMISSIONS))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('elasticmapreduce:GetClusterSessionCredentials on resource'),
    });
    const unknown = {
      AccessKeyId: 'AKIAUNKNOWN',
      SecretAccessKey: 'x',
      SessionToken: undefined,
      Expiration: undefined,
    };
    await expect(ask(unknown)).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
  });

  test('changes its answers as its mode says', async () => {
    cloud.setMode({ emr: ['union-unknown', 'ts-exp', 'namespaced-type', 'header-errortype', 'short-body'] });
    await expect(ask()).resolves.toMatchObject({ Credentials: { $unknown: ['Certificate', { Pem: 'x' }] } });
    await expect(ask()).resolves.toMatchObject({ ExpiresAt: expect.any(Date) });
    await expect(ask()).rejects.toMatchObject({ name: 'InvalidRequestException', message: 'namespaced type' });
    await expect(ask()).rejects.toMatchObject({ name: 'InvalidRequestException', message: 'from the header' });
    await expect(ask()).rejects.toThrow();
  });
});
