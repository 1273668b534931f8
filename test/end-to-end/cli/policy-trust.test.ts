// The trust policies that the command prints, for a job with a token and without one.
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../cloud/iam-policy.ts';
import { expectFailure, problemsIn, REDSHIFT } from './cli.ts';
import { inPolicyJob, type PolicyJob, printed, ROLE, roleWith } from './policy-job.ts';

const redshift = [...REDSHIFT, '--role-to-assume', ROLE];
const TRUST = ['--generate-policy', 'trust'];
const ALL: Policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
const SUBJECT = 'repo:octo-org/octo-repo:ref:refs/heads/main';

/** A job of GitLab, whose token is in a variable: each run can have another one. */
const inGitLab = ({ cloud }: PolicyJob, claims: Record<string, unknown> = {}) => ({
  GITHUB_ACTIONS: '',
  ACTIONS_ID_TOKEN_REQUEST_URL: '',
  GITLAB_CI: 'true',
  CI_SERVER_URL: cloud.issuer,
  AWS_ID_TOKEN: cloud.mintToken({ sub: SUBJECT, ...claims }),
});

test('the claims of the token are read, and nothing else is asked', () =>
  inPolicyJob(async ({ run, cloud }) => {
    const result = await run([...redshift, ...TRUST]);
    const host = new URL(cloud.issuer).host;
    expect(printed(result)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: SUBJECT } },
        },
      ],
    });
    expect(cloud.requests.map(({ operation }) => operation)).toEqual(['/_github/idtoken']);
    expect(result.stderr).toContain('note: The policy fits the token of GitHub Actions\n');
  }));

test('the printed policy lets exactly this job in', () =>
  inPolicyJob(async (job) => {
    const { run, setRoles } = job;
    const trustPolicy = printed(await run([...redshift, ...TRUST], inGitLab(job))) as Policy;
    setRoles({ ...roleWith(ALL), trustPolicy });
    const login = await run(redshift, inGitLab(job));
    expect(login.exitCode, login.stderr).toBe(0);
    const others = [
      'repo:octo-org/other:ref:refs/heads/main',
      'repo:octo-org/octo-repo:ref:refs/heads/main2',
      'repo:octo-org/octo-repo:environment:prod',
      'repo:octo-org/octo-repo:pull_request',
      'repo:octo-org@65/octo-repo@74:ref:refs/heads/main',
      'repo:Octo-Org/octo-repo:ref:refs/heads/main',
    ];
    for (const sub of others) {
      const stderr = expectFailure(await run(redshift, inGitLab(job, { sub })), 254);
      expect(stderr).toContain('Not authorized to perform sts:AssumeRoleWithWebIdentity\n');
      expect(stderr).toContain(`Subject: ${sub}\n`);
      expect(stderr).toContain('Add --generate-policy trust to the command line');
    }
    const audience = expectFailure(await run(redshift, inGitLab(job, { aud: 'https://example.com' })), 254);
    expect(audience).toContain('aws iam add-client-id-to-open-id-connect-provider');
    const tags = { 'https://aws.amazon.com/tags': { principal_tags: { team: ['data'] } } };
    const tagged = expectFailure(await run(redshift, inGitLab(job, tags)), 254);
    expect(tagged).toContain('the trust policy must allow sts:TagSession too');
    setRoles({
      ...roleWith(ALL),
      trustPolicy: printed(await run([...redshift, ...TRUST], inGitLab(job, tags))) as Policy,
    });
    expect((await run(redshift, inGitLab(job, tags))).exitCode).toBe(0);
  }));

test('a refusal names the cause that fits the subject', () =>
  inPolicyJob(async (job) => {
    job.setRoles({ ...roleWith(ALL), trust: { audience: 'sts.amazonaws.com', subject: SUBJECT } });
    const refused = async (sub: string) => expectFailure(await job.run(redshift, inGitLab(job, { sub })), 254);
    expect(await refused('repo:octo-org/octo-repo:environment:prod')).toContain(
      'environment:prod in place of the branch',
    );
    expect(await refused('repo:octo-org/octo-repo:pull_request')).toContain('A pull request started this run');
    expect(await refused('repo:octo-org@65/octo-repo@74:ref:refs/heads/main')).toContain(
      'has the ids of owner and repository',
    );
    expect(await refused('repo:Octo-Org/octo-repo:ref:refs/heads/main')).toContain(
      'capital letters in Octo-Org/octo-repo',
    );
  }));

