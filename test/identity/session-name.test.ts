import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobIdentity } from '../../src/ci/job.ts';
import { sessionNameOf } from '../../src/identity/session-name.ts';

describe('the default name of a session', () => {
  test.each([
    [{ GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_RUN_ID: '123' }, 'octo-org-octo-repo-123'],
    [{ GITHUB_REPOSITORY: 'o/r_1.x', GITHUB_RUN_ID: '123' }, 'o-r_1.x-123'],
    [{ GITHUB_REPOSITORY: 'o/r' }, 'o-r'],
    [{ GITHUB_REPOSITORY: 'ö/ r', GITHUB_RUN_ID: '1' }, '---r-1'],
    [{ GITHUB_REPOSITORY: 'x' }, 'x-'],
    [{ GITHUB_REPOSITORY: '', GITHUB_RUN_ID: '1' }, 'cluster-credentials'],
    [{}, 'cluster-credentials'],
    [{ GITHUB_REPOSITORY: 'r'.repeat(100), GITHUB_RUN_ID: '12345' }, `${'r'.repeat(58)}-12345`],
  ])('in %j is %s', (env, name) => {
    expect(jobIdentity(env as Record<string, string>).sessionName).toBe(name);
  });

  test('is one that STS accepts, for any repository and run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (repository, run) => {
        const name = sessionNameOf({ repository, run });
        expect(name).toMatch(/^[\w+=,.@-]{2,64}$/);
      }),
      { numRuns: 2000 },
    );
  });
});
