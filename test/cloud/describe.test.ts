import { DescribeClusterCommand, DescribeSecurityConfigurationCommand, EMRClient } from '@aws-sdk/client-emr';
import { DescribeClustersCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createClients, NO_PERMISSIONS } from './clients.ts';
import { type Cloud, startCloud } from './index.ts';

const NO_DESCRIBE = 'arn:aws:iam::123456789012:role/no-describe';

let cloud: Cloud;
let own: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  own = await startCloud({
    redshiftClusters: [
      { id: 'paused', host: '127.0.0.1', port: 5555, database: 'sales', status: 'paused', publiclyAccessible: false },
      { id: 'new', status: 'creating' },
    ],
    emrClusters: [
      { id: 'j-1', host: '127.0.0.1', releaseLabel: 'emr-6.8.0', state: 'TERMINATED', securityConfiguration: null },
      {
        id: 'j-2',
        securityConfiguration: { name: 'plain', inTransitEncryption: false, applicationScopedIamRole: false },
      },
    ],
    redshiftWorkgroups: [{ name: 'sales', host: '127.0.0.1', port: 5555, publiclyAccessible: false }],
  });
});
afterAll(() => Promise.all([cloud, own].map((one) => one.close())));
beforeEach(() => cloud.reset());

type Keys = Parameters<ReturnType<typeof createClients>['settings']>[0];
const redshift = (at: Cloud, id?: string, keys?: Keys) =>
  new RedshiftClient(createClients(at).settings(keys)).send(new DescribeClustersCommand({ ClusterIdentifier: id }));
const emr = (at: Cloud, id: string, keys?: Keys) =>
  new EMRClient(createClients(at).settings(keys)).send(new DescribeClusterCommand({ ClusterId: id }));
const security = (at: Cloud, name: string, keys?: Keys) =>
  new EMRClient(createClients(at).settings(keys)).send(new DescribeSecurityConfigurationCommand({ Name: name }));

/** GetWorkgroup, by a client of EMR whose requests are changed before they are signed. */
async function workgroup(at: Cloud, name: string, keys?: Keys) {
  const client = new EMRClient({ ...createClients(at).settings(keys), signingName: 'redshift-serverless' } as object);
  client.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { headers: Record<string, string>; body: string };
      request.headers['x-amz-target'] = 'RedshiftServerless.GetWorkgroup';
      request.body = JSON.stringify({ workgroupName: name });
      request.headers['content-length'] = String(request.body.length);
      return next(args);
    },
    { step: 'build', priority: 'low' },
  );
  let text = '';
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { body } = result.response as { body: AsyncIterable<Buffer> };
      const chunks: Buffer[] = [];
      for await (const chunk of body) chunks.push(chunk);
      text = Buffer.concat(chunks).toString();
      return { ...result, response: { ...(result.response as object), statusCode: 200, body: Buffer.from('{}') } };
    },
    { step: 'deserialize', priority: 'low' },
  );
  await client.send(new DescribeClusterCommand({ ClusterId: '-' }));
  return JSON.parse(text) as { workgroup?: Record<string, unknown>; __type?: string; Message?: string };
}

describe('DescribeClusters', () => {
  test('answers where a cluster is', async () => {
    const { Clusters } = await redshift(cloud, 'analytics', await createClients(cloud).session());
    expect(Clusters).toHaveLength(1);
    expect(Clusters?.[0]).toMatchObject({
      ClusterIdentifier: 'analytics',
      NodeType: 'ra3.xlplus',
      ClusterStatus: 'available',
      ClusterAvailabilityStatus: 'Available',
      MasterUsername: 'awsuser',
      DBName: 'dev',
      Endpoint: { Address: 'analytics.abc123xyz789.us-east-1.redshift.amazonaws.com', Port: 5439 },
      PubliclyAccessible: true,
      VpcId: 'vpc-0123456789abcdef0',
      VpcSecurityGroups: [{ VpcSecurityGroupId: 'sg-0123456789abcdef0', Status: 'active' }],
      ClusterNamespaceArn: expect.stringMatching(/^arn:aws:redshift:us-east-1:123456789012:namespace:/),
    });
    expect(cloud.requests.at(-1)).toMatchObject({ operation: 'DescribeClusters', signatureValid: true });
  });

  test('answers what the options say', async () => {
    expect((await redshift(own, 'paused')).Clusters?.[0]).toMatchObject({
      ClusterStatus: 'paused',
      ClusterAvailabilityStatus: 'Unavailable',
      DBName: 'sales',
      Endpoint: { Address: '127.0.0.1', Port: 5555 },
      PubliclyAccessible: false,
    });
    expect((await redshift(own)).Clusters?.map((one) => [one.ClusterIdentifier, one.Endpoint?.Port])).toEqual([
      ['paused', 5555],
      ['new', undefined],
    ]);
  });

  test('refuses as AWS does', async () => {
    await expect(redshift(cloud, 'nope')).rejects.toMatchObject({
      name: 'ClusterNotFoundFault',
      message: 'Cluster nope not found.',
      $metadata: { httpStatusCode: 404 },
    });
    // A cluster of another account.
    await expect(redshift(cloud, 'warehouse')).rejects.toMatchObject({ name: 'ClusterNotFoundFault' });
    const clients = createClients(cloud);
    const session = await clients.session(NO_DESCRIBE);
    await expect(redshift(cloud, 'analytics', session)).rejects.toThrow(
      'assumed-role/no-describe/run-6 is not authorized to perform: redshift:DescribeClusters on resource: arn:aws:redshift:us-east-1:123456789012:cluster:analytics because',
    );
    await expect(clients.login(session)).resolves.toHaveProperty('DbUser', 'IAM:bob');
    const wrong = { ...session, SecretAccessKey: 'wrong' };
    await expect(redshift(cloud, 'analytics', wrong)).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
  });
});

