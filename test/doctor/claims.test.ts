import { describe, expect, test } from 'vitest';
import { seeClaims } from '../../src/doctor/claims.ts';
import type { Claims } from '../../src/json-web-token.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const usual: Claims = {
  issuer: 'https://token.actions.githubusercontent.com',
  subject: 'repo:octo-org/octo-repo:ref:refs/heads/main',
  audiences: ['sts.amazonaws.com'],
  expiresAt: NOW + 300_000,
  authorizedParty: undefined,
  hasSessionTags: false,
};
const see = (claims: Partial<Claims>, isTrusted = false) =>
  seeClaims({ ...usual, ...claims }, { audience: 'sts.amazonaws.com', isTrusted, now: NOW, surface: 'cli' });

describe('claims', () => {
  test('that are usual are good', () => {
    expect(see({})).toEqual({ result: 'ok', says: 'as usual in a trust policy' });
  });

  test.each<[string, Partial<Claims>, RegExp]>([
    ['an environment', { subject: 'repo:a/b:environment:prod' }, /environment prod/],
    ['a pull request', { subject: 'repo:a/b:pull_request' }, /pull request/],
    ['the ids of owner and repository', { subject: 'repo:a@1/b@2:ref:refs/heads/main' }, /ids of owner/],
  ])('with %s are a warning with the subject, until the role accepts them', (_, claims, says) => {
    const seen = see(claims);
    expect(seen).toMatchObject({ result: 'warning', says: expect.stringMatching(says) });
    expect(seen.cure).toContain(`"${claims.subject}"`);
    expect(see(claims, true)).toMatchObject({ result: 'ok', says: expect.stringMatching(/The role accepts it$/) });
  });

  test('with an audience of the CI system are a warning, although the run expects it', () => {
    const audiences = ['api://AzureADTokenExchange'];
    const seen = seeClaims(
      { ...usual, audiences },
      { audience: audiences[0] ?? '', isTrusted: false, now: NOW, surface: 'cli' },
    );
    expect(seen).toMatchObject({ result: 'warning', says: expect.stringContaining('not sts.amazonaws.com') });
  });

  test('with another audience than the run expects are a warning with both', () => {
    expect(see({ audiences: ['https://example.com'] }).says).toBe(
      'the audience is "https://example.com", and "sts.amazonaws.com" is expected',
    );
  });

  test('with several audiences are a warning', () => {
    expect(see({ audiences: ['x', 'sts.amazonaws.com'] })).toMatchObject({ result: 'warning' });
  });

  test.each([
    [-1000, /expired at/],
    [30_000, /expires soon/],
  ])('of a token that ends in %i ms are a warning, also if the role accepts it', (left, says) => {
    expect(see({ expiresAt: NOW + left }, true)).toMatchObject({
      result: 'warning',
      says: expect.stringMatching(says),
    });
  });

  test('of a text that is no token are a failure', () => {
    const context = { audience: 'x', isTrusted: false, now: NOW, surface: 'cli' } as const;
    expect(seeClaims(undefined, context)).toMatchObject({ result: 'failed' });
  });
});
