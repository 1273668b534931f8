import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../src/errors.ts';
import { readDenial } from '../../src/iam/access-denied.ts';
import { denialAdvice } from '../../src/iam/denial-advice.ts';
import { explainDenial, explainNotFound, explainTrust } from '../../src/iam/explain.ts';

const USER = 'arn:aws:sts::123456789012:assumed-role/deploy/run-6';
const ARN = 'arn:aws:redshift:eu-central-1:123456789012:dbuser:analytics/etl_user';
const BASE = `User: ${USER} is not authorized to perform: redshift:GetClusterCredentials on resource: ${ARN}`;
const needs = {
  permissions: [{ sid: 'Login', action: 'redshift:GetClusterCredentials', resources: [ARN] }],
  principal: USER,
  surface: 'cli',
} as const;

describe('the message of a refusal', () => {
  test.each<[string, string, object]>([
    ['nothing more', BASE, { policy: undefined, isExplicit: false }],
    [
      'the identity',
      `${BASE} because no identity-based policy allows the redshift:GetClusterCredentials action`,
      { policy: 'identity-based policy', isExplicit: false },
    ],
    [
      'a boundary',
      `${BASE} because no permissions boundary allows the redshift:GetClusterCredentials action`,
      { policy: 'permissions boundary' },
    ],
    [
      'a session policy',
      `${BASE} because no session policy allows the redshift:GetClusterCredentials action`,
      { policy: 'session policy' },
    ],
    [
      'an endpoint',
      `${BASE} because no VPC endpoint policy allows the redshift:GetClusterCredentials action`,
      { policy: 'VPC endpoint policy' },
    ],
    [
      'a policy of the organisation with its ARN',
      `${BASE} with an explicit deny in a service control policy: arn:aws:organizations::987654321098:policy/o-1/service_control_policy/p-2`,
      {
        policy: 'service control policy',
        isExplicit: true,
        policyArn: 'arn:aws:organizations::987654321098:policy/o-1/service_control_policy/p-2',
      },
    ],
    [
      'a resource control policy',
      `${BASE} with an explicit deny in a resource control policy`,
      { policy: 'resource control policy', isExplicit: true },
    ],
  ])('is read: %s', (_, message, expected) => {
    const common = { principal: USER, action: 'redshift:GetClusterCredentials', resource: ARN };
    expect(readDenial(message)).toMatchObject({ ...common, ...expected });
  });

  test.each(['', 'Access denied', 'User is not authorized', `${'because no '.repeat(500)}x`])(
    'may say less: %.40s',
    (message) => {
      expect(readDenial(message)).toMatchObject({ action: undefined, resource: undefined, policy: undefined });
    },
  );
});

describe('the advice', () => {
  test('names role, action, ARN, account and Region, and the next step', () => {
    expect(denialAdvice(BASE, needs).split('\n')).toEqual([
      `The role deploy needs redshift:GetClusterCredentials on ${ARN}. Add it to the policy of the role deploy`,
      'The cluster is looked for in the account 123456789012 and the Region eu-central-1, those of the role and the run. ' +
        'If it is in another account, no policy helps: give a role of that account, last in role-to-assume',
      'Add --generate-policy identity to the command line to print the policy that these options need',
    ]);
  });

  test('takes from the call what AWS does not say', () => {
    expect(denialAdvice('Access denied', needs)).toContain(
      `The role deploy needs redshift:GetClusterCredentials on ${ARN}`,
    );
    const emr = 'User: arn:aws:iam::123456789012:user/ci is not authorized to perform: redshift:GetClusterCredentials';
    expect(denialAdvice(emr, needs)).toContain(`The user ci needs redshift:GetClusterCredentials on ${ARN}`);
    expect(denialAdvice('no', { ...needs, permissions: [], principal: undefined })).toContain(
      'The role needs this call',
    );
  });

  test.each([
    [
      'with an explicit deny in an identity-based policy',
      'A statement with "Deny" in an identity-based policy refuses redshift:',
    ],
    ['with an explicit deny in a session policy', 'A statement with "Deny" in a session policy refuses redshift:'],
    ['because no VPC endpoint policy allows it', 'The policy of the VPC endpoint does not allow redshift:'],
    ['because no resource-based policy allows it', 'The resource-based policy does not allow redshift:'],
  ])('says which policy decided: %s', (because, says) => {
    expect(denialAdvice(`${BASE} ${because}`, needs)).toContain(says);
  });

  test('in the action, leads to the command', () => {
    expect(denialAdvice(BASE, { ...needs, surface: 'action' })).toContain(
      'The command prints the policy that these options need',
    );
  });
});