describe('DescribeCluster', () => {
  test('answers where a cluster is, and its security configuration', async () => {
    const session = await createClients(cloud).session();
    const { Cluster } = await emr(cloud, 'j-2AXXXXXXGAPLF', session);
    expect(Cluster).toMatchObject({
      Id: 'j-2AXXXXXXGAPLF',
      Status: { State: 'WAITING', Timeline: { CreationDateTime: expect.any(Date) } },
      MasterPublicDnsName: 'ec2-3-120-10-20.us-east-1.compute.amazonaws.com',
      ReleaseLabel: 'emr-7.9.0',
      SecurityConfiguration: 'runtime-roles',
      ClusterArn: 'arn:aws:elasticmapreduce:us-east-1:123456789012:cluster/j-2AXXXXXXGAPLF',
    });
    const answer = await security(cloud, Cluster?.SecurityConfiguration ?? '', session);
    expect(answer).toMatchObject({ Name: 'runtime-roles', CreationDateTime: expect.any(Date) });
    expect(JSON.parse(answer.SecurityConfiguration ?? '')).toMatchObject({
      EncryptionConfiguration: { EnableInTransitEncryption: true },
      AuthorizationConfiguration: { IAMConfiguration: { EnableApplicationScopedIAMRole: true } },
    });
  });

  test('answers what the options say', async () => {
    const { Cluster } = await emr(own, 'j-1');
    expect(Cluster).toMatchObject({
      MasterPublicDnsName: '127.0.0.1',
      ReleaseLabel: 'emr-6.8.0',
      Status: { State: 'TERMINATED', StateChangeReason: { Code: 'USER_REQUEST' } },
    });
    expect(Cluster).not.toHaveProperty('SecurityConfiguration');
    expect(JSON.parse((await security(own, 'plain')).SecurityConfiguration ?? '')).toMatchObject({
      EncryptionConfiguration: { EnableInTransitEncryption: false },
    });
  });

  test('refuses as AWS does', async () => {
    await expect(emr(cloud, 'j-0')).rejects.toMatchObject({
      name: 'InvalidRequestException',
      message: "Cluster id 'j-0' is not valid.",
    });
    await expect(security(cloud, 'nope')).rejects.toMatchObject({ name: 'InvalidRequestException' });
    for (const role of [NO_DESCRIBE, NO_PERMISSIONS]) {
      const session = await createClients(cloud).session(role);
      await expect(emr(cloud, 'j-2AXXXXXXGAPLF', session)).rejects.toMatchObject({
        name: 'AccessDeniedException',
        message: expect.stringContaining('elasticmapreduce:DescribeCluster on resource: arn:aws:elasticmapreduce:'),
      });
      await expect(security(cloud, 'runtime-roles', session)).rejects.toMatchObject({
        message: expect.stringContaining('elasticmapreduce:DescribeSecurityConfiguration on resource'),
      });
    }
  });
});

describe('GetWorkgroup', () => {
  test('answers where a workgroup is', async () => {
    expect((await workgroup(cloud, 'analytics')).workgroup).toMatchObject({
      workgroupName: 'analytics',
      workgroupArn: expect.stringMatching(
        /^arn:aws:redshift-serverless:us-east-1:123456789012:workgroup\/[\da-f-]{36}$/,
      ),
      endpoint: { address: 'analytics.123456789012.us-east-1.redshift-serverless.amazonaws.com', port: 5439 },
      status: 'AVAILABLE',
      publiclyAccessible: true,
      namespaceName: 'default',
    });
    const other = { endpoint: { address: '127.0.0.1', port: 5555 }, publiclyAccessible: false };
    expect((await workgroup(own, 'sales')).workgroup).toMatchObject(other);
  });

  test('refuses as AWS does', async () => {
    expect(await workgroup(cloud, 'nope')).toMatchObject({ __type: 'ResourceNotFoundException' });
    const session = await createClients(cloud).session(NO_DESCRIBE);
    expect((await workgroup(cloud, 'analytics', session)).Message).toContain('redshift-serverless:GetWorkgroup');
  });
});
