import { describe, expect, test } from 'vitest';
import { buildkiteTokenSource } from '../../../src/identity/sources/buildkite.ts';
import { circleciTokenSource } from '../../../src/identity/sources/circleci.ts';
import { failureOf, fetchToken, jwt, withCommand } from './request.ts';

// Prints a token that contains the arguments of the command.
const PRINT_ARGUMENTS = `printf '%s.' "$(printf '%s\\n' "$@" | base64 | tr -d '\\n=')"; echo body.end`;

function argumentsIn(token: string): string[] {
  return Buffer.from(token.split('.')[0] ?? '', 'base64')
    .toString()
    .trimEnd()
    .split('\n');
}

describe('Buildkite', () => {
  const job = { BUILDKITE: 'true' };

  test('asks its agent for a token for the audience', () =>
    withCommand('buildkite-agent', PRINT_ARGUMENTS, async (path) => {
      expect(buildkiteTokenSource.applies(job)).toBe(true);
      expect(buildkiteTokenSource.audience).toBe('chosen');
      const token = await fetchToken(buildkiteTokenSource, { ...job, ...path }, 'urn:$(x) "y"');
      expect(argumentsIn(token)).toEqual(['oidc', 'request-token', '--audience', 'urn:$(x) "y"']);
      expect(token).toMatch(/end$/);
    }));

  test('gives the agent the environment of the job', () =>
    withCommand('buildkite-agent', 'echo "$BUILDKITE_AGENT_ACCESS_TOKEN"', async (path) => {
      const env = { ...job, ...path, BUILDKITE_AGENT_ACCESS_TOKEN: 'as-given' };
      expect(await fetchToken(buildkiteTokenSource, env)).toBe('as-given');
    }));

  test('explains how a container gets the agent', async () => {
    const message = await failureOf(buildkiteTokenSource, { ...job, PATH: '/nowhere' });
    expect(message).toMatch(/^ConfigurationError: .*"mount-buildkite-agent: true".*\nbecause: buildkite-agent was not/);
  });

  test('explains what the agent needs when it fails, and does not show its output', () =>
    withCommand('buildkite-agent', 'echo eyJ0.eyJ1.x; echo eyJ2.eyJ3.y >&2; exit 3', async (path) => {
      const message = await failureOf(buildkiteTokenSource, { ...job, ...path });
      expect(message).toMatch(
        /^FailureError: .*BUILDKITE_AGENT_JOB_API_SOCKET.*\nbecause: buildkite-agent failed \(3\)/,
      );
    }));

  test.each([
    ['nothing', 'true'],
    ['a notice with the token', 'echo "A new version is out"; echo eyJ0.eyJ1.x'],
  ])('does not take %s for a token', (_, script) =>
    withCommand('buildkite-agent', script, async (path) => {
      expect(await failureOf(buildkiteTokenSource, { ...job, ...path })).toBe(
        'FailureError: buildkite-agent did not print a token and nothing else',
      );
    }),
  );
});

describe('CircleCI', () => {
  const organisation = 'c3f5e1a0-1111-4222-8333-944455556666';
  const first = jwt({ aud: organisation });
  const second = `${first}2`;
  const job = { CIRCLECI: 'true', CIRCLE_OIDC_TOKEN: first, CIRCLE_OIDC_TOKEN_V2: second };

  test.each([
    ['second', job, second],
    ['first', { ...job, CIRCLE_OIDC_TOKEN_V2: '' }, first],
  ])('gives the %s version of its token if that is for the audience', async (_, env, token) => {
    expect(circleciTokenSource.applies()).toBe(true);
    expect(circleciTokenSource.usualAudience(env)).toBe(organisation);
    expect(await fetchToken(circleciTokenSource, { ...env, PATH: '/nowhere' }, organisation)).toBe(token);
  });

  test.each([
    ['with those tokens', job],
    ['without those tokens', { CIRCLECI: 'true' }],
  ])('asks its command for a token for any other audience, %s', (_, env) =>
    withCommand('circleci', PRINT_ARGUMENTS, async (path) => {
      expect(circleciTokenSource.audience).toBe('chosen');
      const token = await fetchToken(circleciTokenSource, { ...env, ...path }, 'urn:"x"');
      expect(argumentsIn(token)).toEqual(['run', 'oidc', 'get', '--claims', '{"aud":"urn:\\"x\\""}']);
    }),
  );

  test('names the audience of its tokens when the command is missing', async () => {
    const message = await failureOf(circleciTokenSource, { ...job, PATH: '/nowhere' });
    expect(message).toMatch(/^ConfigurationError: .*"circleci".*CIRCLE_OIDC_TOKEN_V2 has "c3f5e1a0-/);
  });

  test('explains why there may be no tokens', async () => {
    const env = { CIRCLECI: 'true', PATH: '/nowhere' };
    expect(circleciTokenSource.usualAudience(env)).toBeUndefined();
    expect(await failureOf(circleciTokenSource, env)).toMatch(/^ConfigurationError: .*builds of forks/);
    await withCommand('circleci', 'exit 1', async (path) => {
      expect(await failureOf(circleciTokenSource, { ...env, ...path })).toMatch(/^FailureError: .*builds of forks/);
    });
  });
});
