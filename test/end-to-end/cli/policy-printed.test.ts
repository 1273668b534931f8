// What the command prints for options that do not say everything, and what a refusal prints.
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../cloud/iam-policy.ts';
import { expectRefusal, redshiftInputs, runAction, withCloud } from '../action.ts';
import { EMR, expectFailure, problemsIn, REDSHIFT } from './cli.ts';
import { inPolicyJob, printed, ROLE, roleWith, shownIn } from './policy-job.ts';

const GENERATE = ['--generate-policy', 'identity'];
const NOTHING: Policy = { Version: '2012-10-17', Statement: [] };
const resourcesOf = (policy: unknown) => (policy as Policy).Statement.map(({ Resource }) => Resource);

describe('the identity policy', () => {
  test('has words in capitals for what is not known', () =>
    inPolicyJob(async ({ run, cloud }) => {
      const result = await run([...REDSHIFT, ...GENERATE], { AWS_REGION: '' });
      expect(resourcesOf(printed(result))).toEqual(['arn:aws:redshift:REGION:ACCOUNT_ID:dbuser:analytics/etl_user']);
      expect(result.stderr).toBe('note: Replace the words in capitals: REGION, ACCOUNT_ID\n');
      expect(cloud.requests).toEqual([]);
    }));

  test('says which of its resources is wider than it must be', () =>
    inPolicyJob(async ({ run }) => {
      const domain = 'redshift get-cluster-credentials --db-user etl_user --custom-domain-name w.example.com'.split(
        ' ',
      );
      const wide = await run([...domain, ...GENERATE, '--allowed-account-ids', '123456789012']);
      expect(resourcesOf(printed(wide))).toEqual(['arn:aws:redshift:eu-central-1:123456789012:dbuser:*/etl_user']);
      expect(wide.stderr).toContain('note: The ARNs have * in place of the cluster');
      const emr = await run([...EMR, ...GENERATE, '--resolve-endpoint']);
      expect(emr.stderr).toContain('note: The policy does not limit the runtime role');
      expect(emr.stderr).toContain('is allowed on *, because security configurations have no ARN');
    }));

  test.each([
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
  ])('is for the partition of the Region: %s', (region, partition) =>
    inPolicyJob(async ({ run }) => {
      const role = ['--role-to-assume', ROLE.replace('arn:aws:', `arn:${partition}:`)];
      const argv = [...REDSHIFT, ...GENERATE, '--region', region];
      expect(resourcesOf(printed(await run([...argv, ...role])))).toEqual([
        `arn:${partition}:redshift:${region}:123456789012:dbuser:analytics/etl_user`,
      ]);
      expect(expectFailure(await run([...argv, '--role-to-assume', ROLE]), 253)).toContain('belongs to the partition');
    }),
  );

  test('takes the options of a document, and asks for those that are missing', () =>
    inPolicyJob(async ({ run }) => {
      const names = ['redshift', 'get-cluster-credentials', ...GENERATE];
      const document = JSON.stringify({ ClusterIdentifier: 'analytics', DbUser: 'etl_user', DbGroups: ['readers'] });
      const policy = printed(await run([...names, '--cli-input-json', document])) as Policy;
      expect(policy.Statement.map(({ Sid }) => Sid)).toEqual(['Login', 'Groups']);
      expect(problemsIn(expectFailure(await run(names), 252))).toHaveLength(2);
    }));
});

test('the policies of a pod are for the role and the token of its environment', () =>
  inPolicyJob(async ({ run, cloud }) => {
    const pod = {
      GITHUB_ACTIONS: '',
      AWS_ROLE_ARN: 'arn:aws:iam::210987654321:role/pod',
      AWS_WEB_IDENTITY_TOKEN_FILE: '/dev/stdin',
    };
    const result = await run([...REDSHIFT, ...GENERATE], pod);
    expect(resourcesOf(printed(result))).toEqual([
      'arn:aws:redshift:eu-central-1:210987654321:dbuser:analytics/etl_user',
    ]);
    const trust = await run(
      [...REDSHIFT, '--generate-policy', 'trust', '--web-identity-token-env', 'TOKEN', '--role-to-assume', ROLE],
      {
        TOKEN: cloud.mintToken({ sub: 'system:serviceaccount:data:migrate' }),
        GITHUB_ACTIONS: '',
      },
    );
    expect(JSON.stringify(printed(trust))).toContain(':sub":"system:serviceaccount:data:migrate"');
  }));

