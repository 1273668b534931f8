// The cloud decides by the policies that the command prints: with the whole policy there is a login, without a part there is none.
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../cloud/iam-policy.ts';
import { argvOf, type Row, rows as siblings } from '../siblings/rows.ts';
import { EMR, expectFailure, REDSHIFT } from './cli.ts';
import { DATA_ROLE, inPolicyJob, printed, ROLE, roleWith, smallerThan } from './policy-job.ts';

const RUNTIME = 'arn:aws:iam::123456789012:role/emr-runtime';
const AS_ROLE = ['--role-to-assume', ROLE];
const GENERATE = ['--generate-policy', 'identity'];
const redshift = [...REDSHIFT, ...AS_ROLE];
const emr = [...EMR, ...AS_ROLE];
const [withIam, serverless] = siblings as [Row, Row, ...Row[]];
const domain = 'redshift get-cluster-credentials --db-user etl_user --custom-domain-name analytics.example.com'.split(
  ' ',
);

describe.each<[string, readonly string[]]>([
  ['a user', redshift],
  ['a database', [...redshift, '--db-name', 'dev']],
  ['two groups', [...redshift, '--db-groups', 'readers', 'writers']],
  ['a user that is created', [...redshift, '--auto-create']],
  ['the endpoint of a cluster', [...redshift, '--db-name', 'dev', '--resolve-endpoint']],
  ['a custom domain name', [...domain, ...AS_ROLE, '--db-name', 'dev']],
  ['EMR without a runtime role', emr],
  ['EMR with a runtime role', [...emr, '--execution-role-arn', RUNTIME]],
  ...siblings.map((row): [string, string[]] => [row.name, [...argvOf(row), ...AS_ROLE]]),
  [withIam.name, [...argvOf(withIam), ...AS_ROLE, '--db-name', 'dev', '--resolve-endpoint']],
  [serverless.name, [...argvOf(serverless), ...AS_ROLE, '--db-name', 'dev', '--resolve-endpoint']],
])('for %s', (_, argv) => {
  test('the printed policy is enough, and no part of it can be left out', () =>
    inPolicyJob(async ({ run, setRoles, cloud }) => {
      const policy = printed(await run([...argv, ...GENERATE])) as Policy;
      expect(cloud.requests).toEqual([]);
      setRoles(roleWith(policy));
      const login = await run(argv);
      expect(login.exitCode, login.stderr).toBe(0);
      for (const { policy: smaller, action, resource, title } of smallerThan(policy)) {
        setRoles(roleWith(smaller));
        const stderr = expectFailure(await run(argv), 254);
        const named = resource.replace(':*/', ':analytics/').replace('workgroup/*', 'workgroup/');
        expect(stderr, title).toContain(`The role deploy needs ${action} on ${named}`);
        expect(stderr).toContain('--generate-policy identity');
      }
    }));
});

test('the endpoint of EMR needs the description; without the security configuration, Livy is taken to have TLS', () =>
  inPolicyJob(async ({ run, setRoles }) => {
    const argv = [...emr, '--resolve-endpoint'];
    const policy = printed(await run([...argv, ...GENERATE])) as Policy;
    for (const { policy: smaller, action } of smallerThan(policy)) {
      setRoles(roleWith(smaller));
      const { exitCode, stderr } = await run(argv);
      expect(exitCode, stderr).toBe(action.endsWith('DescribeSecurityConfiguration') ? 0 : 254);
    }
  }));

test('another runtime role, user, database or group than that of the policy is refused', () =>
  inPolicyJob(async ({ run, setRoles }) => {
    const runtime = [...emr, '--execution-role-arn'];
    setRoles(roleWith(printed(await run([...runtime, RUNTIME, ...GENERATE])) as Policy));
    const other = expectFailure(await run([...runtime, `${RUNTIME}-2`]), 254);
    expect(other).toContain(`with elasticmapreduce:ExecutionRoleArn ${RUNTIME}-2`);
    expectFailure(await run(emr), 254);
    const full = ['--db-name', 'dev', '--db-groups', 'readers'];
    setRoles(roleWith(printed(await run([...redshift, ...full, ...GENERATE])) as Policy));
    for (const change of [
      ['--db-name', 'prod'],
      ['--db-groups', 'admins'],
      ['--db-user', 'root_user'],
      ['--auto-create'],
    ]) {
      expectFailure(await run([...redshift, ...full, ...change]), 254);
    }
  }));

