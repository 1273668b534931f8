import { describe, expect, test } from 'vitest';
import { jobIdentity } from '../../src/ci/job.ts';
import type { Env } from '../../src/context.ts';
import { identityProblems } from '../../src/identity/index.ts';
import { type IdentityValues, identityOptions, identityRules } from '../../src/identity/options.ts';
import type { Surface } from '../../src/options/names.ts';
import { parseOptions } from '../../src/options/parse.ts';
import type { RawOptions } from '../../src/options/raw.ts';
import { checkRules } from '../../src/options/rules.ts';

const ROLE = 'arn:aws:iam::123456789012:role/deploy';
const GITHUB = { GITHUB_ACTIONS: 'true' };

function inputs(texts: Readonly<Record<string, string>>): RawOptions {
  const given = Object.entries(texts).map(([name, text]) => [name, { surface: 'action', text } as const]);
  return { surface: 'action', given: Object.fromEntries(given) };
}

function problemsIn(values: IdentityValues, env: Env, surface: Surface = 'action'): string[] {
  return identityProblems(values, { env, job: jobIdentity(env), surface: () => surface });
}

describe('options without an effect', () => {
  test.each([
    [
      { 'role-to-assume': ROLE, 'role-external-id': 'x1' },
      GITHUB,
      'role-external-id is used only for roles assumed with AWS keys. Remove it',
    ],
    [
      { 'role-to-assume': ROLE, 'role-external-id': 'x1' },
      { AWS_WEB_IDENTITY_TOKEN_FILE: '/token' },
      'role-external-id is used only for roles assumed with AWS keys. Remove it',
    ],
    [{ 'role-to-assume': ROLE, audience: 'x' }, {}, 'audience has no effect here: no OIDC token was found'],
    [
      { 'role-to-assume': `${ROLE}\n${ROLE}`, 'role-duration-seconds': '3601' },
      GITHUB,
      'role-duration-seconds: "3601" must be at most 3600 in a chain',
    ],
  ])('are found: %j in %j: %s', (given, env, problem) => {
    const { values, problems } = parseOptions(identityOptions, inputs(given as Record<string, string>));
    expect(problems).toEqual([]);
    expect(problemsIn(values, env as Record<string, string>)).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    [{}, {}],
    [{}, GITHUB],
    [{ 'role-to-assume': ROLE, 'role-external-id': 'x1' }, {}],
    [{ 'role-to-assume': `${ROLE}\n${ROLE}`, 'role-external-id': 'x1' }, GITHUB],
    [{ 'role-to-assume': ROLE, audience: 'x' }, GITHUB],
    [{ 'role-to-assume': ROLE, audience: 'x', 'web-identity-token-file': '/token' }, {}],
    [{ 'role-to-assume': ROLE, 'role-duration-seconds': '43200' }, GITHUB],
    [{ 'role-to-assume': `${ROLE}\n${ROLE}`, 'role-duration-seconds': '3600' }, GITHUB],
  ])('are not %j in %j', (given, env) => {
    const { values } = parseOptions(identityOptions, inputs(given as Record<string, string>));
    expect(problemsIn(values, env as Record<string, string>)).toEqual([]);
  });

  test.each([
    [{ 'role-to-assume': ROLE, 'role-external-id': 'x1' }, GITHUB, /^--role-external-id is used only/],
    [{ 'role-to-assume': ROLE, audience: 'x' }, {}, /^--audience has no effect here: .* Remove it$/],
    [{ 'role-to-assume': ROLE, audience: 'x' }, { TF_BUILD: 'True' }, /^--audience: "x" is not possible: every token/],
    [
      { 'role-to-assume': `${ROLE}\n${ROLE}`, 'role-duration-seconds': '3601' },
      GITHUB,
      /^--role-duration-seconds: "3601" must be at most 3600/,
    ],
  ])('are named as typed on the command line: %j in %j', (given, env, problem) => {
    const { values } = parseOptions(identityOptions, inputs(given as Record<string, string>));
    expect(problemsIn(values, env as Record<string, string>, 'cli')).toEqual([expect.stringMatching(problem)]);
  });

  test.each([
    'role-session-name',
    'role-external-id',
    'role-duration-seconds',
    'audience',
    'web-identity-token-file',
    'inline-session-policy',
    'managed-session-policies',
  ])('%s needs a role', (name) => {
    expect(checkRules(identityRules, inputs({ [name]: 'x' }))).toEqual([
      `${name} is used only with role-to-assume. Give both, or remove ${name}`,
    ]);
  });
});

describe('a role', () => {
  test.each([
    ROLE,
    'arn:aws-cn:iam::123456789012:role/deploy',
    'arn:aws-us-gov:iam::123456789012:role/a/b/deploy',
    'arn:aws-iso-b:iam::123456789012:role/x+=,.@-_',
  ])('may be %s', (arn) => {
    expect(parseOptions(identityOptions, inputs({ 'role-to-assume': arn })).problems).toEqual([]);
  });

  test.each([
    'deploy',
    'arn:aws:iam::12345678901:role/deploy',
    'arn:aws:iam::123456789012:user/deploy',
    'arn:aws:sts::123456789012:assumed-role/deploy/x',
    'arn:gcp:iam::123456789012:role/deploy',
    `${ROLE} `.repeat(2),
    `${ROLE}/`,
    `arn:aws:iam::123456789012:role/${'x'.repeat(2048)}`,
  ])('may not be %s', (arn) => {
    expect(parseOptions(identityOptions, inputs({ 'role-to-assume': arn })).problems).toHaveLength(1);
  });
});