test('whoami prints the trust policy too, and no other', () =>
  inPolicyJob(async ({ run }) => {
    const argv = ['whoami', '--role-to-assume', ROLE, '--generate-policy'];
    const viaOperation = await run([...REDSHIFT, '--role-to-assume', ROLE, '--generate-policy', 'trust']);
    expect(printed(await run([...argv, 'trust']))).toEqual(printed(viaOperation));
    const problems = problemsIn(expectFailure(await run([...argv, 'identity', '--db-user', 'x']), 252));
    expect(problems).toEqual([
      '--db-user: is an option of operations, not of whoami. Remove it',
      '--generate-policy: "identity" is for operations. Give trust',
    ]);
  }));

describe('a refusal', () => {
  const login = [...REDSHIFT, '--role-to-assume', ROLE];

  test('has the advice below the words of AWS', () =>
    inPolicyJob(async ({ run, setRoles }) => {
      setRoles(roleWith(NOTHING));
      const [first, ...advice] = shownIn(expectFailure(await run(login), 254))
        .trimEnd()
        .split('\n');
      expect(first).toMatch(
        /^An error occurred \(AccessDenied\) when calling the GetClusterCredentials operation: User: /,
      );
      expect(advice).toEqual([
        'The role deploy needs redshift:GetClusterCredentials on ' +
          'arn:aws:redshift:eu-central-1:123456789012:dbuser:analytics/etl_user. Add it to the policy of the role deploy',
        expect.stringContaining('The cluster is looked for in the account 123456789012 and the Region eu-central-1'),
        'Add --generate-policy identity to the command line to print the policy that these options need',
      ]);
    }));

  test('in a form for scripts has the members of the AWS CLI, and no advice', () =>
    inPolicyJob(async ({ run, setRoles }) => {
      setRoles(roleWith(NOTHING));
      const error = JSON.parse(shownIn(expectFailure(await run([...login, '--cli-error-format', 'json']), 254)));
      expect(error).toEqual({ Code: 'AccessDenied', Message: expect.stringMatching(/^User: .* action$/) });
    }));

  test('in a step of the action leads to the command', () =>
    withCloud({}, async (cloud) => {
      const role = 'arn:aws:iam::123456789012:role/no-permissions';
      const denied = expectRefusal(await runAction(cloud, { ...redshiftInputs, 'role-to-assume': role }));
      expect(denied).toContain('\nThe role no-permissions needs redshift:GetClusterCredentials on arn:aws:redshift:');
      expect(denied).toContain('give it the same options and --generate-policy identity');
    }));

  test('for the endpoint names the way without it', () =>
    inPolicyJob(async ({ run, setRoles }) => {
      const policy = printed(await run([...login, ...GENERATE])) as Policy;
      setRoles(roleWith(policy));
      const stderr = expectFailure(await run([...login, '--resolve-endpoint', '--db-name', 'dev']), 254);
      expect(stderr).toContain('redshift:');
      const described = expectFailure(await run([...login, '--resolve-endpoint']), 254);
      expect(described).toContain(
        'The role deploy needs redshift:DescribeClusters on arn:aws:redshift:eu-central-1:123456789012:cluster:analytics',
      );
      expect(described).toContain('It is for the endpoint of the cluster. You can also give --endpoint');
    }));

  test('of a cluster that is not there says where AWS looked', () =>
    inPolicyJob(async ({ run, setRoles }) => {
      const argv = [...login, '--cluster-identifier', 'elsewhere'];
      setRoles(roleWith(printed(await run([...argv, ...GENERATE])) as Policy));
      expect(expectFailure(await run(argv), 254)).toContain(
        'AWS looked in the account 123456789012 and the Region eu-central-1.',
      );
    }));
});
