// Applies the policies of docs/ci to the token of the job of that page, and to tokens of other jobs.
import { describe, expect, test } from 'vitest';
import type { Policy } from '../cloud/iam-policy.ts';
import { claimsForIam, trustsToken } from '../cloud/providers.ts';
import { blocksIn, blocksOf, pages } from './pages.ts';
import { type JobClaims, systems } from './systems.ts';

const withTokens = Object.entries(systems).flatMap(([name, { claims }]) => (claims ? [[name, claims] as const] : []));

describe.each(withTokens)('the trust policy of %s', (name, claims) => {
  const policy = JSON.parse(blocksIn(`docs/ci/${name}.md`, 'json')[0] ?? '') as Policy;
  const [statement, ...more] = policy.Statement;
  const provider = String(statement?.Principal?.['Federated']).replace(
    /^arn:aws:iam::123456789012:oidc-provider\//,
    '',
  );

  test('allows the job', () => {
    expect(more).toEqual([]);
    expect(statement).toMatchObject({ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' });
    expect(`https://${provider}`).toBe(claims.iss);
    expect(trusts(policy, claims)).toBe(true);
  });

  test.each<[string, Partial<JobClaims>]>([
    ['subject', { sub: `${claims.sub.slice(0, 12)}-other${claims.sub.slice(12)}` }],
    ['audience', { aud: 'https://example.com' }],
  ])('keeps a job with another %s out', (_, other) => {
    expect(trusts(policy, { ...claims, ...other })).toBe(false);
  });
});

test('GitHub and Forgejo show both forms of the subject', () => {
  const subjects = (page: string) => JSON.stringify(JSON.parse(blocksIn(page, 'json')[0] ?? ''));
  expect(subjects('docs/ci/github.md')).toMatch(/repo:[\w-]+\/[\w-]+:ref:.*repo:[\w-]+@\d+\/[\w-]+@\d+:ref:/);
  expect(subjects('docs/ci/forgejo.md')).toMatch(
    /repo:octo-org\/octo-repo:ref:.*repo:octo-org-\d+\/octo-repo-\d+:ref:/,
  );
});

const policies = pages.flatMap((page) =>
  blocksOf(page).flatMap(({ language, text }) => (language === 'json' ? [[page, text] as const] : [])),
);

test.each(policies)('the policy of %s has the form of a policy', (_page, text) => {
  const { Version, Statement } = JSON.parse(text) as { Version: string; Statement: readonly { Effect: string }[] };
  expect(Version).toBe('2012-10-17');
  expect(Statement.length).toBeGreaterThan(0);
  for (const { Effect } of Statement) expect(Effect).toBe('Allow');
  for (const [arn] of text.matchAll(/arn:[^"]+/g))
    expect(arn).toMatch(/^arn:aws:[\w-]+:[\w-]*:(?:123456789012|210987654321):/);
});

/** Decides as the local cloud does. */
function trusts(policy: Policy, { iss, sub, aud, azp }: JobClaims): boolean {
  return trustsToken(policy, iss, claimsForIam({ azp }, aud, sub));
}
