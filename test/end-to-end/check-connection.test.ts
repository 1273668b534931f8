import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../cloud/local/index.ts';
import {
  asked,
  emrInputs,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  redshiftInputs,
  runAction,
  withCloud,
} from './action.ts';

let local: LocalCloud;

beforeAll(async () => {
  local = await startLocalCloud({ users: ['etl_user'] });
});
afterAll(() => local.close());
beforeEach(() => local.cloud.reset());

const trusted = () => ({ 'check-connection': 'true', sslmode: 'verify-full', sslrootcert: local.database.caFile });

describe('check-connection', () => {
  test('logs in to the database that AWS names, before anything is handed over', async () => {
    const result = await runAction(local.cloud, { ...redshiftInputs, ...trusted(), preset: 'pg' });
    expectSuccess(result);
    expect(result.exported).toMatchObject({ PGHOST: '127.0.0.1', PGPORT: String(local.database.port) });
    expectNoSecret(result, local.cloud);
  });

  test('logs in to Livy', async () => {
    const result = await runAction(local.cloud, { ...emrInputs, ...trusted(), port: new URL(local.livy.url).port });
    expectSuccess(result);
    expect(local.livy.requests.at(-1)).toMatchObject({ path: '/sessions', status: 200 });
  });

  const inputs = (more: Readonly<Record<string, string>>) => ({ ...redshiftInputs, ...trusted(), ...more });

  test('a user that does not exist is named, with a cure', async () => {
    const message = expectRefusal(await runAction(local.cloud, inputs({ 'db-user': 'nobody' })));
    expect(message).toContain('check-connection: 127.0.0.1:');
    expect(message).toMatch(/does not exist/);
    expect(message).toContain('auto-create');
  });

  test('a database that does not exist is named', async () => {
    const message = expectRefusal(await runAction(local.cloud, inputs({ database: 'nothing' })));
    expect(message).toContain('"nothing"');
  });

  test('a certificate that is not trusted is refused', async () => {
    const { sslrootcert: _, ...without } = inputs({});
    const message = expectRefusal(await runAction(local.cloud, without));
    expect(message).toContain('sslrootcert');
  });

  test('a port where nothing listens is refused, and the login is not handed over', async () => {
    const message = expectRefusal(
      await runAction(local.cloud, inputs({ host: '127.0.0.1', port: '1', database: 'dev' })),
    );
    expect(message).toContain('127.0.0.1:1');
    expect(message).toContain('refused');
  });
});

describe('a check that cannot reach the given endpoint', () => {
  const unreachable = { ...redshiftInputs, endpoint: '127.0.0.1:1/dev', 'check-connection': 'true' };
  const paused = { redshiftClusters: [{ id: 'analytics', host: 'db.example', status: 'paused' }] };

  test('asks AWS why, and says that the cluster is paused', () =>
    withCloud(paused, async (cloud) => {
      const message = expectRefusal(await runAction(cloud, unreachable));
      expect(message).toContain('The cluster "analytics" is paused. Resume it');
      expect(asked(cloud).slice(-2)).toEqual(['GetClusterCredentials', 'DescribeClusters']);
    }));

  test('asks also after max-wait, which is for the login', () =>
    withCloud(paused, async (cloud) => {
      const inputs = { ...unreachable, 'max-wait': '2', 'wait-for-connection': '13' };
      const result = await runAction(cloud, inputs);
      expectRefusal(result);
      expect(asked(cloud).filter((name) => name === 'DescribeClusters')).toHaveLength(2);
      expect(result.log.match(/The cluster "analytics" is paused/g)?.length).toBeGreaterThanOrEqual(2);
    }));

  test('does not ask if resolve-endpoint is off, and needs no permission', () =>
    withCloud(paused, async (cloud) => {
      const message = expectRefusal(await runAction(cloud, { ...unreachable, 'resolve-endpoint': 'false' }));
      expect(message).toContain('the connection was refused');
      const role = 'arn:aws:iam::123456789012:role/no-describe';
      const refused = expectRefusal(await runAction(cloud, { ...unreachable, 'role-to-assume': role }));
      expect(refused).toBe(message);
    }));
});

test('the check of Livy sends the login to no server that its clients would not trust', async () => {
  const { sslmode: _, sslrootcert: __, ...without } = trusted();
  const inputs = { ...emrInputs, ...without, port: new URL(local.livy.url).port };
  const before = local.livy.requests.length;
  const message = expectRefusal(await runAction(local.cloud, inputs));
  expect(message).toContain('the certificate is of an authority that is not trusted');
  expect(local.livy.requests).toHaveLength(before);
  const sslrootcert = local.database.caFile;
  expectSuccess(await runAction(local.cloud, { ...inputs, sslrootcert }));
  expectSuccess(await runAction(local.cloud, { ...inputs, sslmode: 'require' }));
});

describe('wait-for-connection', () => {
  test('goes on trying until the cluster can be reached', async () => {
    const port = await freePort();
    const target = { host: '127.0.0.1', port: String(port), database: 'dev' };
    const inputs = { ...redshiftInputs, ...trusted(), ...target, 'wait-for-connection': '40' };
    const step = runAction(local.cloud, inputs);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    // A cluster that resumes: the port passes connections on from now.
    const { connect } = await import('node:net');
    const late = createServer((socket) => {
      const up = connect(local.database.port, '127.0.0.1');
      socket.pipe(up).pipe(socket);
      for (const end of [socket, up]) end.on('error', () => {});
    }).listen(port, '127.0.0.1');
    const result = await step;
    late.close();
    expectSuccess(result);
    expect(result.log).toMatch(/127\.0\.0\.1:\d+: .*Trying again until \d\d:\d\d:\d\d UTC \(wait-for-connection\)/);
  });

  test('ends when the time is over, with the last cause', async () => {
    const target = { host: '127.0.0.1', port: '1', database: 'dev' };
    const inputs = { ...redshiftInputs, ...trusted(), ...target, 'wait-for-connection': '3' };
    const message = expectRefusal(await runAction(local.cloud, inputs));
    expect(message).toContain('tries in 3 seconds, wait-for-connection');
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
