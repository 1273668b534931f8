// The trust policy for the claims of each CI system, decided by the rules of the local cloud.
import { describe, expect, test } from 'vitest';
import { ciSystems } from '../../src/ci/systems/index.ts';
import type { TokenTrust } from '../../src/iam/token-trust.ts';
import { principalTrustPolicy, tokenTrustPolicy } from '../../src/iam/trust-policy.ts';
import type { Policy } from '../cloud/iam-policy.ts';
import { claimsForIam, trustsToken } from '../cloud/providers.ts';
import { type JobClaims, systems } from '../docs/systems.ts';

const PLACE = { partition: 'aws', account: '123456789012' };

const jobs = Object.values(ciSystems).flatMap(({ name, page, trust }) => {
  const claims = systems[page]?.claims;
  return trust && claims ? [[name, trust, claims] as const] : [];
});

function policyFor({ iss, sub, aud, azp }: JobClaims, trust: TokenTrust) {
  const token = { issuer: iss, audience: aud, subjects: [sub], changing: trust.changing, authorizedParty: azp };
  return tokenTrustPolicy(token, PLACE);
}

function trusts(policy: Policy, { iss, sub, aud, azp }: JobClaims): boolean {
  return trustsToken(policy, iss, claimsForIam({ azp }, aud, sub));
}

test('every system with tokens of its own has claims here', () => {
  expect(jobs.map(([name]) => name)).toEqual(
    Object.values(ciSystems).flatMap(({ name, trust }) => (trust && name !== 'Harness CI' ? [name] : [])),
  );
});

describe.each(jobs)('the trust policy for a job of %s', (_, trust, claims) => {
  const policy = policyFor(claims, trust);

  test('lets the job in', () => {
    expect(trusts(policy, claims)).toBe(true);
  });

  test('has a wildcard only in place of what differs from run to run', () => {
    const Condition = policy.Statement[0]?.Condition;
    expect(Condition?.['StringLike'] === undefined).toBe(trust.changing.length === 0);
    expect(JSON.stringify(Condition?.['StringEquals'])).not.toContain('*');
    expect(JSON.stringify(policy).match(/\*/g) ?? []).toHaveLength(trust.changing.length);
  });

  test('keeps every other subject out, letter by letter', () => {
    const kept = trust.changing.map(({ pattern }) => pattern.exec(claims.sub)?.[0]).join('');
    for (let index = 0; index < claims.sub.length; index += 1) {
      const other = `${claims.sub.slice(0, index)}~${claims.sub.slice(index + 1)}`;
      const isChanging =
        kept !== '' && claims.sub.indexOf(kept) < index && index < claims.sub.indexOf(kept) + kept.length;
      if (!isChanging) expect(trusts(policy, { ...claims, sub: other }), other).toBe(false);
    }
    expect(trusts(policy, { ...claims, sub: claims.sub.toUpperCase() })).toBe(claims.sub === claims.sub.toUpperCase());
    expect(trusts(policy, { ...claims, sub: `x${claims.sub}` })).toBe(false);
  });

  test('keeps another audience and another issuer out', () => {
    expect(trusts(policy, { ...claims, aud: 'https://example.com' })).toBe(false);
    expect(trusts(policy, { ...claims, iss: 'https://example.com' })).toBe(false);
  });
});

test.each([
  ['buildkite', (sub: string) => sub.replace(/commit:0+/, 'commit:1')],
  ['circleci', (sub: string) => sub.replace(/user\/[^/]+/, 'user/other')],
  ['bitbucket', (sub: string) => sub.replace(/:\{.*$/, ':{other}')],
] as const)('the next run of the same job of %s is let in', (id, next) => {
  const claims = systems[id]?.claims as JobClaims;
  const trust = ciSystems[id].trust as TokenTrust;
  expect(next(claims.sub)).not.toBe(claims.sub);
  expect(trusts(policyFor(claims, trust), { ...claims, sub: next(claims.sub) })).toBe(true);
});

test.each([
  'repo:a/b:environment:${aws:username}',
  'repo:a/b:environment:*',
  'repo:a/b:environment:a?c',
  'repo:a/${*}/b',
])('a subject with a sign of IAM is only itself: %s', (sub) => {
  const claims = { iss: 'https://example.com', sub, aud: 'sts.amazonaws.com' };
  const commit = { pattern: /:commit:[^:]*/, by: ':commit:*', what: 'the commit' };
  for (const [subject, changing] of [
    [sub, []],
    [`${sub}:commit:1`, [commit]],
  ] as const) {
    const policy = tokenTrustPolicy({ issuer: claims.iss, audience: claims.aud, subjects: [subject], changing }, PLACE);
    expect(trusts(policy, { ...claims, sub: subject }), JSON.stringify(policy)).toBe(true);
    expect(trusts(policy, { ...claims, sub: subject.replace(/[*?]|\$\{.*?\}/, 'b') })).toBe(false);
  }
});

test('a token with session tags needs sts:TagSession', () => {
  const token = {
    issuer: 'https://agent.buildkite.com',
    audience: 'a',
    subjects: ['s'],
    changing: [],
    hasSessionTags: true,
  };
  expect(tokenTrustPolicy(token, PLACE).Statement[0]?.Action).toEqual([
    'sts:AssumeRoleWithWebIdentity',
    'sts:TagSession',
  ]);
});

test.each(['aws', 'aws-cn', 'aws-us-gov'])('the provider is in the partition of the role: %s', (partition) => {
  const token = { issuer: 'https://gitlab.com', audience: 'a', subjects: ['s'], changing: [] };
  const [statement] = tokenTrustPolicy(token, { partition, account: '210987654321' }).Statement;
  expect(statement?.Principal).toEqual({ Federated: `arn:${partition}:iam::210987654321:oidc-provider/gitlab.com` });
});

test('the trust policy for principals names them, and the external id', () => {
  expect(principalTrustPolicy(['arn:aws:iam::123456789012:role/deploy'], 'x-42').Statement).toEqual([
    {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::123456789012:role/deploy' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'x-42' } },
    },
  ]);
});
