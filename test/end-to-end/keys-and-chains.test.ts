import { describe, expect, test } from 'vitest';
import type { Cloud } from '../cloud/index.ts';
import {
  asked,
  DATA_ROLE,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  ROLE,
  redshiftInputs,
  requestFor,
  runAction,
  TOKEN_REQUEST,
  withCloud,
} from './action.ts';

const { 'role-to-assume': _, ...noRole } = redshiftInputs;
const warehouse = { ...redshiftInputs, 'cluster-identifier': 'warehouse' };
const chain = { ...warehouse, 'role-to-assume': `${ROLE}\n${DATA_ROLE}` };
const ADMIN_TRUST = { principals: ['arn:aws:iam::123456789012:root'] };

describe('with AWS keys in the environment', () => {
  test('the cluster is called at once if no role is given', () =>
    withCloud({}, async (cloud) => {
      const env = cloud.userKeys();
      const result = await runAction(cloud, noRole, { env });
      expectSuccess(result);
      expect(asked(cloud)).toEqual(['GetClusterCredentials']);
      expect(requestFor(cloud, 'GetClusterCredentials')).toMatchObject({
        signatureValid: true,
        accessKeyId: env['AWS_ACCESS_KEY_ID'],
      });
      expectNoSecret(result, cloud, env['AWS_SECRET_ACCESS_KEY'] ?? '');
    }));

  test('they are not used if there is a token for the role', () =>
    withCloud({}, async (cloud) => {
      const env = cloud.userKeys();
      expectSuccess(await runAction(cloud, redshiftInputs, { env }));
      expect(cloud.requests.map(({ accessKeyId }) => accessKeyId)).not.toContain(env['AWS_ACCESS_KEY_ID']);
    }));

  test('they are not used if the job may not have the token that the role needs', () =>
    withCloud({}, async (cloud) => {
      const env = { ...cloud.userKeys(), ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
      expect(expectRefusal(await runAction(cloud, redshiftInputs, { env }))).toContain('id-token: write');
      expect(asked(cloud)).toEqual([]);
    }));

  // Outside GitHub, for example on another CI system.
  test('a role is assumed with them if there is no token', () =>
    withCloud({ roles: [{ arn: ROLE, trust: ADMIN_TRUST, allow: ['*'] }] }, async (cloud) => {
      const env: Record<string, string> = { ...cloud.userKeys(), GITHUB_ACTIONS: '' };
      expectSuccess(await runAction(cloud, { ...redshiftInputs, 'role-external-id': 'warehouse-7f3a' }, { env }));
      expect(asked(cloud)).toEqual(['AssumeRole', 'GetClusterCredentials']);
      expect(requestFor(cloud, 'AssumeRole')).toMatchObject({
        signatureValid: true,
        accessKeyId: env['AWS_ACCESS_KEY_ID'],
        params: {
          RoleArn: ROLE,
          RoleSessionName: 'octo-org-octo-repo-1234567890',
          DurationSeconds: '900',
          ExternalId: 'warehouse-7f3a',
        },
      });
      expect(requestFor(cloud, 'GetClusterCredentials').accessKeyId).toMatch(/^ASIA/);
    }));

  test('role-chaining assumes the role with them, in a job that may not have a token', () =>
    withCloud({ roles: [{ arn: ROLE, trust: ADMIN_TRUST, allow: ['*'] }] }, async (cloud) => {
      const env = { ...cloud.userKeys(), ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
      expectSuccess(await runAction(cloud, { ...redshiftInputs, 'role-chaining': 'true' }, { env }));
      expect(asked(cloud)).toEqual(['AssumeRole', 'GetClusterCredentials']);
    }));

  test('role-chaining: false changes nothing', () =>
    withCloud({}, async (cloud) => {
      expectSuccess(await runAction(cloud, { ...redshiftInputs, 'role-chaining': 'false' }));
      expectSuccess(await runAction(cloud, { ...noRole, 'role-chaining': 'false' }, { env: cloud.userKeys() }));
    }));

  test.each([
    [{ audience: 'x' }, 'Give either role-chaining or audience, not both'],
    [{ 'web-identity-token-env': 'X' }, 'Give either role-chaining or web-identity-token-env, not both'],
    [{ 'role-to-assume': '' }, 'role-chaining is used only with role-to-assume'],
  ])('role-chaining does not go with %j', (more, message) =>
    withCloud({}, async (cloud) => {
      const inputs = { ...redshiftInputs, 'role-chaining': 'true', ...more };
      expect(expectRefusal(await runAction(cloud, inputs, { env: cloud.userKeys() }))).toContain(message);
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test('the error of a job without a token names role-chaining', () =>
    withCloud({}, async (cloud) => {
      const env = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
      expect(expectRefusal(await runAction(cloud, redshiftInputs, { env }))).toContain('add "role-chaining: true"');
    }));

  test.each([
    ['us-east-1a', /region: "us-east-1a" is an Availability Zone/],
    ['cn-north-1', /The Region cn-north-1 belongs to the partition aws-cn, and the role .* to aws\./],
  ])('the Region %s is refused before a token is asked for', (region, message) =>
    withCloud({}, async (cloud) => {
      expect(expectRefusal(await runAction(cloud, { ...redshiftInputs, region }))).toMatch(message);
      expect(asked(cloud)).toEqual([]);
    }),
  );

  test('if there are none, the message has all places where they can be set', () =>
    withCloud({}, async (cloud) => {
      expect(expectRefusal(await runAction(cloud, noRole))).toMatch(/No identity\. Neither role-to-assume/);
      expect(asked(cloud)).toEqual([]);
    }));
});

describe('a chain of roles', () => {
  test('leads across accounts: the token gives the first role, and each role the next one', () =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, chain);
      expectSuccess(result);
      expect(asked(cloud)).toEqual([TOKEN_REQUEST, 'AssumeRoleWithWebIdentity', 'AssumeRole', 'GetClusterCredentials']);
      const [, , second, last] = cloud.requests;
      expect(second).toMatchObject({ signatureValid: true, params: { RoleArn: DATA_ROLE } });
      expect(second?.params).not.toHaveProperty('ExternalId');
      expect(last).toMatchObject({ signatureValid: true });
      expect(last?.accessKeyId).not.toBe(second?.accessKeyId);
      expect(result.summary).toContain('210987654321');
      expectNoSecret(result, cloud);
    }));

  test('sends the external id with keys, and not with the token', () =>
    withCloud({}, async (cloud) => {
      const external = { ...chain, 'role-to-assume': `${ROLE}\n${DATA_ROLE}-external`, 'role-external-id': 'chain-42' };
      expectSuccess(await runAction(cloud, external));
      expect(requestFor(cloud, 'AssumeRoleWithWebIdentity').params).not.toHaveProperty('ExternalId');
      expect(requestFor(cloud, 'AssumeRole').params['ExternalId']).toBe('chain-42');
    }));

  test('fails at the role that requires another external id', () =>
    withCloud({}, async (cloud) => {
      const external = { ...chain, 'role-to-assume': `${ROLE}\n${DATA_ROLE}-external`, 'role-external-id': 'chain-43' };
      expect(expectRefusal(await runAction(cloud, external))).toMatch(/AccessDenied.*AssumeRole operation/);
      expect(asked(cloud).at(-1)).toBe('AssumeRole');
    }));

  test('has the session policies at its last role only', () =>
    withCloud({}, async (cloud) => {
      const policy = '{"Version":"2012-10-17","Statement":[]}';
      const managed = 'arn:aws:iam::aws:policy/AmazonRedshiftReadOnlyAccess';
      const policies = { 'inline-session-policy': policy, 'managed-session-policies': managed };
      expectSuccess(await runAction(cloud, { ...chain, ...policies }));
      const first = requestFor(cloud, 'AssumeRoleWithWebIdentity').params;
      expect(first).not.toHaveProperty('Policy');
      expect(first).not.toHaveProperty('PolicyArns');
      const second = requestFor(cloud, 'AssumeRole').params;
      expect(second).toMatchObject({ Policy: policy, PolicyArns: [{ arn: managed }] });
    }));

  test('can begin with AWS keys', () =>
    withCloud({ roles: rolesFor(ROLE, DATA_ROLE) }, async (cloud) => {
      const env: Record<string, string> = { ...cloud.userKeys(), GITHUB_ACTIONS: '' };
      expectSuccess(await runAction(cloud, chain, { env }));
      expect(assumed(cloud)).toEqual([ROLE, DATA_ROLE]);
    }));
});

describe('an account that is not allowed', () => {
  const { 'role-to-assume': __, ...warehouseWithoutRole } = warehouse;
  const cases = [
    ['of an OIDC session', redshiftInputs, '123456789012', false],
    ['of a chain', chain, '210987654321', false],
    ['of AWS keys', noRole, '123456789012', true],
    ['of AWS keys, although the cluster is there', warehouseWithoutRole, '123456789012', true],
  ] as const;

  test.each(cases)('%s stops the run before the cluster is asked', (_, inputs, __, keys) =>
    withCloud({}, async (cloud) => {
      const wrong = { ...inputs, 'allowed-account-ids': '111111111111,222222222222' };
      const result = await runAction(cloud, wrong, { env: keys ? cloud.userKeys() : {} });
      expect(expectRefusal(result)).toMatch(
        /belongs to the account \d{12}; allowed-account-ids allows 111111111111, 222222222222/,
      );
      expect(asked(cloud)).not.toContain('GetClusterCredentials');
      expectNoSecret(result, cloud);
    }),
  );

  test.each(cases.slice(0, 3))('%s is not this one: the run goes on', (_, inputs, account, keys) =>
    withCloud({}, async (cloud) => {
      const right = { ...inputs, 'allowed-account-ids': `111111111111\n${account}` };
      expectSuccess(await runAction(cloud, right, { env: keys ? cloud.userKeys() : {} }));
      expect(asked(cloud).at(-1)).toBe('GetClusterCredentials');
    }),
  );

  test('is checked for the last role of a chain, and not for the first', () =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, { ...chain, 'allowed-account-ids': '123456789012' });
      expect(expectRefusal(result)).toContain('belongs to the account 210987654321');
    }));
});

function rolesFor(...arns: readonly string[]) {
  return arns.map((arn, index) => ({
    arn,
    trust: index === 0 ? ADMIN_TRUST : { principals: [arns[index - 1] ?? ''] },
    allow: ['*'],
  }));
}

function assumed(cloud: Cloud): unknown[] {
  return cloud.requests.filter(({ operation }) => operation === 'AssumeRole').map(({ params }) => params['RoleArn']);
}