test('an account without a provider for the issuer gets the line that adds it', () =>
  inPolicyJob(async ({ run, setRoles, cloud }) => {
    setRoles({ ...roleWith(ALL), trust: { issuer: 'https://token.actions.githubusercontent.com', subject: SUBJECT } });
    const stderr = expectFailure(await run(redshift), 254);
    expect(stderr).toContain(
      `aws iam create-open-id-connect-provider --url ${cloud.issuer} --client-id-list sts.amazonaws.com`,
    );
    expect(stderr).toContain('The account 123456789012 of the role has no identity provider for this issuer');
  }));

describe('without a token', () => {
  const noToken = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };

  test('the policy has placeholders, and the notes say why and what to replace', () =>
    inPolicyJob(async ({ run, cloud }) => {
      const result = await run([...redshift, ...TRUST], noToken);
      expect(JSON.stringify(printed(result))).toContain('repo:OWNER@OWNER_ID/REPO@REPO_ID:ref:refs/heads/BRANCH');
      expect(result.stderr).toContain('note: No token could be read: This job may not request an OIDC token.');
      expect(result.stderr).toContain('note: Replace the words in capitals: OWNER, REPO, BRANCH, OWNER_ID, REPO_ID\n');
      expect(cloud.requests).toEqual([]);
    }));

  test('the system can be named, and the options of the operation may be missing', () =>
    inPolicyJob(async ({ run }) => {
      const argv = ['redshift', 'get-cluster-credentials', ...TRUST, '--ci', 'buildkite', '--region', 'cn-north-1'];
      const result = await run(argv, { ...noToken, GITHUB_ACTIONS: '' });
      const [statement] = (printed(result) as Policy).Statement;
      expect(statement?.Principal).toEqual({
        Federated: 'arn:aws-cn:iam::ACCOUNT_ID:oidc-provider/agent.buildkite.com',
      });
      expect(statement?.Condition?.['StringEquals']).toEqual({ 'agent.buildkite.com:aud': 'sts.amazonaws.com.cn' });
      expect(JSON.stringify(statement?.Condition?.['StringLike'])).toContain(':commit:*:step:STEP_KEY');
      expect(result.stderr).toContain('note: * stands for the commit, which differs from run to run\n');
    }));

  test('with role-chaining, the role trusts the owner of the keys, and the owner needs a policy', () =>
    inPolicyJob(async ({ run }) => {
      const argv = [...redshift, '--role-chaining', '--role-external-id', 'x-42'];
      const trust = printed(await run([...argv, ...TRUST])) as Policy;
      expect(trust.Statement).toEqual([
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::123456789012:role/NAME' },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': 'x-42' } },
        },
      ]);
      const policies = printed(await run([...argv, '--generate-policy'])) as Record<string, Policy>;
      expect(Object.keys(policies)).toEqual(['OWNER_OF_THE_AWS_KEYS', ROLE]);
    }));
});

test('wrong options are reported together, and nothing is asked', () =>
  inPolicyJob(async ({ run, cloud }) => {
    const argv = [...REDSHIFT, 'surplus', '--generate-policy', 'both', '--generate-cli-skeleton', '--region', 'EU'];
    const problems = problemsIn(expectFailure(await run(argv), 252));
    expect(problems).toHaveLength(4);
    const trust = problemsIn(
      expectFailure(await run([...REDSHIFT, ...TRUST, '--role-to-assume', 'x', '--ci', 'y']), 252),
    );
    expect(trust.map((problem) => problem.split(':')[0]).sort()).toEqual(['--ci', '--role-to-assume']);
    expect(cloud.requests).toEqual([]);
  }));