describe('an error', () => {
  const refusal = (code: string, message: string) => new ServiceError('GetClusterCredentials', { code, message });

  test('keeps the words of AWS on its first line', () => {
    const error = explainDenial(refusal('AccessDenied', BASE), needs) as ServiceError;
    const [first, ...advice] = error.message.split('\n');
    expect(first).toBe(`An error occurred (AccessDenied) when calling the GetClusterCredentials operation: ${BASE}`);
    expect(advice).toHaveLength(3);
    expect(error).toMatchObject({ code: 'AccessDenied', reason: BASE, advice: advice.join('\n') });
    expect(explainDenial(error, needs)).toBe(error);
  });

  test.each([refusal('Throttling', BASE), new Error(BASE), undefined])('of another kind stays as it is', (error) => {
    expect(explainDenial(error, needs)).toBe(error);
    expect(explainNotFound(error, { account: undefined, region: 'eu-central-1' })).toBe(error);
  });

  test('for a cluster that is not found says where AWS looked', () => {
    const error = refusal('ClusterNotFound', 'Cluster x not found.');
    const explained = explainNotFound(error, { account: '123456789012', region: 'eu-central-1' }) as ServiceError;
    expect(explained.advice).toContain('AWS looked in the account 123456789012 and the Region eu-central-1.');
  });
});

describe('a refused token', () => {
  const claims = {
    issuer: 'https://token.actions.githubusercontent.com',
    subject: 'repo:octo-org/octo-repo:ref:refs/heads/main',
    audiences: ['sts.amazonaws.com'],
    expiresAt: undefined,
    authorizedParty: undefined,
    hasSessionTags: false,
  };
  const role = 'arn:aws:iam::123456789012:role/deploy';
  const advice = (code: string, message: string, more: Partial<typeof claims> = {}) => {
    const error = new ServiceError('AssumeRoleWithWebIdentity', { code, message });
    const explained = explainTrust(error, { claims: { ...claims, ...more }, role, surface: 'cli' });
    return (explained as ServiceError).advice;
  };
  const NOT = 'Not authorized to perform sts:AssumeRoleWithWebIdentity';

  test('is described by its claims and the provider', () => {
    expect(advice('AccessDenied', NOT)?.split('\n')).toEqual([
      `The role is ${role}. The token says:`,
      'Issuer: https://token.actions.githubusercontent.com',
      'Subject: repo:octo-org/octo-repo:ref:refs/heads/main',
      'Audience: sts.amazonaws.com',
      'Either the role does not exist, or its trust policy does not name the provider ' +
        'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com, this subject and this audience. IAM ' +
        'compares upper and lower case, and StringEquals knows no wildcard',
      'Add --generate-policy trust to the command line to print the trust policy for this token',
    ]);
  });

  test.each<[string, Partial<typeof claims>, string]>([
    ['an environment', { subject: 'repo:o/r:environment:prod' }, 'environment:prod in place of the branch'],
    ['a pull request', { subject: 'repo:o/r:pull_request' }, 'A pull request started this run'],
    ['ids', { subject: 'repo:o@1/r@2:ref:refs/heads/main' }, 'ids of owner and repository'],
    [
      'ids of Forgejo',
      { subject: 'repo:o-1/r-2:ref:refs/heads/main', issuer: 'https://f.example/api/actions' },
      'ids of owner and repository',
    ],
    [
      'capital letters',
      { subject: 'project_path:Data/warehouse:ref_type:branch:ref:main' },
      'capital letters in Data/warehouse',
    ],
  ])('has the cause that fits: %s', (_, more, says) => {
    expect(advice('AccessDenied', NOT)).not.toContain(says);
    expect(advice('AccessDenied', NOT, more)).toContain(says);
  });

  test('of a long subject is shown whole', () => {
    const subject = `org/${'1'.repeat(36)}/project/${'2'.repeat(36)}/user/${'3'.repeat(36)}/vcs-origin/github.com/o/r/vcs-ref/refs/heads/main`;
    expect(advice('AccessDenied', NOT, { subject })).toContain(`Subject: ${subject}\n`);
  });

  test('leads to the provider where that is the cause', () => {
    expect(advice('InvalidIdentityToken', 'No OpenIDConnect provider found in your account for https://x')).toContain(
      'aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com',
    );
    expect(advice('InvalidIdentityToken', 'Incorrect token audience', { audiences: ['a', 'b'] })).toMatch(
      /add-client-id-to-open-id-connect-provider .*--client-id a\nThe token has several audiences/,
    );
  });

  test.each([
    ['ExpiredTokenException', 'Token expired'],
    ['InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider"],
  ])('that no policy can cure has no advice: %s', (code, message) => {
    expect(advice(code, message)).toBeUndefined();
  });
});