test('a cluster, a runtime role or a user with a wildcard in its name is only itself', () =>
  inPolicyJob(async ({ run, setRoles }) => {
    const named = (cluster: string) => [
      'redshift',
      'get-cluster-credentials',
      '--db-user',
      'etl_user',
      ...AS_ROLE,
      '--cluster-identifier',
      cluster,
    ];
    setRoles(roleWith(printed(await run([...named('*'), ...GENERATE])) as Policy));
    expect(expectFailure(await run(named('*')), 254)).toContain('ClusterNotFound');
    expect(expectFailure(await run(named('analytics')), 254)).toContain('AccessDenied');
  }));

test('each role of a chain needs its own policy and its own trust policy', () =>
  inPolicyJob(async ({ run, setRoles }) => {
    const argv = [
      ...REDSHIFT.slice(0, -1),
      'warehouse',
      '--role-to-assume',
      ROLE,
      DATA_ROLE,
      '--role-external-id',
      'x-42',
    ];
    const policies = printed(await run([...argv, ...GENERATE])) as Record<string, Policy>;
    const trust = printed(await run([...argv, '--generate-policy', 'trust'])) as Record<string, Policy>;
    expect(Object.keys(policies)).toEqual([ROLE, DATA_ROLE]);
    expect(Object.keys(trust)).toEqual([ROLE, DATA_ROLE]);
    const role = (arn: string, identity = policies[arn], trustPolicy = trust[arn]) => ({
      ...roleWith(identity as Policy, arn),
      ...(trustPolicy ? { trustPolicy } : {}),
    });
    setRoles(role(ROLE), role(DATA_ROLE));
    const login = await run(argv);
    expect(login.exitCode, login.stderr).toBe(0);
    setRoles(role(ROLE, policies[DATA_ROLE]), role(DATA_ROLE));
    const noRight = expectFailure(await run(argv), 254);
    expect(noRight).toContain(`sts:AssumeRole on ${DATA_ROLE}`);
    setRoles(role(ROLE), role(DATA_ROLE, policies[DATA_ROLE], trust[ROLE]));
    const noTrust = expectFailure(await run(argv), 254);
    expect(noTrust).toContain('the trust policy of that role must name the role deploy');
    expect(noTrust).toContain('--generate-policy trust');
    setRoles(role(ROLE), role(DATA_ROLE));
    expectFailure(await run([...argv, '--role-external-id', 'other']), 254);
  }));

test.each([
  ['boundary', 'The permissions boundary of the role deploy does not allow redshift:GetClusterCredentials'],
  ['organisation', 'A service control policy of the organisation does not allow redshift:GetClusterCredentials'],
] as const)('a refusal says that the %s decided', (kind, message) =>
  inPolicyJob(async ({ run, setRoles }) => {
    const policy = printed(await run([...redshift, ...GENERATE])) as Policy;
    const other: Policy = { ...policy, Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] };
    setRoles({ ...roleWith(policy), policies: { identity: policy, [kind]: other } });
    expect(expectFailure(await run(redshift), 254)).toContain(message);
    const deny: Policy = {
      ...policy,
      Statement: [...policy.Statement, { Effect: 'Deny', Action: 'redshift:*', Resource: '*' }],
    };
    setRoles({ ...roleWith(policy), policies: { identity: policy, [kind]: deny } });
    expect(expectFailure(await run(redshift), 254)).toContain('A statement with "Deny" in a ');
  }),
);

test('a refusal says that the session policy decided', () =>
  inPolicyJob(async ({ run, setRoles }) => {
    const generated = await run([
      ...redshift,
      ...GENERATE,
      '--inline-session-policy',
      '{"Version":"2012-10-17","Statement":[]}',
    ]);
    expect(generated.stderr).toContain('note: --inline-session-policy must allow the same');
    setRoles(roleWith(printed(generated) as Policy));
    const narrow = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
    });
    const stderr = expectFailure(await run([...redshift, '--inline-session-policy', narrow]), 254);
    expect(stderr).toContain('The session policy does not allow redshift:GetClusterCredentials on arn:aws:redshift:');
    expect(stderr).toContain('Add it to inline-session-policy');
  }));
