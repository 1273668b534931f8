// The requests of the operations that no recorded run of the AWS CLI covers, as their protocols write them.
// https://smithy.io/2.0/aws/protocols/index.html
import { HttpRequest, HttpResponse } from '@smithy/core/protocols';
import { describe, expect, test } from 'vitest';
import type { AwsSession } from '../../src/aws/client.ts';
import type { RetryPolicy } from '../../src/aws/retry-policy.ts';
import { operations } from '../../src/operations/index.ts';
import { Secret } from '../../src/secret.ts';
import { plainConnection } from '../aws/connection.ts';

const retryPolicy: RetryPolicy = {
  retry: (_, attempt) => attempt(new AbortController().signal),
  beside: () => retryPolicy,
};

/** A session whose transport keeps the request and refuses it. */
function recording(more: Partial<AwsSession['connection']> = {}) {
  const sent: HttpRequest[] = [];
  const transport: AwsSession['connection']['transport'] = {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request) {
      sent.push(request);
      const body = new Uint8Array(Buffer.from('{"__type":"Stop"}'));
      const headers = { 'content-type': 'application/json' };
      return { response: Object.assign(new HttpResponse({ statusCode: 400, headers }), { body }) };
    },
    planAhead() {},
    openAhead() {},
    destroy() {},
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
  const connection = {
    ...plainConnection,
    region: 'eu-central-1',
    transport,
    retryPolicy,
    endpoint: () => undefined,
    ...more,
  };
  const keys = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: new Secret('secret-secret-secret') };
  return { session: { connection, keys } satisfies AwsSession, sent };
}

async function requestOf(
  name: string,
  given: Readonly<Record<string, string>>,
  more: Partial<AwsSession['connection']> = {},
): Promise<HttpRequest> {
  const operation = operations.find((each) => each.name === name);
  const texts = Object.entries(given).map(([option, text]) => [option, { surface: 'action', text }] as const);
  const prepared = operation?.prepare({ surface: 'action', given: Object.fromEntries(texts) });
  expect(prepared?.problems).toEqual([]);
  const { session, sent } = recording(more);
  await prepared?.call?.send(session, Date.now).catch(() => {});
  const [request] = sent;
  if (!request) throw new Error('nothing was sent');
  return request;
}

const CLUSTER = 'arn:aws:emr-containers:eu-central-1:123456789012:/virtualclusters/0abc';
const IN_PATH = 'arn%3Aaws%3Aemr-containers%3Aeu-central-1%3A123456789012%3A%2Fvirtualclusters%2F0abc';
const ROLE = 'arn:aws:iam::123456789012:role/emr-runtime';
const containers = {
  'endpoint-identifier': `${CLUSTER}/endpoints/0def`,
  'virtual-cluster-identifier': CLUSTER,
  'execution-role-arn': ROLE,
  'credential-type': 'TOKEN',
  'client-token': 'run-42',
};

const rows = [
  [
    'redshift get-cluster-credentials-with-iam',
    { 'cluster-identifier': 'analytics', 'db-name': 'dev', 'duration-seconds': '900' },
    'POST https://redshift.eu-central-1.amazonaws.com/',
    'redshift',
    undefined,
    'DbName=dev&ClusterIdentifier=analytics&DurationSeconds=900&Action=GetClusterCredentialsWithIAM&Version=2012-12-01',
  ],
  [
    'redshift get-identity-center-auth-token',
    { 'cluster-ids': 'a1,b2' },
    'POST https://redshift.eu-central-1.amazonaws.com/',
    'redshift',
    undefined,
    'ClusterIds.ClusterIdentifier.1=a1&ClusterIds.ClusterIdentifier.2=b2&Action=GetIdentityCenterAuthToken&Version=2012-12-01',
  ],
  [
    'redshift-serverless get-credentials',
    { 'workgroup-name': 'analytics', 'db-name': 'dev', 'duration-seconds': '900' },
    'POST https://redshift-serverless.eu-central-1.amazonaws.com/',
    'redshift-serverless',
    'RedshiftServerless.GetCredentials',
    '{"dbName":"dev","durationSeconds":900,"workgroupName":"analytics"}',
  ],
  [
    'redshift-serverless get-identity-center-auth-token',
    { 'workgroup-names': 'one,two' },
    'POST https://redshift-serverless.eu-central-1.amazonaws.com/',
    'redshift-serverless',
    'RedshiftServerless.GetIdentityCenterAuthToken',
    '{"workgroupNames":["one","two"]}',
  ],
  [
    'emr get-session-endpoint',
    { 'cluster-id': 'j-1', 'session-id': 's-1' },
    'POST https://elasticmapreduce.eu-central-1.amazonaws.com/',
    'elasticmapreduce',
    'ElasticMapReduce.GetSessionEndpoint',
    '{"ClusterId":"j-1","SessionId":"s-1"}',
  ],
  [
    'emr-serverless get-session-endpoint',
    { 'application-id': '00abc', 'session-id': '00def' },
    'GET https://emr-serverless.eu-central-1.amazonaws.com/applications/00abc/sessions/00def/endpoint',
    'emr-serverless',
    undefined,
    undefined,
  ],
  [
    'emr-containers get-managed-endpoint-session-credentials',
    { ...containers, 'duration-in-seconds': '900', 'log-context': 'nightly' },
    `POST https://emr-containers.eu-central-1.amazonaws.com/virtualclusters/${IN_PATH}/endpoints/${IN_PATH}%2Fendpoints%2F0def/credentials`,
    'emr-containers',
    undefined,
    `{"executionRoleArn":"${ROLE}","credentialType":"TOKEN","durationInSeconds":900,"logContext":"nightly","clientToken":"run-42"}`,
  ],
] as const;

describe('the request of', () => {
  test.each(rows)('%s', async (name, given, address, signedFor, target, body) => {
    const request = await requestOf(name, given);
    const { method, protocol, hostname, path, headers } = request;
    expect(`${method} ${protocol}//${hostname}${path}`).toBe(address);
    expect(headers['authorization']).toContain(`/eu-central-1/${signedFor}/aws4_request`);
    expect(headers['x-amz-target']).toBe(target);
    const text = request.body === undefined ? undefined : Buffer.from(request.body).toString();
    const inOrder = (form: string) => form.split('&').sort();
    if (target === undefined && body?.includes('&')) expect(inOrder(text ?? '')).toEqual(inOrder(body));
    else expect(text || undefined).toBe(body);
  });

  test.each([
    [{ useFips: true }, 'emr-containers-fips.us-east-1.amazonaws.com'],
    [{ useDualstack: true }, 'emr-containers.us-east-1.api.aws'],
    [{ region: 'cn-north-1' }, 'emr-containers.cn-north-1.amazonaws.com.cn'],
    [{ endpoint: () => 'https://gateway.example.com/base' }, 'gateway.example.com'],
  ])('EMR on EKS with %j goes to %s', async (more, host) => {
    const request = await requestOf('emr-containers get-managed-endpoint-session-credentials', containers, {
      region: 'us-east-1',
      ...more,
    });
    expect(request.hostname).toBe(host);
    if (host.startsWith('gateway')) expect(request.path).toMatch(/^\/base\/virtualclusters\//);
    expect(HttpRequest.isInstance(request)).toBe(true);
  });
});
