// Applies the policies of docs/ci to the token of the job of that page, and to tokens of other jobs.
import { describe, expect, test } from 'vitest';
import { blocksIn, blocksOf, pages } from './pages.ts';
import { type JobClaims, systems } from './systems.ts';

type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

interface Statement {
  readonly Effect: string;
  readonly Action: string;
  readonly Principal: { readonly Federated: string };
  readonly Condition: Conditions;
}

const withTokens = Object.entries(systems).flatMap(([name, { claims }]) => (claims ? [[name, claims] as const] : []));

describe.each(withTokens)('the trust policy of %s', (name, claims) => {
  const [statement, ...more] = (
    JSON.parse(blocksIn(`docs/ci/${name}.md`, 'json')[0] ?? '') as { Statement: Statement[] }
  ).Statement;
  const provider = statement?.Principal.Federated.replace(/^arn:aws:iam::123456789012:oidc-provider\//, '') ?? '';

  test('allows the job', () => {
    expect(more).toEqual([]);
    expect(statement).toMatchObject({ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' });
    expect(`https://${provider}`).toBe(claims.iss);
    expect(trusts(statement, provider, claims)).toBe(true);
  });

  test.each<[string, Partial<JobClaims>]>([
    ['subject', { sub: `${claims.sub.slice(0, 12)}-other${claims.sub.slice(12)}` }],
    ['audience', { aud: 'https://example.com' }],
  ])('keeps a job with another %s out', (_, other) => {
    expect(trusts(statement, provider, { ...claims, ...other })).toBe(false);
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
    expect(arn).toMatch(/^arn:aws:\w+:[\w-]*:(?:123456789012|210987654321):/);
});

/** Compares as IAM does: every operator and every key must match, and for a key one of its values is enough. */
function trusts(statement: Statement | undefined, provider: string, claims: JobClaims): boolean {
  const held = Object.entries(statement?.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => {
      if (!key.startsWith(`${provider}:`)) return false;
      const value = claimOf(key.slice(provider.length + 1), claims);
      return [values].flat().some((pattern) => fits(operator, pattern, value));
    }),
  );
  return held.length > 1 && held.every(Boolean);
}

/** The name of a claim in IAM. For a token with an authorised party, it differs from the name in the token. */
function claimOf(key: string, { sub, aud, azp }: JobClaims): string | undefined {
  return { sub, aud: azp ?? aud, oaud: aud }[key];
}

function fits(operator: string, pattern: string, value: string | undefined): boolean {
  if (value === undefined) return false;
  if (operator === 'StringEquals') return pattern === value;
  if (operator !== 'StringLike') throw new Error(`no operator of these pages: ${operator}`);
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(value);
}
