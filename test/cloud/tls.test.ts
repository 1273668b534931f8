import { readFile } from 'node:fs/promises';
import { type ClientRequest, request } from 'node:http';
import { Agent } from 'node:https';
import type { Socket } from 'node:net';
import { connect } from 'node:tls';
import { GetClusterCredentialsCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createClients } from './clients.ts';
import { type Cloud, startCloud } from './index.ts';

let cloud: Cloud;

beforeAll(async () => {
  cloud = await startCloud({ tls: true });
});
afterAll(() => cloud.close());
beforeEach(() => cloud.reset());

const overTls = async (caFile: string) => {
  const requestHandler = { httpsAgent: new Agent({ ca: await readFile(caFile) }) };
  const client = new RedshiftClient({
    ...createClients(cloud).settings(),
    endpoint: cloud.tlsUrl ?? '',
    requestHandler,
  });
  return client.send(new GetClusterCredentialsCommand({ ClusterIdentifier: 'analytics', DbUser: 'bob' }));
};

test('is trusted by a client that knows the CA', async () => {
  await expect(overTls(cloud.caFile ?? '')).resolves.toHaveProperty('DbUser', 'IAM:bob');
  expect(cloud.requests.at(-1)).toMatchObject({ tls: true, signatureValid: true });
});

test('is not trusted by a client that knows another CA', async () => {
  const other = (cloud.caFile ?? '').replace(/ca\.pem$/, 'other-ca.pem');
  await expect(overTls(other)).rejects.toMatchObject({ code: expect.stringMatching(/CERT|SIGNATURE|ISSUER/) });
  expect(cloud.requests).toEqual([]);
});

test('is ended by the cloud for a client that uses it as its proxy', async () => {
  const ca = await readFile(cloud.caFile ?? '');
  const tunnel = await new Promise<Socket>((resolve, reject) => {
    const connect: ClientRequest = request(cloud.url, {
      method: 'CONNECT',
      path: 'redshift.us-east-1.amazonaws.com:443',
    });
    connect
      .on('connect', (_, socket) => resolve(socket))
      .on('error', reject)
      .end();
  });
  const secure = connect({ socket: tunnel, ca, servername: 'redshift.us-east-1.amazonaws.com' });
  secure.end('GET /param HTTP/1.1\r\nhost: redshift.us-east-1.amazonaws.com\r\nconnection: close\r\n\r\n');
  let text = '';
  for await (const chunk of secure) text += chunk;
  expect(text).toContain('fetched-from-url');
  expect(cloud.requests).toMatchObject([
    { operation: 'CONNECT', status: 200 },
    { path: '/param', tls: true },
  ]);
});
